import type { ReactNode } from 'react';
import styles from './panel-head.module.css';

export interface PanelHeadProps {
  readonly title: ReactNode;
  /** What qualifies the title: unit, scale, a warning. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}

/** The 36 px head of a panel within a screen. */
export function PanelHead({ title, note, actions }: PanelHeadProps) {
  return (
    <header className={styles.head}>
      <h2>{title}</h2>
      <div className={styles.note}>{note}</div>
      {actions}
    </header>
  );
}
