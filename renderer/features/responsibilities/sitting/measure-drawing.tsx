import type { Measurement } from '../../../../shared/model/instrument.ts';
import styles from './measures.module.css';

const WIDTH = 400;
const HEIGHT = 28;
const BARS = 8;

export interface MeasureDrawingProps {
  /** In the order of their days. */
  readonly taken: readonly Measurement[];
  readonly unit: string;
  readonly target: number | null;
}

/** A share as a bar with its target; anything else as a column per figure. Decoration: the figures stand beside it. */
export function MeasureDrawing({ taken, unit, target }: MeasureDrawingProps) {
  const latest = taken.at(-1);
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {unit === '%' ? (
        <Share value={latest?.value ?? null} target={target} />
      ) : (
        <Columns values={taken.slice(-BARS).map(({ value }) => value)} target={target} />
      )}
    </svg>
  );
}

const across = (share: number) => (Math.min(100, Math.max(0, share)) / 100) * WIDTH;

function Share({ value, target }: { value: number | null; target: number | null }) {
  return (
    <>
      <rect className={styles.track} y={10} width={WIDTH} height={8} rx={2} />
      {value !== null && <rect className={styles.value} y={10} width={across(value)} height={8} rx={2} />}
      {target !== null && (
        <path className={styles.target} d={`M${across(target)} 4V24`} vectorEffect="non-scaling-stroke" />
      )}
    </>
  );
}

function Columns({ values, target }: { values: readonly number[]; target: number | null }) {
  const top = Math.max(...values, target ?? 0, Number.EPSILON);
  const each = WIDTH / BARS;
  return (
    <>
      <rect className={styles.track} y={HEIGHT - 1} width={WIDTH} height={1} />
      {values.map((value, index) => {
        const height = Math.max(1, (value / top) * (HEIGHT - 4));
        return (
          <rect
            key={`column-${index.toString()}`}
            className={index === values.length - 1 ? styles.value : styles.before}
            x={index * each + 2}
            y={HEIGHT - height}
            width={each - 4}
            height={height}
          />
        );
      })}
      {target !== null && (
        <path
          className={styles.target}
          d={`M0 ${HEIGHT - (target / top) * (HEIGHT - 4)}H${WIDTH}`}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </>
  );
}
