import { type ReactNode, useRef } from 'react';
import styles from './chart-slot.module.css';
import { useHeight } from './use-height.ts';

/** The head of a chart's panel. */
const HEAD = 36;

/** The room a panel has left for a chart: draws it as high as that. Stands in a column of definite height. */
export function ChartSlot({ children }: { readonly children: (height: number) => ReactNode }) {
  const slot = useRef<HTMLDivElement>(null);
  const height = useHeight(slot);
  return (
    <div ref={slot} className={styles.slot}>
      {height > 0 && children(Math.max(120, height - HEAD))}
    </div>
  );
}
