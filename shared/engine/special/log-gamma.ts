import { log, log1p } from './elementary.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/** From here on the first seven terms of Stirling's series are exact to double precision. */
const STIRLING_FROM = 12;

/**
 * Natural logarithm of the gamma function for x > 0, by Stirling's series (Abramowitz and Stegun 6.1.41).
 * Smaller arguments are first raised with Γ(x) = Γ(x + n) / (x (x + 1) … (x + n − 1)).
 */
export function logGamma(x: number): number {
  let raised = x;
  let product = 1;
  while (raised < STIRLING_FROM) {
    product *= raised;
    raised += 1;
  }
  return stirling(raised) - log(product);
}

function stirling(x: number): number {
  return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
}

function stirlingSeries(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  return (
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square *
            (1 / 1260 -
              square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square * (1 / 156)))))))
  );
}

/**
 * Natural logarithm of the beta function B(a, b) = Γ(a) Γ(b) / Γ(a + b). For two large arguments the leading terms of
 * Stirling's formula are cancelled by hand: the logarithms of the gamma functions are far larger than their difference.
 */
export function logBeta(a: number, b: number): number {
  const p = Math.min(a, b);
  const q = Math.max(a, b);
  const sum = p + q;
  if (p < STIRLING_FROM) return logGamma(p) + logGamma(q) - logGamma(sum);
  return (
    HALF_LOG_TWO_PI -
    0.5 * log(q) +
    (p - 0.5) * log(p / sum) +
    q * log1p(-p / sum) +
    (stirlingSeries(p) + stirlingSeries(q) - stirlingSeries(sum))
  );
}
