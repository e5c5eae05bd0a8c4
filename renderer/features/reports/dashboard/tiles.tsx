import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Dashboard } from '../../../../shared/contract/posture.ts';
import { money } from '../../../../shared/format/money.ts';
import { count, decimal } from '../../../../shared/format/number.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { EvidenceCheck } from './evidence-check.tsx';
import { Explained, type Explanation } from './explained.tsx';
import { LossFigure } from './loss-figure.tsx';
import { outOfDateWords } from './out-of-date.ts';
import styles from './tiles.module.css';

interface TileProps extends Explanation {
  readonly unit?: string | undefined;
  readonly note: ReactNode;
  readonly tone?: 'warn' | 'danger' | undefined;
}

/** The figures of the first glance. */
export function Tiles({ of, currency }: { readonly of: Dashboard; readonly currency: string }) {
  return (
    <section className={styles.tiles} aria-label={t('dashboard.figures')}>
      <Posture of={of} />
      <Loss of={of} currency={currency} />
      <Above of={of} />
      <Compliance of={of} />
      <Exceptions of={of} />
      <Findings of={of} />
      <Evidence of={of} />
    </section>
  );
}

interface Of {
  readonly of: Dashboard;
}

function Tile({ unit, note, tone, ...explanation }: TileProps) {
  const { label, value } = explanation;
  return (
    <Explained {...explanation} className={styles.tile}>
      <Face label={label} value={value} unit={unit} note={note} tone={tone} />
    </Explained>
  );
}

function Face({
  label,
  value,
  unit,
  note,
  tone,
}: Pick<TileProps, 'label' | 'value' | 'unit' | 'note' | 'tone'>) {
  return (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.figure}>
        <span className={styles.value}>{value}</span> <span className={styles.unit}>{unit}</span>
      </span>
      <span className={classNames(styles.note, tone && styles[tone])}>
        {tone && <Icon of={IconAlertTriangle} size={14} />} {note}
      </span>
    </>
  );
}

function Posture({ of: { posture, whole, rated } }: Of) {
  return (
    <Tile
      label={t('dashboard.posture')}
      value={posture.value === null ? NO_FIGURE : decimal(posture.value, 1)}
      unit={t('dashboard.posture.unit', { mean: whole.mean === null ? NO_FIGURE : decimal(whole.mean, 1) })}
      note={t('dashboard.posture.note', { rated: whole.rated, count: whole.applicable })}
      formula={t('dashboard.posture.formula')}
      span={rated}
      facts={[
        {
          term: t('dashboard.rated'),
          value: t('dashboard.of', { part: whole.rated, count: whole.applicable }),
        },
        {
          term: t('dashboard.posture.bounds'),
          value: `${decimal(posture.low, 1)}–${decimal(posture.high, 1)}`,
        },
      ]}
      route="/responsibilities?view=overview"
    />
  );
}

function Loss({ of: { loss }, currency }: Of & { readonly currency: string }) {
  const { portfolio, allowed, over } = loss;
  const outOfDate = portfolio === null ? null : outOfDateWords(portfolio);
  const amount = allowed === null ? '' : money(currency, allowed);
  const note =
    allowed === null
      ? t('dashboard.loss.noAppetite')
      : t(over ? 'dashboard.loss.over' : 'dashboard.loss.within', { amount });
  return (
    <LossFigure loss={loss} currency={currency} className={styles.tile}>
      <Face
        label={t('dashboard.loss')}
        value={portfolio === null ? NO_FIGURE : money(currency, portfolio.result.percentiles.p90)}
        note={
          portfolio === null
            ? t('dashboard.loss.none')
            : outOfDate === null
              ? note
              : t('dashboard.loss.again', { reason: outOfDate })
        }
        tone={over || outOfDate !== null ? 'warn' : undefined}
      />
    </LossFigure>
  );
}

function Above({ of: { aboveAppetite } }: Of) {
  const { assets, simulated, span } = aboveAppetite;
  return (
    <Tile
      label={t('dashboard.above')}
      value={simulated === 0 ? NO_FIGURE : count(assets.total)}
      unit={simulated === 0 ? '' : t('dashboard.above.unit', { count: simulated })}
      note={t(simulated === 0 ? 'dashboard.above.none' : 'dashboard.above.note')}
      tone={assets.total > 0 ? 'warn' : undefined}
      formula={t('dashboard.above.formula')}
      span={span}
      lines={assets}
      route="/risk?view=portfolio"
    />
  );
}

function Compliance({ of: { compliance, day } }: Of) {
  const { met, of: all, failing } = compliance;
  return (
    <Tile
      label={t('dashboard.compliance')}
      value={all === 0 ? NO_FIGURE : percent(met / all)}
      unit={all === 0 ? '' : t('dashboard.compliance.unit', { count: all })}
      note={
        all === 0 ? t('dashboard.compliance.none') : t('dashboard.compliance.note', { count: failing.total })
      }
      formula={t('dashboard.compliance.formula')}
      span={{ from: day, to: day }}
      facts={[{ term: t('dashboard.compliance.met'), value: t('dashboard.of', { part: met, count: all }) }]}
      lines={failing}
      route="/classification"
    />
  );
}

function Exceptions({ of: { exceptions } }: Of) {
  const { inForce, stale, ending, span } = exceptions;
  const notes = [
    stale > 0 ? t('dashboard.exceptions.stale', { count: stale }) : t('dashboard.exceptions.none'),
    ...(ending?.days == null ? [] : [t('dashboard.exceptions.ends', { days: ending.days })]),
  ];
  return (
    <Tile
      label={t('dashboard.exceptions')}
      value={count(inForce.total)}
      note={notes.join(', ')}
      tone={stale > 0 ? 'warn' : undefined}
      formula={t('dashboard.exceptions.formula')}
      span={span}
      facts={[{ term: t('dashboard.exceptions.staleCount'), value: count(stale) }]}
      lines={inForce}
      route="/exceptions"
    />
  );
}

function Findings({ of: { findings } }: Of) {
  const { open, bySeverity, overdue, span } = findings;
  const severities = bySeverity
    .filter((entry) => entry.count > 0)
    .map((entry) => `${entry.count} ${t(`dashboard.tag.${entry.severity}`)}`);
  return (
    <Tile
      label={t('dashboard.findings')}
      value={count(open.total)}
      note={severities.length === 0 ? t('dashboard.findings.none') : severities.join(', ')}
      formula={t('dashboard.findings.formula')}
      span={span}
      facts={[
        ...bySeverity.map((entry) => ({
          term: t(`dashboard.tag.${entry.severity}`),
          value: count(entry.count),
        })),
        { term: t('dashboard.findings.overdue'), value: count(overdue) },
      ]}
      lines={open}
      route="/evidence?view=findings"
    />
  );
}

function Evidence({ of: { evidence } }: Of) {
  const { held, incomplete, withdrawn, span } = evidence;
  return (
    <Tile
      label={t('dashboard.evidence')}
      value={count(held.total)}
      unit={t('dashboard.evidence.unit', { count: held.total })}
      note={
        incomplete > 0
          ? t('dashboard.evidence.incomplete', { count: incomplete })
          : t(held.total === 0 ? 'dashboard.evidence.none' : 'dashboard.evidence.complete')
      }
      formula={t('dashboard.evidence.formula')}
      span={span}
      facts={[
        { term: t('dashboard.evidence.incompleteCount'), value: count(incomplete) },
        { term: t('dashboard.evidence.withdrawn'), value: count(withdrawn) },
      ]}
      lines={held}
      route="/evidence"
      action={<EvidenceCheck />}
    />
  );
}
