import type { DiscreteRule } from './expectation.ts';

/**
 * The Gauss rule of a discrete distribution: few values that integrate polynomials up to twice their number exactly as the many
 * do, so that the expectation of an analytic function hardly changes. The recurrence coefficients come from the Lanczos
 * process, the rule from the eigenvalues of the tridiagonal matrix (Gautschi, Orthogonal Polynomials, 2004, section 2.2;
 * Golub and Welsch, "Calculation of Gauss quadrature rules", Mathematics of Computation 23, 1969).
 *
 * @param size values of the result, at most; fewer when the distribution has no more
 */
export function gaussRule(rule: DiscreteRule, size: number): DiscreteRule {
  if (rule.values.length <= size) return rule;
  const { diagonal, side } = lanczos(rule, size);
  const first = new Float64Array(diagonal.length);
  first[0] = 1;
  diagonalise(diagonal, side, first);
  const total = rule.weights.reduce((sum, weight) => sum + weight, 0);
  return { values: [...diagonal], weights: Array.from(first, (component) => total * component * component) };
}

/** Coefficients of the recurrence of the orthonormal polynomials. */
function lanczos({ values, weights }: DiscreteRule, size: number) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let current = Float64Array.from(weights, (weight) => Math.sqrt(weight / total));
  let before = new Float64Array(values.length);
  const diagonal: number[] = [];
  const side: number[] = [];
  for (let step = 0; step < size; step++) {
    const next = current.map((x, i) => values[i]! * x);
    const alpha = dot(next, current);
    diagonal.push(alpha);
    const beta = side.at(-1) ?? 0;
    for (let i = 0; i < next.length; i++) next[i]! -= alpha * current[i]! + beta * before[i]!;
    const norm = Math.sqrt(dot(next, next));
    // Nothing is left where the values are exhausted.
    if (step + 1 === size || norm < 1e-13 * (Math.abs(diagonal[0]!) + 1e-300)) break;
    side.push(norm);
    before = current;
    current = next.map((x) => x / norm);
  }
  return { diagonal: Float64Array.from(diagonal), side: Float64Array.from([...side, 0]) };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

const MAX_STEPS = 60;

/**
 * Eigenvalues of a symmetric tridiagonal matrix, left in `diagonal`, and the first components of its eigenvectors, by the
 * implicit QL method (Martin and Wilkinson, Numerische Mathematik 12, 1968; EISPACK imtql2).
 */
function diagonalise(diagonal: Float64Array, side: Float64Array, first: Float64Array): void {
  const n = diagonal.length;
  for (let l = 0; l < n; l++) {
    for (let step = 0; step < MAX_STEPS; step++) {
      let m = l;
      while (m < n - 1 && Math.abs(side[m]!) > 1e-16 * (Math.abs(diagonal[m]!) + Math.abs(diagonal[m + 1]!)))
        m++;
      if (m === l) break;
      let g = (diagonal[l + 1]! - diagonal[l]!) / (2 * side[l]!);
      let r = Math.hypot(g, 1);
      g = diagonal[m]! - diagonal[l]! + side[l]! / (g + (g < 0 ? -r : r));
      let [s, c, p] = [1, 1, 0];
      for (let i = m - 1; i >= l; i--) {
        const f = s * side[i]!;
        const b = c * side[i]!;
        r = Math.hypot(f, g);
        side[i + 1] = r;
        s = r === 0 ? 0 : f / r;
        c = r === 0 ? 1 : g / r;
        g = diagonal[i + 1]! - p;
        r = (diagonal[i]! - g) * s + 2 * c * b;
        p = s * r;
        diagonal[i + 1] = g + p;
        g = c * r - b;
        const x = first[i + 1]!;
        first[i + 1] = s * first[i]! + c * x;
        first[i] = c * first[i]! - s * x;
      }
      diagonal[l]! -= p;
      side[l] = g;
      side[m] = 0;
    }
  }
}
