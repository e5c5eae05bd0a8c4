import { incompleteBeta } from '../special/incomplete-beta.ts';
import type { Sampler } from './family.ts';

/**
 * Quantile of Beta(a, b): the x in (0, 1) with I_x(a, b) = p. Bisection, so slow (about 10 µs) but certain:
 * for showing a range, not for sampling it.
 */
export function betaQuantile(a: number, b: number, p: number): number {
  let low = 0;
  let high = 1;
  // Ends when no number lies between the two.
  for (let middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Exact sampler of Beta(1 + x, 1 + y), x, y ≥ 0: both shapes are at least 1, as in every modified PERT.
 * Algorithm BB (Cheng, "Generating beta variates with nonintegral shape parameters", CACM 21, 1978).
 *
 * The excesses over 1 are the arguments because shapes close to 1 would lose them in rounding.
 */
export function betaSampler(x: number, y: number): Sampler {
  const first = 1 + x;
  const second = 1 + y;
  // With one shape equal to 1 the distribution function is a power and is inverted directly.
  if (first === 1) return (random) => 1 - random.uniform() ** (1 / second);
  if (second === 1) return (random) => random.uniform() ** (1 / first);

  const a = Math.min(first, second);
  const b = Math.max(first, second);
  const sum = a + b;
  const scale = Math.sqrt((x + y) / (x + y + 2 * x * y));
  const slope = a + 1 / scale;
  return (random) => {
    for (;;) {
      const u1 = random.uniform();
      const u2 = random.uniform();
      const v = scale * Math.log(u1 / (1 - u1));
      const w = a * Math.exp(v);
      const logAcceptance = Math.log(u1 * u1 * u2);
      const r = slope * v - LOG_4;
      if (r + sum * Math.log(sum / (b + w)) >= logAcceptance) return (first === a ? w : b) / (b + w);
    }
  };
}

const LOG_4 = Math.log(4);
