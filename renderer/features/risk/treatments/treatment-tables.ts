import type { RankedBundle } from '../../../../shared/contract/evaluations.ts';
import type { TreatmentView } from '../../../../shared/contract/treatments.ts';
import { moneyTick } from '../../../../shared/format/money.ts';
import type { ChartTableData } from '../../../charts/chart-table.tsx';
import { amount, plain, share } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';
import type { OptionRow } from './option-rows.ts';
import { optionName } from './option-words.ts';

/** Every option with all its figures. */
export const optionsTable = (rows: readonly OptionRow[], currency: string): ChartTableData => ({
  columns: [
    t('risk.option'),
    t('risk.treatments.title'),
    t('risk.option.cost'),
    t('risk.figures.mean'),
    t('risk.table.p90'),
    t('risk.figures.tvar95'),
    t('risk.option.reduction'),
    t('risk.option.benefit'),
    t('risk.option.rosi'),
    ...(rows[0]?.breaches ?? []).map(({ loss }) =>
      t('risk.option.more', { loss: moneyTick(currency, loss) }),
    ),
  ],
  rows: rows.map(({ option, result, reduction, netBenefit, rosi, breaches }) => {
    const nothing = option.treatmentIds.length === 0;
    return [
      optionName(option),
      option.title,
      amount(currency, nothing ? null : option.cost),
      amount(currency, result.mean),
      amount(currency, result.percentiles.p90),
      amount(currency, result.tvar95),
      amount(currency, nothing ? null : reduction),
      amount(currency, netBenefit),
      plain(rosi, 1),
      ...breaches.map(({ probability }) => share(probability)),
    ];
  }),
});

/** Every combination that the budget allows, by net benefit. */
export const rankingTable = (
  rows: readonly RankedBundle[],
  treatments: readonly TreatmentView[],
  currency: string,
): ChartTableData => ({
  columns: [
    t('risk.option'),
    t('risk.treatments.title'),
    t('risk.option.cost'),
    t('risk.option.reduction'),
    t('risk.option.benefit'),
    t('risk.option.rosi'),
  ],
  rows: rows.map(({ treatmentIds, annualCost, reduction, netBenefit, rosi }) => {
    const own = treatments.filter(({ id }) => treatmentIds.includes(id));
    const together = (words: readonly string[]) => words.join(' + ');
    return [
      together(own.map(({ ref }) => ref)),
      together(own.map(({ title }) => title)),
      amount(currency, annualCost),
      amount(currency, reduction),
      amount(currency, netBenefit),
      plain(rosi, 1),
    ];
  }),
});
