import { quantile } from '../engine/distributions/distribution.ts';
import { moneyTick } from '../format/money.ts';
import { significantText } from '../format/number.ts';
import type { Distribution } from '../model/distribution.ts';
import type { FactorQuantity } from '../rules/factor-nodes.ts';

/** Percentiles that stand for a combination of ranges, which has no ends of its own. */
const COMBINED_AT = [0.05, 0.5, 0.95] as const;

/** PERT's usual weight of the most likely value. */
const USUAL_LAMBDA = 4;

/** Name of a distribution, as a table of inputs gives it. */
export function distributionWords(distribution: Distribution): string {
  switch (distribution.dist) {
    case 'lognormal_ci90':
      return 'lognormal, 90 % range';
    case 'triangular':
      return 'triangular';
    case 'uniform':
      return 'uniform';
    case 'metalog':
      return 'metalog, P10 – P50 – P90';
    case 'empirical':
      return 'combined, P5 – P50 – P95';
    case 'constant':
      return 'one value';
    case 'pert': {
      const { lambda } = distribution;
      return lambda === undefined || lambda === USUAL_LAMBDA
        ? 'PERT'
        : `PERT, λ = ${significantText(lambda, 2)}`;
    }
  }
}

/** Loss per event, as it was given: `€15 k – €40 k – €145 k`. */
export function lossRange(currency: string, distribution: Distribution): string {
  return givenValues(distribution)
    .map((value) => moneyTick(currency, value))
    .join(' – ');
}

/** A range in the quantity of its factor, as it was given; probabilities in per cent. */
export function rangeOf(quantity: FactorQuantity, currency: string, distribution: Distribution): string {
  if (quantity === 'amount') return lossRange(currency, distribution);
  const scale = quantity === 'probability' ? 100 : 1;
  return givenValues(distribution)
    .map((value) => plain(value * scale))
    .join(' – ');
}

/** The values a range was given by, lowest first. */
export function givenValues(distribution: Distribution): readonly number[] {
  switch (distribution.dist) {
    case 'pert':
    case 'triangular':
      return [distribution.min, distribution.mode, distribution.max];
    case 'lognormal_ci90':
      return [distribution.p05, distribution.p95];
    case 'uniform':
      return [distribution.min, distribution.max];
    case 'metalog':
      return [distribution.p10, distribution.p50, distribution.p90];
    case 'empirical':
      return COMBINED_AT.map((p) => quantile(distribution, p));
    case 'constant':
      return [distribution.value];
  }
}

/** A figure a person gave, as it was given: no zeros are added, and none of its digits are lost before the fourth. */
function plain(value: number): string {
  const text = significantText(value, 4);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
