import { IconPencil, IconPlus, IconTarget } from '@tabler/icons-react';
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
        <b
          className={classNames(
            verdict === 'met' ? styles.met : verdict === 'not met' ? styles.notMet : styles.open,
          )}
        >
          {t(`responsibilities.verdict.${verdict}`)}
        </b>
        <span className={styles.quiet}>{targetText(measure, target, unit)}</span>
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
