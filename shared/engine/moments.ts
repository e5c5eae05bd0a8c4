import { mean, variance } from './distributions/distribution.ts';
import type { Scenario, SecondaryLoss } from './scenario.ts';

/** Exact means and the exact standard deviation of one scenario, in closed form; no simulation. */
export interface ExactMoments {
  /** Mean loss events per year. */
  readonly lossEventFrequency: number;
  /** Mean primary loss per event. */
  readonly primaryPerEvent: number;
  /** Mean secondary loss per event, each weighted with its probability. */
  readonly secondaryPerEvent: number;
  readonly annualLoss: number;
  readonly annualLossSd: number;
}

/**
 * Moments of the annual loss, a compound Poisson sum whose rate Λ and secondary probabilities p are drawn once a year.
 * Given these, the year's mean is Λ m(p) and its variance Λ s(p), where m and s are the first and second moment of one
 * event's loss. The law of total variance then gives Var L = E[Λ] E[s] + E[Λ²] E[m²] − (E[Λ] E[m])².
 */
export function exactMoments({ frequency, loss }: Scenario): ExactMoments {
  const secondary = loss.secondary ?? [];
  const rate = mean(frequency.lef);
  const primary = mean(loss.primary);
  const secondaryMean = sum(secondary.map(meanPerEvent));
  const perEvent = primary + secondaryMean;

  const rateSquare = rate ** 2 + variance(frequency.lef);
  const perEventSquare = perEvent ** 2 + sum(secondary.map(varianceFromProbability));
  const eventSecondMoment = perEvent ** 2 + variance(loss.primary) + sum(secondary.map(varianceWithinEvent));

  const annualLoss = rate * perEvent;
  return {
    lossEventFrequency: rate,
    primaryPerEvent: primary,
    secondaryPerEvent: secondaryMean,
    annualLoss,
    annualLossSd: Math.sqrt(rate * eventSecondMoment + rateSquare * perEventSquare - annualLoss ** 2),
  };
}

function meanPerEvent({ probability, magnitude }: SecondaryLoss): number {
  return mean(probability) * mean(magnitude);
}

/** Variance of the year's mean secondary loss per event, because the year's probability is uncertain. */
function varianceFromProbability({ probability, magnitude }: SecondaryLoss): number {
  return variance(probability) * mean(magnitude) ** 2;
}

/** Variance of one event's secondary loss: it happens or not, and its magnitude varies. */
function varianceWithinEvent(loss: SecondaryLoss): number {
  const { probability, magnitude } = loss;
  const secondMoment = mean(magnitude) ** 2 + variance(magnitude);
  return mean(probability) * secondMoment - meanPerEvent(loss) ** 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
