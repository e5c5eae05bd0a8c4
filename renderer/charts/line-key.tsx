import { classNames } from '../ui/class-names.ts';
import styles from './chart-key.module.css';

/** Legend of one line or pair of bars: its look and its name. */
export function LineKey({
  look,
  label,
}: {
  readonly look: 'now' | 'plan' | 'old' | 'appetite' | 'low' | 'high' | 'breach';
  readonly label: string;
}) {
  return (
    <span className={styles.key}>
      <span className={classNames(styles.swatch, styles[look])} aria-hidden="true" />
      {label}
    </span>
  );
}
