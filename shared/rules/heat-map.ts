import { moneyFull, moneyTick } from '../format/money.ts';
import type { AppetitePoint } from '../model/engagement.ts';
import type { Band } from '../model/portfolio.ts';
import type { SimulationResult } from '../model/scenario.ts';

/** By the probability of a year with a loss. */
export const DEFAULT_LIKELIHOOD_BANDS: readonly Band[] = [
  { label: 'Rare', upTo: 0.05 },
  { label: 'Unlikely', upTo: 0.2 },
  { label: 'Possible', upTo: 0.5 },
  { label: 'Likely', upTo: 0.8 },
  { label: 'Almost every year', upTo: null },
];

const WITHOUT_APPETITE = [10_000, 100_000, 1_000_000, 10_000_000];
const MOST_BANDS = 7;

/**
 * Loss bands that end where the limits of the appetite lie; labelled by their amounts, because no word fits every client.
 * Limits that are alike when shortened are told in full, and of those alike even then the first counts.
 */
export function lossBandsOf(appetite: readonly AppetitePoint[], currency: string): Band[] {
  const limits = appetite.map(({ loss }) => loss).toSorted((a, b) => a - b);
  const told = new Map(limits.toReversed().map((loss) => [moneyFull(currency, loss), loss])).entries();
  const distinct = [...told].toReversed().map(([full, upTo]) => ({ full, upTo }));
  const ends = distinct.length > 0 ? distinct : WITHOUT_APPETITE.map((upTo) => ({ full: '', upTo }));
  const short = Map.groupBy(ends, ({ upTo }) => moneyTick(currency, upTo));
  const shown = ends.slice(0, MOST_BANDS - 1).map(({ full, upTo }) => {
    const tick = moneyTick(currency, upTo);
    return { text: (short.get(tick)?.length ?? 0) > 1 ? full : tick, upTo };
  });
  return [
    ...shown.map(({ text, upTo }) => ({ label: `up to ${text}`, upTo })),
    { label: `${shown.at(-1)?.text ?? ''} or more`, upTo: null },
  ];
}

/** What is wrong with a scale of bands; null when nothing is. Each ends above the one before it, and only the last has no end. */
export function bandsProblem(bands: readonly Band[]): string | null {
  for (const [index, { label, upTo }] of bands.entries()) {
    const last = index === bands.length - 1;
    if (last && upTo !== null) return `the last band, “${label}”, must have no end`;
    if (!last && upTo === null) return `only the last band may have no end; “${label}” is not the last`;
    const before = bands[index - 1]?.upTo;
    if (upTo !== null && before !== undefined && before !== null && upTo <= before)
      return `“${label}” must end above the band before it (${upTo} is not above ${before})`;
  }
  const labels = bands.map(({ label }) => label.trim().toLowerCase());
  return new Set(labels).size < labels.length ? 'two bands have the same label' : null;
}

/** Place of a value on a scale, from 0. */
export function bandOf(bands: readonly Band[], value: number): number {
  const place = bands.findIndex(({ upTo }) => upTo === null || value < upTo);
  return place === -1 ? bands.length - 1 : place;
}

/**
 * How likely a year with a loss is and what such a year costs on average: the place of a scenario on a heat map, derived
 * from its simulated losses. Null when no simulated year has a loss.
 */
export function heatMapPlace({
  mean,
  zeroProbability,
}: Pick<SimulationResult, 'mean' | 'zeroProbability'>): { likelihood: number; loss: number } | null {
  const likelihood = 1 - zeroProbability;
  return likelihood > 0 ? { likelihood, loss: mean / likelihood } : null;
}
