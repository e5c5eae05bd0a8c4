/*
 * Statistics of a sample of annual losses. "Sorted" means ascending; sorting is left to the caller, who does it once.
 */

/** Arithmetic mean: the estimate of the annualised loss expectancy (ALE). */
export function mean(losses: Float64Array): number {
  let sum = 0;
  for (const loss of losses) sum += loss;
  return sum / losses.length;
}

/** Population standard deviation, by the second pass that a large mean needs. */
export function standardDeviation(losses: Float64Array): number {
  const centre = mean(losses);
  let squares = 0;
  for (const loss of losses) squares += (loss - centre) ** 2;
  return Math.sqrt(squares / losses.length);
}

/** Monte Carlo standard error of a mean of `years` independent years. Sampling error only, not doubt in the estimates. */
export function standardErrorOfMean(sd: number, years: number): number {
  return sd / Math.sqrt(years);
}

/** Monte Carlo standard error of a probability estimated as a share of `years` independent years. */
export function standardErrorOfProbability(probability: number, years: number): number {
  return Math.sqrt((probability * (1 - probability)) / years);
}

/** Share of years whose loss is exactly 0. */
export function zeroProbability(sorted: Float64Array): number {
  return countUpTo(sorted, 0) / sorted.length;
}

/** P(L > threshold), strictly: a loss equal to the threshold does not exceed it. */
export function exceedance(sorted: Float64Array, threshold: number): number {
  return (sorted.length - countUpTo(sorted, threshold)) / sorted.length;
}

/**
 * The q-quantile, or value at risk at level q, 0 < q ≤ 1: the smallest x with P(L ≤ x) ≥ q. It is 0 when at least q of
 * the years have no loss.
 */
export function quantile(sorted: Float64Array, q: number): number {
  const years = sorted.length;
  let rank = Math.ceil(q * years);
  // 0.07 × 100 is 7.000000000000001 in binary, yet rank 7 satisfies 7 / 100 ≥ 0.07.
  if ((rank - 1) / years >= q) rank -= 1;
  return sorted[rank - 1]!;
}

/**
 * Tail value at risk: the mean of the worst 1 − level of years by probability mass, q + E[max(L − q, 0)] / (1 − level)
 * with q the quantile. Exact also when q is 0, where the average of all years at or above q would be the plain mean.
 */
export function tailValueAtRisk(sorted: Float64Array, level: number): number {
  const atRisk = quantile(sorted, level);
  let excess = 0;
  for (let i = countUpTo(sorted, atRisk); i < sorted.length; i++) excess += sorted[i]! - atRisk;
  return atRisk + excess / sorted.length / (1 - level);
}

/** How many values are at most `x`, by binary search. */
export function countUpTo(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
