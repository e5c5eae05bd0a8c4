import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './split-layout.module.css';

export interface SplitLayoutProps {
  /** The grid or canvas. */
  readonly children: ReactNode;
  /** The selected record. */
  readonly inspector: ReactNode;
  /** `AST-027 Lapse prediction model` */
  readonly inspectorLabel: string;
  readonly open: boolean;
  /** Esc inside the inspector, or a click beside it where it lies over the centre. */
  readonly onClose: () => void;
  /** Width of the inspector; records with much text take the wide one, lists of checks the narrow one. */
  readonly width?: 'narrow' | 'normal' | 'wide';
}

/** Centre and inspector side by side; below 1200 px the inspector lies over the centre. */
export function SplitLayout({
  children,
  inspector,
  inspectorLabel,
  open,
  onClose,
  width = 'normal',
}: SplitLayoutProps) {
  return (
    <div className={classNames(styles.split, open && styles.open, width !== 'normal' && styles[width])}>
      <div className={styles.centre}>{children}</div>
      {open && (
        <>
          <div className={styles.shade} onPointerDown={onClose} aria-hidden="true" />
          <aside
            className={styles.inspector}
            data-region="inspector"
            aria-label={inspectorLabel}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.defaultPrevented) onClose();
            }}
          >
            {inspector}
          </aside>
        </>
      )}
    </div>
  );
}
