import { IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './drop-hint.module.css';

/** Lies over the window, or the dialog around it, while a file hovers: letting go here takes it. */
export const DropHint = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.hint} aria-hidden="true">
    <Icon of={IconFileImport} size={24} />
    {children}
  </div>
);
