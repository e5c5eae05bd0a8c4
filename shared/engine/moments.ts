import { squared } from './special/elementary.ts';
import { mean, secondMoment, variance } from './distributions/distribution.ts';
import { partsOf } from './loss-forms.ts';
import type { Magnitude, Scenario, SecondaryLoss } from './scenario.ts';
import { frequencyTree } from './tree/factors.ts';
import { vulnerability } from './tree/vulnerability.ts';

/** Exact means and the exact standard deviation of one scenario, in closed form or by quadrature; no simulation. */
export interface ExactMoments {
  /** Share of threat events that overcome resistance; null where the tree does not compare capability with resistance. */
  readonly vulnerability: number | null;
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
 * Moments of the annual loss L. The rate Λ and the secondary probabilities p are drawn once a year; given these, one event's loss X
 * has a mean m(p) and a second moment s(p). Uncertain controls on the losses scale L by independent factors, whose moments
 * multiply. With all draws independent,
 *
 * - event semantics (compound Poisson): E[L²] = E[Λ] E[s] + E[Λ²] E[m²]
 * - Bernoulli semantics (at most one event): E[L²] = E[Λ] E[s]
 * - product semantics (L = Λ (P + Σ p M)): E[L²] = E[Λ²] E[(P + Σ p M)²]
 *
 * (Klugman, Panjer and Willmot, Loss Models, 4th ed., 2012, section 9.3.)
 */
export function exactMoments(scenario: Scenario): ExactMoments {
  const left = (scenario.loss.controls ?? []).map((control) => control.left);
  const plain = uncontrolledMoments(scenario);
  if (left.length === 0) return plain;
  const scale = product(left.map(mean));
  const square = product(left.map(secondMoment)) * (squared(plain.annualLossSd) + squared(plain.annualLoss));
  const annualLoss = plain.annualLoss * scale;
  return {
    ...plain,
    primaryPerEvent: plain.primaryPerEvent * scale,
    secondaryPerEvent: plain.secondaryPerEvent * scale,
    annualLoss,
    annualLossSd: Math.sqrt(Math.max(0, square - squared(annualLoss))),
  };
}

function uncontrolledMoments({ semantics = 'event', frequency, loss }: Scenario): ExactMoments {
  const tree = frequencyTree(frequency);
  const share = tree.contest === null ? null : vulnerability(tree.contest);
  const factors = tree.annual.map(({ distribution }) => distribution);
  const rate = product(factors.map(mean)) * (share ?? 1);
  const rateSquare = product(factors.map(secondMoment)) * squared(share ?? 1);

  const secondary = loss.secondary ?? [];
  const primary = magnitudeMean(loss.primary);
  const secondaryMean = sum(secondary.map(meanPerEvent));
  const perEvent = primary + secondaryMean;
  const annualLoss = rate * perEvent;

  const withinEvent = magnitudeVariance(loss.primary) + sum(secondary.map(varianceWithinEvent));
  const eventSquare = squared(perEvent) + withinEvent;
  const meanSquare = squared(perEvent) + sum(secondary.map(varianceFromProbability));
  const productSquare =
    squared(perEvent) + magnitudeVariance(loss.primary) + sum(secondary.map(varianceOfProduct));
  const lossSquare = {
    event: rate * eventSquare + rateSquare * meanSquare,
    bernoulli: rate * eventSquare,
    product: rateSquare * productSquare,
  }[semantics];
  return {
    vulnerability: share,
    lossEventFrequency: rate,
    primaryPerEvent: primary,
    secondaryPerEvent: secondaryMean,
    annualLoss,
    annualLossSd: Math.sqrt(Math.max(0, lossSquare - squared(annualLoss))),
  };
}

/** Mean of a loss, over all its forms. */
export function magnitudeMean(magnitude: Magnitude): number {
  return sum(partsOf(magnitude).map(({ distribution }) => mean(distribution)));
}

/** Variance of a loss; its forms are independent. */
function magnitudeVariance(magnitude: Magnitude): number {
  return sum(partsOf(magnitude).map(({ distribution }) => variance(distribution)));
}

function meanPerEvent({ probability, magnitude }: SecondaryLoss): number {
  return mean(probability) * magnitudeMean(magnitude);
}

/** Variance of the year's mean secondary loss per event, because the year's probability is uncertain. */
function varianceFromProbability({ probability, magnitude }: SecondaryLoss): number {
  return variance(probability) * squared(magnitudeMean(magnitude));
}

/** Variance of one event's secondary loss: it happens or not, and its magnitude varies. */
function varianceWithinEvent(loss: SecondaryLoss): number {
  const second = squared(magnitudeMean(loss.magnitude)) + magnitudeVariance(loss.magnitude);
  return mean(loss.probability) * second - squared(meanPerEvent(loss));
}

/** Variance of probability × magnitude, each drawn once. */
function varianceOfProduct(loss: SecondaryLoss): number {
  const second = squared(magnitudeMean(loss.magnitude)) + magnitudeVariance(loss.magnitude);
  return secondMoment(loss.probability) * second - squared(meanPerEvent(loss));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function product(values: readonly number[]): number {
  return values.reduce((total, value) => total * value, 1);
}
