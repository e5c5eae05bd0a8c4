import type { Measure, Smooth } from './measure.ts';
import { tanhSinh } from './tanh-sinh.ts';

/** Values with weights whose weighted sum of f is the expectation of f. */
export interface DiscreteRule {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** Nodes per unit of the coarsest and the finest double exponential rule. */
const COARSE = 8;
const FINEST = 1024;
/** Each halving of the step squares the error, so a change as small as this leaves an error near its square. */
const CONVERGED = 1e-9;
/** Weights below this share of the whole change no double. */
const NEGLIGIBLE = 1e-22;

/**
 * A distribution replaced by finitely many values: E f(X) ≈ Σ weight × f(value), to nearly full precision for every f that is
 * analytic between the breaks and does not vary faster than the nodes.
 *
 * @param perUnit fineness, see {@link tanhSinh}; 32 serve for the moments of every family
 * @param cuts values at which f is not analytic
 */
export function discretise(measure: Measure, perUnit = 32, cuts: readonly number[] = []): DiscreteRule {
  if (measure.kind === 'atoms') return measure;
  const values: number[] = [];
  const weights: number[] = [];
  const edges = edgesOf(measure, cuts);
  for (let i = 1; i < edges.length; i++) {
    addSegment(measure, edges[i - 1]!, edges[i]!, perUnit, values, weights);
  }
  return { values, weights };
}

/**
 * E f(X), to nearly full precision for every f that is analytic between the breaks and the cuts: the nodes are doubled until
 * the value stands still.
 *
 * @param cuts values at which f is not analytic
 */
export function expectation(
  measure: Measure,
  f: (x: number) => number,
  cuts: readonly number[] = [],
): number {
  if (measure.kind === 'atoms') return weightedSum(measure, f);
  let value = weightedSum(discretise(measure, COARSE, cuts), f);
  for (let perUnit = 2 * COARSE; perUnit <= FINEST; perUnit *= 2) {
    const finer = weightedSum(discretise(measure, perUnit, cuts), f);
    const change = Math.abs(finer - value);
    value = finer;
    if (change <= CONVERGED * Math.abs(value)) break;
  }
  return value;
}

function weightedSum({ values, weights }: DiscreteRule, f: (x: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weights[i]! * f(values[i]!);
  return sum;
}

function edgesOf(measure: Smooth, cuts: readonly number[]): number[] {
  const { from, to, breaks } = measure;
  const inside = [...breaks, ...cuts.map((cut) => measure.locate(cut))].filter((t) => t > from && t < to);
  return [...new Set([from, ...inside, to])].sort((a, b) => a - b);
}

function addSegment(
  measure: Smooth,
  start: number,
  end: number,
  perUnit: number,
  values: number[],
  weights: number[],
): void {
  const width = end - start;
  const rule = tanhSinh(perUnit);
  for (let i = 0; i < rule.weights.length; i++) {
    const low = width * rule.low[i]!;
    const high = width * rule.high[i]!;
    const density = measure.density(start - measure.from + low, measure.to - end + high);
    const weight = width * rule.weights[i]! * density;
    // At nodes that coincide with an end an unbounded density has no finite weight, and next to no mass.
    if (!(weight > NEGLIGIBLE && weight < Infinity)) continue;
    values.push(measure.value(low < high ? start + low : end - high));
    weights.push(weight);
  }
}
