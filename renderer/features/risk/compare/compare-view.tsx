import { t } from '../../../i18n/t.ts';
import { type ScenarioEntry, useRegister } from '../register.ts';
import { LossPanel } from '../result/loss-panel.tsx';
import { useStanding } from '../scenario/use-standing.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { OptionsMenu } from '../treatments/options-menu.tsx';
import { Ranking } from '../treatments/ranking.tsx';
import { planLines } from '../treatments/plan-lines.ts';
import { TreatmentPanel } from '../treatments/treatment-panel.tsx';
import styles from './compare-view.module.css';

/** The options of a scenario side by side: curves before and after, every figure, and what a budget allows. */
export function CompareView({ entry }: { readonly entry: ScenarioEntry }) {
  const { engagement } = useRegister();
  const { trial, options } = useStanding(entry);
  return (
    <div className={styles.view}>
      <div className={styles.loss}>
        <LossPanel
          simulation={entry.simulation}
          trial={trial}
          beside={planLines(options)}
          appetite={engagement.appetite}
          currency={engagement.currency}
          label={t('risk.line.now')}
          staleText={t('risk.figures.outOfDate')}
          none={{ title: t('risk.curve.none'), text: t('risk.curve.noneText') }}
        />
      </div>
      <div className={styles.ranking}>
        <Ranking scenarioId={entry.scenario.id} treatments={options.treatments} bundles={options.bundles} />
      </div>
      <section className={styles.table} aria-label={t('risk.treatments')}>
        <PanelHead
          title={t('risk.treatments')}
          note={t('risk.treatments.note')}
          actions={options.rows.length > 0 && <OptionsMenu rows={options.rows} />}
        />
        <TreatmentPanel full entry={entry} found={options} />
      </section>
    </div>
  );
}
