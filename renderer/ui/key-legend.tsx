import { classNames } from './class-names.ts';
import { Keys } from './kbd.tsx';
import styles from './key-legend.module.css';

export interface KeyLegendProps {
  readonly items: readonly {
    /** Keys pressed together, or several single keys that do alike. */
    readonly keys: readonly string[];
    readonly label: string;
  }[];
  /** In one line, or as a list with the keys in a column. */
  readonly layout?: 'line' | 'list';
}

/** The keys that work here and what they do. */
export function KeyLegend({ items, layout = 'line' }: KeyLegendProps) {
  return (
    <dl className={classNames(styles.legend, styles[layout])}>
      {items.map((item) => (
        <div key={item.label} className={styles.item}>
          <dt>
            <Keys keys={item.keys} />
          </dt>
          <dd>{item.label}</dd>
        </div>
      ))}
    </dl>
  );
}
