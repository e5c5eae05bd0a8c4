import type { Icon as TablerIcon } from '@tabler/icons-react';
import { classNames } from './class-names.ts';
import styles from './icon.module.css';

/** A Tabler outline icon component, for instance `IconPlus`. */
export type IconType = TablerIcon;

export interface IconProps {
  readonly of: IconType;
  /** Side in pixels; 16 beside text, 14 in dense rows, 20 alone. */
  readonly size?: 12 | 14 | 16 | 20 | 24;
  readonly className?: string | undefined;
}

/** An icon in the one style of the product. It is decoration: the word beside it, or a label, carries the meaning. */
export function Icon({ of: Shape, size = 16, className }: IconProps) {
  return <Shape size={size} stroke={1.5} className={classNames(styles.icon, className)} aria-hidden="true" />;
}
