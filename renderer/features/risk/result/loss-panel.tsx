import { memo } from 'react';
import { IconAlertTriangle, IconChartLine, IconCircleCheck } from '@tabler/icons-react';
import type { CurrentSimulation } from '../../../../shared/contract/risk.ts';
import type { AppetitePoint } from '../../../../shared/model/engagement.ts';
import { ChartSlot } from '../../../charts/chart-slot.tsx';
import { LineKey } from '../../../charts/line-key.tsx';
import { LossExceedance } from '../../../charts/loss-exceedance.tsx';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { classNames } from '../../../ui/class-names.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import type { TrialAnswer } from '../what-if/answer.ts';
import { curveTable } from './curve-table.ts';
import { Figures } from './figures.tsx';
import styles from './loss-panel.module.css';
import { type ShownLine, shownLines } from './shown.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export interface LossPanelProps {
  readonly simulation: CurrentSimulation | undefined;
  readonly trial: TrialAnswer | null;
  /** What stands beside the stored curve: a treatment that is looked at, another state. */
  readonly beside?: readonly ShownLine[];
  readonly appetite: readonly AppetitePoint[];
  readonly currency: string;
  /** Name of the stored curve. */
  readonly label: string;
  /** Said when the stored result is no longer that of its inputs. */
  readonly staleText: string;
  /** Said while there is nothing to draw. */
  readonly none: { readonly title: string; readonly text: string };
}

/**
 * The loss exceedance curve against the appetite, with its figures and where they come from. Drawn again only when something of it
 * is another: a key pressed beside it changes nothing yet.
 */
export const LossPanel = memo(function LossPanel(props: LossPanelProps) {
  const { simulation, trial, beside = [], appetite, currency, label, staleText, none } = props;
  const lines = shownLines(simulation, trial, label, beside);
  const [first] = lines;
  if (first === undefined)
    return (
      <section className={styles.panel} aria-label={t('risk.curve')}>
        <PanelHead title={t('risk.curve')} />
        <div className={styles.none}>
          <EmptyState icon={IconChartLine} title={none.title}>
            {none.text}
          </EmptyState>
        </div>
      </section>
    );
  const verdict = verdictOf(first.figures, appetite, currency);
  const limits = appetite.toSorted((a, b) => a.loss - b.loss);
  const years = (trial?.result ?? simulation)?.iterations;
  return (
    <div className={styles.panel}>
      <ChartSlot>
        {(height) => (
          <LossExceedance
            title={t('risk.curve')}
            note={<Note verdict={verdict} />}
            actions={
              limits.length > 0 && (
                <span className={classNames(styles.key, verdict?.over && styles.spare)}>
                  <LineKey look="appetite" label={t('risk.curve.appetite')} />
                </span>
              )
            }
            summary={t('risk.curve.summary', { verdict: verdict?.text ?? t('risk.curve.noAppetite') })}
            table={curveTable(lines, appetite, currency)}
            tableLabel={t('risk.curve.table')}
            curves={lines.map((line) => ({
              label: line.label,
              role: line.role,
              points: line.figures.curve,
            }))}
            limits={limits}
            currency={currency}
            {...(years !== undefined && { years })}
            axisTitles={{ probability: t('risk.curve.chance'), loss: t('risk.curve.loss') }}
            {...(verdict?.callout && { callout: verdict.callout })}
            height={height}
          />
        )}
      </ChartSlot>
      <Figures
        lines={lines}
        simulation={simulation}
        trial={trial}
        currency={currency}
        staleText={staleText}
      />
    </div>
  );
});

function Note({ verdict }: { readonly verdict: Verdict | null }) {
  const goTo = useGoTo();
  if (verdict === null)
    return (
      <>
        {t('risk.curve.noAppetite')}
        <LinkButton onClick={() => goTo('/scope')}>{t('risk.curve.stateAppetite')}</LinkButton>
      </>
    );
  return (
    <span className={verdict.over ? styles.over : styles.within}>
      <Icon of={verdict.over ? IconAlertTriangle : IconCircleCheck} size={14} />
      {verdict.text}
    </span>
  );
}
