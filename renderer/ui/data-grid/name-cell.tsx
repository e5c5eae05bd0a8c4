import type { ReactNode } from 'react';
import { Icon, type IconType } from '../icon.tsx';
import styles from './name-cell.module.css';

/** The strong cell that names a row, with the icon of its kind. */
export function NameCell({ icon, children }: { readonly icon?: IconType; readonly children: ReactNode }) {
  return (
    <span className={styles.name}>
      {icon && <Icon of={icon} />}
      <bdi className={styles.text}>{children}</bdi>
    </span>
  );
}
