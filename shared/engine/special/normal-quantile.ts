import { log } from './elementary.ts';

/** A quotient of two polynomials; coefficients in ascending powers. */
interface Rational {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/** For 0.075 ≤ p ≤ 0.925, in 0.180625 − (p − 0.5)². */
const CENTRE: Rational = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};

/** For tails down to about 1e-11, in √(−ln tail) − 1.6. */
const NEAR_TAIL: Rational = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};

/** For smaller tails, in √(−ln tail) − 5. */
const FAR_TAIL: Rational = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * Quantile of the standard normal distribution: the z with P(Z ≤ z) = p, for 0 < p < 1.
 *
 * Algorithm AS 241 (Wichura, "The percentage points of the normal distribution", Applied Statistics 37, 1988),
 * routine PPND16, relative error about 1e-16. Example: normalQuantile(0.95) = 1.6448536269514722.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * evaluate(CENTRE, 0.180625 - q * q);
  const tail = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const z = tail <= 5 ? evaluate(NEAR_TAIL, tail - 1.6) : evaluate(FAR_TAIL, tail - 5);
  return q < 0 ? -z : z;
}

function evaluate({ numerator, denominator }: Rational, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

/** Horner's rule. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + coefficients[i]!;
  return value;
}
