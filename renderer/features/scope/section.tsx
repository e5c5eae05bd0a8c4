import type { ReactNode } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  id: string;
  title: string;
  note?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled part of the scope. */
export function Section({ id, title, note, actions, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <header className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <span className={styles.note}>{note}</span>}
        {actions && <span className={styles.actions}>{actions}</span>}
      </header>
      {children}
    </section>
  );
}
