import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconType } from './icon.tsx';

export interface ChipProps {
  readonly icon?: IconType;
  /** A hairline instead of a tint: links to other records, evidence. */
  readonly outlined?: boolean;
  readonly tone?: 'neutral' | 'danger' | 'warn' | 'ok' | 'info' | 'accent';
  readonly onClick?: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A short fact on a small plate; with `onClick` a button that opens what it names. */
export function Chip({ icon, outlined, tone = 'neutral', onClick, title, children }: ChipProps) {
  const className = classNames(styles.chip, styles[tone], outlined && styles.outlined);
  const inside = (
    <>
      {icon && <Icon of={icon} size={14} />}
      {children}
    </>
  );
  if (onClick === undefined) {
    return (
      <span className={className} title={title}>
        {inside}
      </span>
    );
  }
  return (
    <button type="button" className={classNames(className, styles.action)} title={title} onClick={onClick}>
      {inside}
    </button>
  );
}
