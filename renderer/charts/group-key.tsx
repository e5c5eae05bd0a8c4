import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { groupMark } from '../../shared/charts/range-dots.ts';
import { svg } from '../../shared/charts/svg.ts';
import styles from './chart-key.module.css';
import { svgToReact } from './to-react.tsx';

/** Legend of one group of people: its mark and its name. */
export function GroupKey({ group, label }: { readonly group: 0 | 1; readonly label: string }) {
  const mark = svg(
    'svg',
    { width: 12, height: 12, viewBox: '0 0 12 12' },
    groupMark(group, 6, 6, SCREEN_PALETTE),
  );
  return (
    <span className={styles.key}>
      {svgToReact(mark, { 'aria-hidden': true })}
      {label}
    </span>
  );
}
