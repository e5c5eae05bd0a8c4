import {
  IconAlertTriangle,
  IconCheck,
  IconClockX,
  IconPencil,
  IconPlus,
  IconTarget,
} from '@tabler/icons-react';
import { date } from '../../../../shared/format/date.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import type { MeasureVerdict } from '../../../../shared/rules/measure-verdict.ts';
import {
  type InstrumentMeasure,
  latestOf,
  targetInForce,
  unitOf,
} from '../../../../shared/rules/measures.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { ask } from '../requests.ts';
import { useInstrument } from '../use-instrument.ts';
import { measureText } from '../words.ts';
import { MeasureDrawing } from './measure-drawing.tsx';
import styles from './measures.module.css';

export interface MeasureRowProps {
  readonly measure: InstrumentMeasure;
  readonly verdict: MeasureVerdict;
}

/** A measure: its newest figure against its target, the ones before, and what that means. */
export function MeasureRow({ measure, verdict }: MeasureRowProps) {
  const { state } = useInstrument();
  const setting = state.settings.find(({ measureId }) => measureId === measure.id) ?? null;
  const taken = state.measurements.filter(({ measureId }) => measureId === measure.id);
  const latest = latestOf(taken);
  const before = latestOf(taken.filter((one) => one !== latest));
  const target = targetInForce(measure, setting);
  const unit = unitOf(measure, setting);
  return (
    <div className={styles.measure}>
      <div>
        <b>{measure.metric}</b>
        <span className={styles.quiet} title={measure.note}>
          {latest
            ? [
                date(latest.takenOn),
                latest.denominator,
                latest.source,
                ownerText(latest.owner || setting?.owner),
              ]
                .filter(Boolean)
                .join(', ')
            : measure.secondReadingOf !== null
              ? t('responsibilities.measures.second')
              : measure.note}
        </span>
      </div>
      <MeasureDrawing taken={taken} unit={unit} target={target.target} />
      <div className={styles.figure}>
        <b>{latest ? measureText(latest.value, unit === '%' ? '%' : '') : NO_FIGURE}</b>
        <span className={styles.quiet}>
          {before
            ? t('responsibilities.measures.last', {
                value: measureText(before.value, unit === '%' ? '%' : ''),
              })
            : unit === '%'
              ? ''
              : unit}
        </span>
      </div>
      <div>
        <Verdict verdict={verdict} />
        <span className={styles.quiet}>
          {[
            targetText(measure, target, unit),
            latest && verdict === 'not met' ? gapText(latest.value, target.target, unit) : '',
          ]
            .filter(Boolean)
            .join('; ')}
        </span>
      </div>
      <div className={styles.actions}>
        <IconButton
          icon={taken.length === 0 ? IconPlus : IconPencil}
          label={t('responsibilities.measures.record', { measure: measure.metric })}
          onClick={() => ask({ kind: 'measure', measureId: measure.id })}
        />
        <IconButton
          icon={IconTarget}
          label={t('responsibilities.measures.setTarget', { measure: measure.metric })}
          onClick={() => ask({ kind: 'target', measureId: measure.id })}
        />
      </div>
    </div>
  );
}

const VERDICT_ICONS: Partial<Record<MeasureVerdict, IconType>> = {
  met: IconCheck,
  'not met': IconAlertTriangle,
  stale: IconClockX,
};

/** The verdict as icon, word and colour. */
function Verdict({ verdict }: Pick<MeasureRowProps, 'verdict'>) {
  const icon = VERDICT_ICONS[verdict];
  const tone = verdict === 'met' ? styles.met : verdict === 'not met' ? styles.notMet : styles.open;
  return (
    <b className={classNames(styles.verdict, tone)}>
      {icon && <Icon of={icon} size={14} />}
      {t(`responsibilities.verdict.${verdict}`)}
    </b>
  );
}

/** How far a figure is from the target it misses: `26 points below`. */
function gapText(value: number, target: number | null, unit: string): string {
  if (target === null || value === target) return '';
  // Figures have few decimals; what subtraction adds behind them is noise.
  const gap = Number(Math.abs(value - target).toPrecision(6));
  const words = unit === '%' ? t('responsibilities.measures.points', { count: gap }) : measureText(gap, unit);
  return t(value < target ? 'responsibilities.measures.below' : 'responsibilities.measures.above', {
    gap: words,
  });
}

const ownerText = (name = ''): string => (name === '' ? '' : t('responsibilities.measures.owner', { name }));

/** What the figure is judged by, and whose it is. */
export function targetText(
  measure: InstrumentMeasure,
  target: ReturnType<typeof targetInForce>,
  unit: string,
): string {
  if (target.target === null) {
    if (measure.suggestedTarget !== null)
      return t('responsibilities.target.suggested', { value: measureText(measure.suggestedTarget, unit) });
    return t(target.direction === 'track' ? 'responsibilities.target.track' : 'responsibilities.target.none');
  }
  const key = target.direction === 'at least' ? 'atLeast' : 'atMost';
  const words = t(`responsibilities.target.${key}${target.strict ? '.strict' : ''}`, {
    value: measureText(target.target, unit),
  });
  return target.origin === 'printed'
    ? t('responsibilities.target.printed', { target: words })
    : t('responsibilities.target.own', { target: words, name: target.setBy });
}
