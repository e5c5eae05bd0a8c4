import { exp, log, log1p } from '../special/elementary.ts';
import { incompleteBeta } from '../special/incomplete-beta.ts';
import { logBeta } from '../special/log-gamma.ts';
import { LEVELS } from '../sampling/levels.ts';
import type { TabulatedQuantiles } from '../sampling/quantile-table.ts';

/**
 * Quantile of Beta(a, b): the x in (0, 1) with I_x(a, b) = p. Bisection, so slow (tens of µs) but certain:
 * for showing a range and for the rarest draws.
 */
export function betaQuantile(a: number, b: number, p: number): number {
  const logB = logBeta(a, b);
  let low = 0;
  let high = 1;
  // Ends when no number lies between the two.
  for (let middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
    if (incompleteBeta(middle, a, b, logB) < p) low = middle;
    else high = middle;
  }
  return high;
}

const CONVERGED = 1e-13;
const MAX_STEPS = 100;

/**
 * The quantiles of Beta(a, b) at all levels of the tables, by Halley's method from level to level: the quantile function
 * obeys x' = 1 / f(x), so the last level predicts the next.
 */
export function tabulateBeta(a: number, b: number): TabulatedQuantiles {
  const logB = logBeta(a, b);
  const count = LEVELS.length;
  const values = new Float64Array(count);
  const slopes = new Float64Array(count);
  const density = (x: number) => exp((a - 1) * log(x) + (b - 1) * log1p(-x) - logB);
  const centre = count >> 1;
  const start = betaQuantile(a, b, LEVELS[centre]!);
  for (const direction of [1, -1]) {
    let x = start;
    let slope = 1 / density(x);
    let level = LEVELS[centre]!;
    for (let i = centre; i >= 0 && i < count; i += direction) {
      const target = LEVELS[i]!;
      x = refine(predict(x, target - level, a, b, slope), target);
      slope = 1 / density(x);
      level = target;
      values[i] = x;
      slopes[i] = slope;
    }
  }
  return { values, slopes };

  function refine(guess: number, target: number): number {
    let x = guess;
    for (let step = 0; step < MAX_STEPS; step++) {
      const here = density(x);
      // Shapes far below 1 gather so close to an end that no double lies between.
      if (!(here < Infinity)) break;
      const excess = (incompleteBeta(x, a, b, logB) - target) / here;
      const bend = (a - 1) / x - (b - 1) / (1 - x);
      const correction = excess / (1 - 0.5 * Math.max(-1, Math.min(1, excess * bend)));
      const next = x - correction;
      if (next !== next) break;
      if (next <= 0) x /= 2;
      else if (next >= 1) x = (1 + x) / 2;
      else {
        x = next;
        // Halley's method triples the digits: what is left after a small step is far below it.
        if (Math.abs(correction) < 1e-5 * Math.min(x, 1 - x) || Math.abs(correction) < CONVERGED * x) break;
      }
    }
    return x;
  }
}

/** Third-order Taylor step of x' = 1 / f(x), kept inside (0, 1); `g` is the slope at x. */
function predict(x: number, step: number, a: number, b: number, g: number): number {
  if (step === 0 || g === 0) return x;
  const bend = (a - 1) / x - (b - 1) / (1 - x);
  const bendSlope = -(a - 1) / (x * x) - (b - 1) / ((1 - x) * (1 - x));
  const second = -g * g * bend;
  const third = g * g * g * (2 * bend * bend - bendSlope);
  const next = x + step * (g + step * (second / 2 + (step * third) / 6));
  if (next <= 0) return x / 2;
  if (next >= 1) return (1 + x) / 2;
  // Next to an end the derivatives leave the range of doubles.
  return next === next ? next : x;
}
