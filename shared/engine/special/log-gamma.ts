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
  return stirling(raised) - Math.log(product);
}

function stirling(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square *
            (1 / 1260 -
              square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square * (1 / 156)))))));
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series;
}
