import type { Family } from './family.ts';
import { checkLambda, USUAL_LAMBDA } from './pert.ts';
import { checkRangeWithMode } from './range.ts';
import { type ScaledBeta, scaledBeta } from './scaled-beta.ts';

/**
 * The older PERT of pyfair, to compare with it: the mean of the modified PERT, but the standard deviation forced to
 * (max − min)/(λ + 2). Its density does in general not peak at the mode. (Malcolm, Roseboom, Clark and Fazar, "Application of a
 * technique for research and development program evaluation", Operations Research 7, 1959.) Both shapes are positive for every λ > 0;
 * below 1 the density is unbounded at that end.
 */
export interface PertClassic {
  readonly dist: 'pert_classic';
  readonly min: number;
  readonly mode: number;
  readonly max: number;
  readonly lambda?: number | undefined;
}

export const pertClassic: Family<PertClassic> = {
  ...scaledBeta<PertClassic>(shape),
  parameters: { min: 'number', mode: 'number', max: 'number', lambda: 'optional number' },
  rules: (distribution) => [...checkRangeWithMode(distribution), ...checkLambda(distribution)],
  support: ({ min, max }) => [min, max],
  mean,
};

function mean({ min, mode, max, lambda = USUAL_LAMBDA }: PertClassic): number {
  return (min + lambda * mode + max) / (lambda + 2);
}

function shape(distribution: PertClassic): ScaledBeta {
  const { min, max, lambda = USUAL_LAMBDA } = distribution;
  const mu = mean(distribution);
  const sd = (max - min) / (lambda + 2);
  const a = ((mu - min) / (max - min)) * (((mu - min) * (max - mu)) / (sd * sd) - 1);
  return { min, max, a, b: (a * (max - mu)) / (mu - min) };
}
