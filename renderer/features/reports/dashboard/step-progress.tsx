import type { Dashboard, DashboardLine } from '../../../../shared/contract/posture.ts';
import { STEPS, type StepProgress } from '../../../../shared/contract/engagement.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { line } from '../../../../shared/rules/dashboard-lines.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { openWords } from '../content-table.tsx';
import { Explained } from './explained.tsx';
import styles from './lists.module.css';

export interface StepProgressPanelProps {
  readonly steps: readonly StepProgress[];
  readonly day: Dashboard['day'];
}

/** How far each step of the guided path is, and what it lacks. */
export function StepProgressPanel({ steps, day }: StepProgressPanelProps) {
  return (
    <section className={styles.panel} aria-label={t('dashboard.steps')}>
      <PanelHead title={t('dashboard.steps')} note={t('dashboard.steps.note')} />
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step.step}>
            <StepRow of={step} day={day} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepRow({ of: { step, done, missing }, day }: { of: StepProgress; day: string }) {
  const name = t(`step.${step}`);
  const place = <span className={styles.place}>{STEPS.indexOf(step) + 1}</span>;
  if (done === null)
    return (
      <div className={classNames(styles.row, styles.short, styles.absent)}>
        {place}
        <span className={styles.title}>{name}</span>
        <span className={styles.amount}>{t('dashboard.steps.later')}</span>
      </div>
    );
  const value = percent(done);
  const formula = `dashboard.steps.formula.${step}`;
  return (
    <Explained
      label={name}
      value={value}
      className={classNames(styles.row, styles.short)}
      formula={isMessageKey(formula) ? t(formula) : ''}
      span={{ from: day, to: day }}
      spanTerm={t('dashboard.steps.judged')}
      lines={{ total: missing.length, first: missing.map(lineOf) }}
      linesLabel={t('missing.label')}
      route={`/${step}`}
      routeLabel={t('dashboard.steps.go', { step: name })}
    >
      {place}
      <span className={styles.title}>{name}</span>
      <span className={styles.bar}>
        <ProgressBar thin tone="neutral" value={done} label={name} valueText={value} />
      </span>
      <span className={styles.amount}>{value}</span>
    </Explained>
  );
}

function lineOf(item: StepProgress['missing'][number]): DashboardLine {
  const { count, label } = openWords(item);
  return line({ ref: count === null ? '' : String(count), title: label, route: item.route });
}
