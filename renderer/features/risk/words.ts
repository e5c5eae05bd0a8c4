import { mean } from '../../../shared/engine/distributions/distribution.ts';
import { money } from '../../../shared/format/money.ts';
import { moneyRange } from '../../../shared/format/money-range.ts';
import { decimal, significantText } from '../../../shared/format/number.ts';
import { frequency } from '../../../shared/format/probability.ts';
import type { Estimate } from '../../../shared/model/scenario.ts';
import { frequencyRange } from '../../../shared/report/estimate-words.ts';
import { STANDARD_ERRORS_95 } from '../../../shared/report/quantile-error.ts';
import type { Estimated } from '../../../shared/rules/estimate-problems.ts';
import { t } from '../../i18n/t.ts';

const valuesOf = (estimate: Estimate): readonly number[] =>
  estimate.dist === 'pert' ? [estimate.min, estimate.mode, estimate.max] : [estimate.p05, estimate.p95];

/** `0.1 – 0.5 – 2` or `€35 – 85 – 240 k`, without "a year" and "an event". */
export const bareRange = (of: Estimated, estimate: Estimate, currency: string): string =>
  of === 'frequency' ? frequencyRange(estimate) : moneyRange(currency, valuesOf(estimate));

/** `0.1 – 0.5 – 2 a year`, `€35 – 85 – 240 k an event`. */
export const rangeWords = (of: Estimated, estimate: Estimate, currency: string): string =>
  t(of === 'frequency' ? 'risk.aYear' : 'risk.anEvent', { amount: bareRange(of, estimate, currency) });

/** One value of an estimate: `1.4 a year`, `€210 k`. */
export const valueWords = (of: Estimated, value: number, currency: string): string =>
  of === 'frequency' ? frequency(value) : money(currency, value);

/** The lower of two values, whose unit follows with the upper one. */
export const boundWords = (of: Estimated, value: number, currency: string): string =>
  of === 'frequency' ? significantText(value, value < 0.1 ? 2 : 3) : money(currency, value);

/** `mean 0.68 a year` */
export const meanWords = (of: Estimated, estimate: Estimate, currency: string): string =>
  t('risk.meanOf', { amount: valueWords(of, mean(estimate), currency) });

/** The sampling error of a mean, 95 %: `± €2.6 k`. */
export const errorWords = (meanError: number, currency: string): string =>
  `± ${money(currency, meanError * STANDARD_ERRORS_95, 'error')}`;

/** The first eight digits of a hash, as they are compared by eye. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;

export const yearsWords = (years: number): string => t('risk.years', { years: decimal(years, 0) });
