import { memo } from 'react';
import type { MenuItem } from '../../../ui/menu.tsx';
import { moneyTick } from '../../../../shared/format/money.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { findFactorNode } from '../../../../shared/rules/factor-nodes.ts';
import { ChartSlot } from '../../../charts/chart-slot.tsx';
import { LineKey } from '../../../charts/line-key.tsx';
import { amount, plain } from '../../../charts/quantity.ts';
import { Tornado } from '../../../charts/tornado.tsx';
import { t } from '../../../i18n/t.ts';
import { briefName, fullName } from '../factor-words.ts';
import type { DriversAnswer } from '../what-if/answer.ts';
import { factorQuantity } from '../words.ts';

export interface DriverTornadoProps {
  readonly found: DriversAnswer;
  /** Whose swing is drawn. */
  readonly figure: 'mean' | 'p95';
  readonly scenario: LinkedScenario;
  readonly selected: string;
  readonly currency: string;
  readonly views: readonly MenuItem[];
}

/** How far the mean or the P95 swings while one input goes from its P10 to its P90, all others as they are. */
export const DriverTornado = memo(function DriverTornado(props: DriverTornadoProps) {
  const { found, figure, scenario, selected, currency, views } = props;
  const rows = found.sensitivities.toSorted((a, b) => width(b[figure]) - width(a[figure]));
  const base = figure === 'mean' ? exactMean(found) : found.result.percentiles.p95;
  return (
    <ChartSlot>
      {(height) => (
        <Tornado
          height={height}
          title={t(`risk.drivers.${figure}`)}
          note={
            <>
              <LineKey look="low" label={t('risk.drivers.atP10')} />
              <LineKey look="high" label={t('risk.drivers.atP90')} />
            </>
          }
          views={views}
          summary={t('risk.drivers.summary')}
          tableLabel={t('risk.drivers.table')}
          table={{
            columns: [
              t('risk.drivers.input'),
              t('risk.drivers.from'),
              t('risk.drivers.to'),
              t('risk.drivers.meanLow'),
              t('risk.drivers.meanHigh'),
              t('risk.drivers.p95Low'),
              t('risk.drivers.p95High'),
              t('risk.drivers.rank'),
            ],
            rows: rows.map(({ node, p10, p90, mean, p95, rankCorrelation }) => {
              const quantity = findFactorNode(scenario.tree, node)?.quantity ?? 'amount';
              return [
                fullName(scenario, node),
                factorQuantity(quantity, p10, currency),
                factorQuantity(quantity, p90, currency),
                ...[mean.atP10, mean.atP90, p95.atP10, p95.atP90].map((value) => amount(currency, value)),
                plain(rankCorrelation, 2),
              ];
            }),
          }}
          base={base}
          rows={rows.map((row) => ({
            label: briefName(scenario, row.node),
            low: row[figure].atP10,
            high: row[figure].atP90,
            strong: row.node === selected,
          }))}
          format={(value) => moneyTick(currency, value)}
          axisTitle={t(`risk.drivers.axis.${figure}`)}
        />
      )}
    </ChartSlot>
  );
});

/** The bars of the mean are exact, and start from the exact mean. */
const exactMean = ({ contributions }: DriversAnswer) =>
  contributions.reduce((sum, { mean }) => sum + mean, 0);

const width = ({ atP10, atP90 }: { readonly atP10: number; readonly atP90: number }) =>
  Math.abs(atP90 - atP10);
