import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon, type IconType } from './icon.tsx';

export interface EmptyStateProps {
  readonly icon: IconType;
  readonly title: string;
  /** What this step is for and what a client usually has. */
  readonly children: ReactNode;
  /** Buttons: import, add, use the sample. */
  readonly actions?: ReactNode;
  /** The kinds of file that can be read: `SARIF, CycloneDX, CSV`. */
  readonly fileKinds?: string;
}

/** What stands where nothing is yet: what it is for, which files help, how to begin. */
export function EmptyState({ icon, title, children, actions, fileKinds }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <Icon of={icon} size={20} className={styles.icon} />
      <h3>{title}</h3>
      <p className={styles.text}>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
      {fileKinds && <p className={styles.kinds}>{fileKinds}</p>}
    </section>
  );
}

/** An empty state that is all there is of a page. */
export const EmptyPage = (props: EmptyStateProps) => (
  <div className={styles.page}>
    <EmptyState {...props} />
  </div>
);
