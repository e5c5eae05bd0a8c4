import { moneyTick } from '../format/money.ts';
import { significantText } from '../format/number.ts';
import type { Estimate } from '../model/scenario.ts';

/** PERT's usual weight of the most likely value. */
const USUAL_LAMBDA = 4;

/** Name of a distribution, as a table of inputs gives it. */
export function distributionWords(estimate: Estimate): string {
  if (estimate.dist === 'lognormal_ci90') return 'lognormal, 90 % range';
  const { lambda } = estimate;
  return lambda === undefined || lambda === USUAL_LAMBDA ? 'PERT' : `PERT, λ = ${significantText(lambda, 2)}`;
}

/** Events a year: `0.5 – 1.5 – 4` for lowest, most likely, highest; `0.5 – 4` for the range that holds 9 of 10. */
export function frequencyRange(estimate: Estimate): string {
  return values(estimate).map(plain).join(' – ');
}

/** Loss per event, as it was given: `€15 k – €40 k – €145 k`. */
export function lossRange(currency: string, estimate: Estimate): string {
  return values(estimate)
    .map((value) => moneyTick(currency, value))
    .join(' – ');
}

function values(estimate: Estimate): readonly number[] {
  return estimate.dist === 'pert'
    ? [estimate.min, estimate.mode, estimate.max]
    : [estimate.p05, estimate.p95];
}

/** A figure a person gave, as it was given: no zeros are added, and none of its digits are lost before the fourth. */
function plain(value: number): string {
  const text = significantText(value, 4);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
