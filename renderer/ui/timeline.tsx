import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './timeline.module.css';

export interface TimelineEntry {
  readonly id: string;
  readonly when: string;
  readonly text: ReactNode;
  readonly who: string;
  /** `accent` for decisions, `warn` for what needs a person. */
  readonly tone?: 'accent' | 'warn';
}

/** What happened to a record, newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles.line}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <span className={classNames(styles.node, entry.tone && styles[entry.tone])} aria-hidden="true" />
          <time className={styles.when}>{entry.when}</time>
          <span className={styles.text}>{entry.text}</span>
          <span className={styles.who}>{entry.who}</span>
        </li>
      ))}
    </ol>
  );
}
