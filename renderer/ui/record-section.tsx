import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './record-section.module.css';

export interface RecordSectionProps {
  readonly title: string;
  readonly count?: number;
  /** What qualifies the section: why it cannot be edited. */
  readonly note?: string | null;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the record under its name. */
export function RecordSection({ title, count, note, actions, children }: RecordSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        <span className={styles.gap} />
        {actions}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
