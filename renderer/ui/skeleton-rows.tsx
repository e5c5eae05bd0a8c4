import styles from './skeleton-rows.module.css';
import { useDelayed } from './use-delayed.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SkeletonRowsProps {
  /** What is being loaded, for screen readers. */
  readonly label: string;
  readonly rows?: number;
  readonly rowHeight?: 24 | 28 | 32 | 40;
}

/** Widths of the bars in a row, in pixels. */
const BARS = [14, 48, 150, 48, 48] as const;

/** Grey rows while something loads; they appear only after 150 ms, so that what is fast does not flicker. */
export function SkeletonRows({ label, rows = 8, rowHeight = 28 }: SkeletonRowsProps) {
  const shown = useDelayed(true, 150);
  return (
    <div role="status" aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      {shown && (
        <svg className={styles.rows} width="100%" height={rows * rowHeight} aria-hidden="true">
          {Array.from({ length: rows }, (_, row) => (
            <g key={`row-${row.toString()}`} transform={`translate(0 ${row * rowHeight})`}>
              {BARS.map((width, bar) => (
                <rect
                  key={`bar-${bar.toString()}`}
                  x={[16, 48, 112, 300, 400][bar]}
                  y={rowHeight / 2 - 4}
                  width={width}
                  height="8"
                  rx="2"
                />
              ))}
              <path d={`M0 ${rowHeight - 0.5}H10000`} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
