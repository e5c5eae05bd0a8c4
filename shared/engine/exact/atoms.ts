import { measureOf } from '../distributions/distribution.ts';
import { partsOf } from '../loss-forms.ts';
import type { Magnitude, Scenario } from '../scenario.ts';

/** Values of which one is not a multiple of the other to this share are told apart. */
const TOLERANCE = 1e-9;
/** A step smaller than this share of the largest value is no common measure, but what rounding left of one. */
const SMALLEST_SHARE = 1e-6;

/**
 * The largest amount of which all single loss values of the scenarios, such as constants and observed losses, are multiples;
 * null where there is none, or no loss has single values.
 */
export function commonStep(scenarios: readonly Scenario[]): number | null {
  const values = scenarios.flatMap(({ loss }) => [
    ...atomsOf(loss.primary),
    ...(loss.secondary ?? []).flatMap(({ magnitude }) => atomsOf(magnitude)),
  ]);
  if (values.length === 0) return null;
  const largest = values.reduce((max, value) => Math.max(max, value), 0);
  let step = largest;
  for (const value of values) {
    step = commonMeasure(step, value, TOLERANCE * largest);
    if (step < SMALLEST_SHARE * largest) return null;
  }
  return step;
}

/** Positive values with a probability of their own. */
function atomsOf(magnitude: Magnitude): number[] {
  return partsOf(magnitude).flatMap(({ distribution }) => {
    const measure = measureOf(distribution);
    return measure.kind === 'atoms' ? measure.values.filter((value) => value > 0) : [];
  });
}

/** Euclid's algorithm; what is below the tolerance counts as no remainder. */
function commonMeasure(a: number, b: number, tolerance: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > tolerance) {
    const rest = larger - smaller * Math.round(larger / smaller);
    [larger, smaller] = [smaller, Math.abs(rest)];
  }
  return larger;
}
