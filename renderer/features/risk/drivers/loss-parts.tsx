import type { MenuItem } from '../../../ui/menu.tsx';
import { money } from '../../../../shared/format/money.ts';
import { percent } from '../../../../shared/format/probability.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { Bars } from '../../../charts/bars.tsx';
import { amount, share as inPercent } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';
import { briefName, fullName } from '../factor-words.ts';
import type { DriversAnswer } from '../what-if/answer.ts';
import styles from './drivers.module.css';

export interface LossPartsProps {
  readonly found: DriversAnswer;
  readonly scenario: LinkedScenario;
  readonly currency: string;
  readonly views: readonly MenuItem[];
}

/** What each form of loss and each node adds to the mean annual loss. Exact, without simulation. */
export function LossParts({ found, scenario, currency, views }: LossPartsProps) {
  const parts = found.contributions.toSorted((a, b) => b.mean - a.mean);
  return (
    <div className={styles.scroll}>
      <Bars
        title={t('risk.drivers.parts')}
        views={views}
        quiet
        summary={t('risk.drivers.parts.summary')}
        tableLabel={t('risk.drivers.parts.table')}
        table={{
          columns: [t('risk.drivers.part'), t('risk.table.mean'), t('risk.table.share')],
          rows: parts.map(({ node, mean, share }) => [
            fullName(scenario, node),
            amount(currency, mean),
            inPercent(share),
          ]),
        }}
        rows={parts.map(({ node, mean, share }) => ({
          label: briefName(scenario, node),
          bars: [{ value: mean, text: `${money(currency, mean)}, ${percent(share)}` }],
        }))}
      />
    </div>
  );
}
