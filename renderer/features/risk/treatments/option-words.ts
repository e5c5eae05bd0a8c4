import { money } from '../../../../shared/format/money.ts';
import { t } from '../../../i18n/t.ts';
import { bestRow, type OptionRow } from './option-rows.ts';
import type { TreatmentOption } from './options.ts';

/** `As is`, `T-01 + T-03`. */
export const optionName = ({ refs }: Pick<TreatmentOption, 'refs'>): string =>
  refs === '' ? t('risk.line.now') : refs;

/** What the figures say in one or two sentences. */
export function adviceWords(rows: readonly OptionRow[], currency: string): string {
  const [asIs, ...others] = rows;
  if (asIs === undefined || others.length === 0) return '';
  const best = bestRow(others);
  if (best === null) {
    const unpriced = others.some(({ netBenefit }) => netBenefit === null);
    return t(unpriced ? 'risk.advice.unpriced' : 'risk.advice.none');
  }
  const gain = t('risk.advice.best', {
    name: optionName(best.option),
    amount: money(currency, best.netBenefit ?? 0),
  });
  if (best.breaches.length === 0) return gain;
  return `${gain} ${t(best.withinAppetite ? 'risk.advice.within' : 'risk.advice.over')}`;
}
