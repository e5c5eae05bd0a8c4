import { monthYear } from '../../../../shared/format/date.ts';
import type { Measurement } from '../../../../shared/model/instrument.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { measureText } from '../words.ts';
import styles from './measures.module.css';

/** Where things stand, in pixels: figures above, their labels under them. */
const FLOOR = 26;
const BASELINE = 38;
/** Most columns, and most of them that leave room for a label each; of more, the first and the last have one. */
const MOST = 8;
const MOST_LABELLED = 3;

export interface MeasureDrawingProps {
  /** In the order of their days. */
  readonly taken: readonly Measurement[];
  readonly unit: string;
  readonly target: number | null;
}

/** A share as a bar with its target; anything else as a column per figure. Decoration: the figures stand beside it. */
export function MeasureDrawing({ taken, unit, target }: MeasureDrawingProps) {
  return (
    <svg className={styles.drawing} aria-hidden="true">
      {unit === '%' ? (
        <Share value={taken.at(-1)?.value ?? null} target={target} />
      ) : (
        <Columns taken={taken.slice(-MOST)} target={target} />
      )}
    </svg>
  );
}

const percent = (share: number): string => `${Math.min(100, Math.max(0, share))}%`;
/** Labels at the ends lean inwards, so that none is cut. */
const anchorAt = (share: number): string | undefined =>
  share > 75 ? styles.endsHere : share < 25 ? undefined : styles.centred;

function Share({ value, target }: { value: number | null; target: number | null }) {
  return (
    <>
      <rect className={styles.track} y={10} width="100%" height={8} rx={2} />
      {value !== null && <rect className={styles.value} y={10} width={percent(value)} height={8} rx={2} />}
      {value !== null && (target === null || target > 40) && (
        <text className={styles.label} x="0" y={BASELINE}>
          {measureText(0, '%')}
        </text>
      )}
      {target !== null && (
        <>
          <line className={styles.target} x1={percent(target)} x2={percent(target)} y1={4} y2={24} />
          <text className={classNames(styles.targetLabel, anchorAt(target))} x={percent(target)} y={BASELINE}>
            {t('responsibilities.measures.target', { value: measureText(target, '%') })}
          </text>
        </>
      )}
    </>
  );
}

function Columns({ taken, target }: { taken: readonly Measurement[]; target: number | null }) {
  const top = Math.max(...taken.map(({ value }) => value), target ?? 0, Number.EPSILON);
  const each = 100 / Math.max(MOST_LABELLED, taken.length);
  const last = taken.length - 1;
  const hasRoom = taken.length <= MOST_LABELLED;
  const heightOf = (value: number) => Math.max(1, (value / top) * (FLOOR - 4));
  return (
    <>
      <rect className={styles.track} y={FLOOR} width="100%" height={1} />
      {taken.map(({ id, value, takenOn }, index) => (
        <g key={id}>
          <rect
            className={index === last ? styles.value : styles.before}
            x={percent(index * each)}
            y={FLOOR - heightOf(value)}
            width={percent(each * 0.9)}
            height={heightOf(value)}
          />
          {(hasRoom || index === 0 || index === last) && (
            <text
              className={classNames(styles.label, !hasRoom && index === last && styles.endsHere)}
              x={percent(index * each + (!hasRoom && index === last ? each * 0.9 : 0))}
              y={BASELINE}
            >
              {monthYear(takenOn)}
            </text>
          )}
        </g>
      ))}
      {target !== null && (
        <line
          className={styles.target}
          x1="0"
          x2="100%"
          y1={FLOOR - heightOf(target)}
          y2={FLOOR - heightOf(target)}
        />
      )}
    </>
  );
}
