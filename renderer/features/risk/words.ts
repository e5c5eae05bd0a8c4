import { ENGINE_VERSION } from '../../../shared/engine/version.ts';
import { money } from '../../../shared/format/money.ts';
import { decimal, significantText } from '../../../shared/format/number.ts';
import { frequency, percent } from '../../../shared/format/probability.ts';
import { STANDARD_ERRORS_95 } from '../../../shared/report/quantile-error.ts';
import type { FactorQuantity } from '../../../shared/rules/factor-nodes.ts';
import { amount, type Quantity, share } from '../../charts/quantity.ts';
import { t } from '../../i18n/t.ts';

/** One value of a factor: `1.4 a year`, `15.6 %`, `58`, `€210 k`. */
export function valueWords(quantity: FactorQuantity, value: number, currency: string): string {
  switch (quantity) {
    case 'rate':
      return frequency(value);
    case 'probability':
      return percent(value, 1);
    case 'percentile':
      return significantText(value, 3);
    case 'amount':
      return money(currency, value);
  }
}

/** One value of a factor as a table shows and copies it. */
export function factorQuantity(quantity: FactorQuantity, value: number, currency: string): Quantity {
  if (quantity === 'amount') return amount(currency, value);
  if (quantity === 'probability') return share(value);
  return { words: valueWords(quantity, value, currency), value, unit: t(`risk.unit.${quantity}`) };
}

/** The lower of two values, whose unit follows with the upper one. */
export const boundWords = (quantity: FactorQuantity, value: number, currency: string): string =>
  quantity === 'rate' ? significantText(value, value < 0.1 ? 2 : 3) : valueWords(quantity, value, currency);

/** The sampling error of a mean, 95 %: `± €2.6 k`. */
export const errorWords = (meanError: number, currency: string): string =>
  `± ${money(currency, meanError * STANDARD_ERRORS_95, 'error')}`;

/** The first eight digits of a hash, as they are compared by eye. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;

/** Why figures of another version of the engine are out of date. */
export const oldEngineWords = ({ engineVersion }: { readonly engineVersion: string }): string =>
  t('risk.figures.oldEngine', { version: engineVersion, present: ENGINE_VERSION });

export const yearsWords = (years: number): string => t('risk.years', { years: decimal(years, 0) });
