import type { ChartTableData } from '../../../charts/chart-table.tsx';
import { amount, share } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';
import type { Register } from '../register.ts';
import { factorQuantity } from '../words.ts';
import { appetiteWord, partMean } from './scenario-figures.ts';

/** Every scenario with its state and all its figures. */
export function scenariosTable({ entries, portfolio, engagement }: Register): ChartTableData {
  const { currency, appetite } = engagement;
  const shares = new Map(portfolio?.contributions.map((part) => [part.scenarioId, part.mean]));
  const rate = (value: number | null) => ({ ...factorQuantity('rate', value ?? 0, currency), value });
  return {
    columns: [
      t('risk.table.ref'),
      t('risk.table.title'),
      t('risk.table.state'),
      t('risk.table.frequency'),
      t('risk.table.loss'),
      t('risk.table.mean'),
      t('risk.table.p90'),
      t('risk.figures.tvar95'),
      t('risk.table.share'),
      t('risk.table.appetite'),
    ],
    rows: entries.map((entry) => {
      const { scenario, simulation, state } = entry;
      const part = shares.get(scenario.id);
      const whole = portfolio?.result.mean ?? 0;
      return [
        scenario.ref,
        scenario.title,
        t(`risk.state.${state}`),
        rate(partMean(entry, 0)),
        amount(currency, partMean(entry, 1)),
        amount(currency, simulation?.result.mean ?? null),
        amount(currency, simulation?.result.percentiles.p90 ?? null),
        amount(currency, simulation?.result.tvar95 ?? null),
        share(part === undefined || whole === 0 ? null : part / whole),
        appetiteWord(entry, appetite),
      ];
    }),
  };
}
