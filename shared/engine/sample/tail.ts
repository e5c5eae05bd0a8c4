/** The mean of the worst years, with its Monte Carlo standard error. */
export interface TailMean {
  readonly value: number;
  readonly error: number;
}

/**
 * Tail value at risk (also: expected shortfall): the mean of the worst 1 − level of years by probability mass,
 * q + E[max(L − q, 0)] / (1 − level) with q the quantile. Exact also when q is 0, where the average of all years at or above q
 * would be the plain mean. Its error after Manistre and Hancock, "Variance of the CTE estimator", North American Actuarial
 * Journal 9 (2005): √((Var(L | L > q) + level (TVaR − q)²) / (n (1 − level))).
 *
 * @param tail all losses above the quantile, and any up to it
 * @param size of the whole sample
 */
export function tailMean(tail: Float64Array, quantile: number, level: number, size: number): TailMean {
  let excess = 0;
  let square = 0;
  for (let i = 0; i < tail.length; i++) {
    const over = Math.max(0, tail[i]! - quantile);
    excess += over;
    square += over * over;
  }
  const mass = 1 - level;
  const mean = excess / size / mass;
  const variance = Math.max(0, square / size / mass - mean * mean);
  return {
    value: quantile + mean,
    error: Math.sqrt((variance + level * mean * mean) / (size * mass)),
  };
}
