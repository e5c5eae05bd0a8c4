import { exp, log } from '../special/elementary.ts';
import { logGamma } from '../special/log-gamma.ts';

const TWO_POW_32 = 2 ** 32;
/** Entries of the guide: it is looked up by the first eight bits of a word. */
const GUIDE = 256;
const GUIDE_BITS = 24;

/** The Poisson distribution at one rate, for inversion: the count is the first whose threshold the random word is not above. */
interface Row {
  readonly rate: number;
  /** The count of the first threshold. */
  readonly first: number;
  /** The last word of each count: P(N ≤ count) in units of 2^-32, less one. */
  readonly thresholds: Uint32Array;
  /** Where the search for a word may begin, by its first bits. */
  readonly guide: Int32Array;
}

/** Rates of the rows rise by this factor. */
const RATIO = 17 / 16;
const LOG_RATIO = log(RATIO);
/** The rate of the first row. Below it the finer grid of poisson.ts takes over. */
export const FIRST_RATE = 16;

const rows: Row[] = [];

/** Multiplied up one by one: the last bits of a power are the platform's choice. */
const rowRates = [FIRST_RATE];

function rateOf(index: number): number {
  for (let i = rowRates.length; i <= index; i++) rowRates.push(rowRates[i - 1]! * RATIO);
  return rowRates[index]!;
}

/** The row with the largest rate that is not above `rate`; built when first asked for. */
function rowBelow(rate: number): Row {
  let index = Math.floor(log(rate / FIRST_RATE) / LOG_RATIO);
  // Rounding of the logarithm must not lift the row above the rate.
  if (index > 0 && rateOf(index) > rate) index -= 1;
  return (rows[index] ??= buildRow(rateOf(index)));
}

/**
 * Takes the largest possible part off each rate and adds events at that part's rate. What is left, less than a 16th, is for
 * the next step: a Poisson count is the sum of independent counts at rates that add up to its own.
 *
 * @param rates events per year; those below {@link FIRST_RATE} are left as they are
 */
export function drawLargePart(
  words: Uint32Array,
  rates: Float64Array,
  events: Int32Array,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const rate = rates[i]!;
    if (rate < FIRST_RATE) continue;
    const row = rowBelow(rate);
    const word = words[i]!;
    let k = row.guide[word >>> GUIDE_BITS]!;
    while (word > row.thresholds[k]!) k++;
    events[i]! += row.first + k;
    rates[i] = Math.max(0, rate - row.rate);
  }
}

/** Largest share of a rate that one step leaves, rounded up. */
const LEFT = 1 - 1 / RATIO + 1e-9;

/** How many steps of {@link drawLargePart} bring every rate below {@link FIRST_RATE}. */
export function largeParts(largestRate: number): number {
  let steps = 0;
  for (let rate = largestRate; rate >= FIRST_RATE; rate *= LEFT) steps += 1;
  return steps;
}

/** Standard deviations on either side of the rate that hold all but 2^-33, with some counts more for small rates. */
const REACH = 7;
const MORE = 25;

function buildRow(rate: number): Row {
  const spread = REACH * Math.sqrt(rate) + MORE;
  const first = Math.max(0, Math.floor(rate - spread));
  const last = Math.ceil(rate + spread);
  const probabilities = new Float64Array(last - first + 1);
  const mode = Math.floor(rate);
  const peak = exp(mode * log(rate) - rate - logGamma(mode + 1));
  for (let n = mode, p = peak; n <= last; n++, p *= rate / n) probabilities[n - first] = p;
  for (let n = mode, p = peak; n >= first; p *= n / rate, n--) probabilities[n - first] = p;
  const thresholds = thresholdsOf(probabilities);
  return { rate, first, thresholds, guide: guideOf(thresholds) };
}

/** The last random word that belongs to each count: cumulated probabilities in units of 2^-32, less one. */
export function thresholdsOf(probabilities: Float64Array): Uint32Array {
  let upTo = 0;
  const thresholds = Uint32Array.from(probabilities, (p) => {
    upTo += p;
    return Math.max(0, Math.min(TWO_POW_32, Math.round(upTo * TWO_POW_32)) - 1);
  });
  thresholds[thresholds.length - 1] = TWO_POW_32 - 1;
  return thresholds;
}

function guideOf(thresholds: Uint32Array): Int32Array {
  let k = 0;
  return Int32Array.from({ length: GUIDE }, (_, i) => {
    while (i * 2 ** GUIDE_BITS > thresholds[k]!) k++;
    return k;
  });
}
