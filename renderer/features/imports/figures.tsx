import { classNames } from '../../ui/class-names.ts';
import styles from './figures.module.css';

export interface Figure {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** Draws the eye: something a person should look at. */
  readonly tone?: 'warn' | undefined;
  /** Nothing of it: drawn back. */
  readonly none?: boolean;
}

/** What an import does, counted, side by side. */
export const Figures = ({
  label,
  figures,
}: {
  readonly label: string;
  readonly figures: readonly Figure[];
}) => (
  <dl className={styles.figures} aria-label={label}>
    {figures.map(({ id, value, label: term, tone, none }) => (
      <div key={id} className={classNames(styles.figure, tone && styles[tone], none && styles.none)}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
