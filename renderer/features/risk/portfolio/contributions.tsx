import { money } from '../../../../shared/format/money.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { Bars } from '../../../charts/bars.tsx';
import { LineKey } from '../../../charts/line-key.tsx';
import { amount, share as inPercent } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { useRegister } from '../register.ts';
import styles from './contributions.module.css';
import { appetiteWord, isOver } from './scenario-figures.ts';

/** Room for a title of usual length. */
const WIDEST_LABEL = 400;

/** The mean annual loss each scenario adds to the sum, largest first, stacked: each bar begins where the one above ends. */
export function Contributions() {
  const { entries, portfolio, engagement } = useRegister();
  if (portfolio === undefined)
    return (
      <section aria-label={t('risk.contributions')}>
        <PanelHead title={t('risk.contributions')} />
        <p className={styles.none}>{t('risk.contributions.none')}</p>
      </section>
    );
  const { currency, appetite } = engagement;
  const named = new Map(entries.map((entry) => [entry.scenario.id, entry]));
  const parts = portfolio.contributions
    .flatMap(({ scenarioId, mean }) => {
      const entry = named.get(scenarioId);
      if (entry === undefined) return [];
      const { scenario } = entry;
      const over = isOver(entry, appetite);
      const verdict = appetiteWord(entry, appetite);
      return [{ scenario, over, verdict, mean, share: mean / portfolio.result.mean }];
    })
    .toSorted((a, b) => b.mean - a.mean);
  const before = parts.map((_, index) => parts.slice(0, index).reduce((sum, { mean }) => sum + mean, 0));
  return (
    <Bars
      title={t('risk.contributions')}
      note={parts.some(({ over }) => over) && <LineKey look="breach" label={t('risk.contributions.over')} />}
      quiet
      summary={t('risk.contributions.summary')}
      tableLabel={t('risk.contributions.table')}
      labelWidth={(width) => Math.min(WIDEST_LABEL, width * 0.6)}
      rows={parts.map(({ scenario, over, mean, share }, index) => ({
        label: `${scenario.ref} ${scenario.title}`,
        breach: over,
        bars: [
          { value: mean, from: before[index] ?? 0, text: `${money(currency, mean)}, ${percent(share)}` },
        ],
      }))}
      table={{
        columns: [
          t('risk.table.title'),
          t('risk.table.mean'),
          t('risk.table.share'),
          t('risk.table.appetite'),
        ],
        rows: parts.map(({ scenario, verdict, mean, share }) => [
          `${scenario.ref} ${scenario.title}`,
          amount(currency, mean),
          inPercent(share),
          verdict,
        ]),
      }}
    />
  );
}
