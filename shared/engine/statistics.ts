/*
 * Errors of figures that are estimated from independent simulated years, and shares of years.
 */

/** Monte Carlo standard error of a mean of `years` independent years. Sampling error only, not doubt in the estimates. */
export function standardErrorOfMean(sd: number, years: number): number {
  return sd / Math.sqrt(years);
}

/** Monte Carlo standard error of a probability estimated as a share of `years` independent years. */
export function standardErrorOfProbability(probability: number, years: number): number {
  return Math.sqrt((probability * (1 - probability)) / years);
}

/** P(L > threshold), strictly: a loss equal to the threshold does not exceed it. */
export function exceedance(losses: Float64Array, threshold: number): number {
  let count = 0;
  for (const loss of losses) count += loss > threshold ? 1 : 0;
  return count / losses.length;
}
