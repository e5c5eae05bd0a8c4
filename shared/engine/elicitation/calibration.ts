import { exp, log } from '../special/elementary.ts';

/** A person's 90 % interval for a quantity whose true value is known. */
export interface CalibrationAnswer {
  readonly low: number;
  readonly high: number;
  readonly truth: number;
}

/** How well a person's intervals hold what they promise. */
export interface CalibrationScore {
  readonly answers: number;
  /** True values inside the interval. */
  readonly hits: number;
  /** Share of hits; 0.9 is what was promised. */
  readonly hitRate: number;
  /**
   * Probability that a perfectly calibrated person would do as badly or worse, 0..1 (Cooke, Experts in Uncertainty, 1991,
   * chapter 12): small means over- or underconfident.
   */
  readonly calibration: number;
  readonly verdict: 'calibrated' | 'overconfident' | 'underconfident' | 'too few answers';
  /** Weight in a calibration-weighted pool: the calibration, or 0 for too few answers and below the cut-off of Cooke's model. */
  readonly weight: number;
}

const PROMISED = [0.05, 0.9, 0.05] as const;
/** Fewer answers say next to nothing: one lucky answer would count for more than nine hits of ten. */
const FEWEST = 10;
/** At this level a person is no longer taken for calibrated. */
const CUT_OFF = 0.05;

/**
 * Scores answers of a calibration quiz. True values below, inside and above the interval are expected 5, 90 and 5 times in a
 * hundred; twice the number of answers times the relative information of what was observed over what was promised is
 * approximately chi-square with two degrees of freedom, whose upper tail is exp(−x/2).
 */
export function scoreCalibration(answers: readonly CalibrationAnswer[]): CalibrationScore {
  const count = answers.length;
  const below = answers.filter(({ low, truth }) => truth < low).length;
  const above = answers.filter(({ high, truth }) => truth > high).length;
  const hits = count - below - above;
  const observed = [below, hits, above];
  const information = observed.reduce((sum, times, i) => {
    const share = times / count;
    return share > 0 ? sum + share * log(share / PROMISED[i]!) : sum;
  }, 0);
  const calibration = count === 0 ? 1 : exp(-Math.max(0, count * information));
  const hitRate = count === 0 ? 0 : hits / count;
  return {
    answers: count,
    hits,
    hitRate,
    calibration,
    verdict: verdictOf(count, hitRate, calibration),
    weight: count < FEWEST || calibration < CUT_OFF ? 0 : calibration,
  };
}

function verdictOf(count: number, hitRate: number, calibration: number): CalibrationScore['verdict'] {
  if (count < FEWEST) return 'too few answers';
  if (calibration >= CUT_OFF) return 'calibrated';
  return hitRate < PROMISED[1] ? 'overconfident' : 'underconfident';
}

/**
 * The interval score of one answer (Gneiting and Raftery, "Strictly proper scoring rules", JASA 102, 2007): width, plus 20
 * times what the truth lies outside by. Smaller is better, and only honest intervals minimise it.
 */
export function intervalScore({ low, high, truth }: CalibrationAnswer): number {
  const penalty = 2 / (1 - PROMISED[1]);
  return high - low + penalty * (Math.max(0, low - truth) + Math.max(0, truth - high));
}
