import type { ComponentProps } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import type { IconType } from './icon.tsx';
import styles from './icon-button.module.css';

export interface IconButtonProps
  extends Omit<ComponentProps<typeof Button>, 'icon' | 'keys' | 'children' | 'iconAfter'> {
  readonly icon: IconType;
  /** Name for screen readers and the tooltip. */
  readonly label: string;
  /** Shortcut, told in the tooltip. */
  readonly keys?: readonly string[];
  /** For switches: whether it is on. */
  readonly pressed?: boolean;
}

/** A square button that shows an icon only; ghost unless said otherwise. */
export function IconButton({
  icon,
  label,
  keys,
  pressed,
  variant = 'ghost',
  className,
  ...rest
}: IconButtonProps) {
  const name = keys ? `${label} (${keys.join('+')})` : label;
  return (
    <Button
      {...rest}
      variant={variant}
      icon={icon}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={keys?.join('+')}
      title={name}
      className={classNames(styles.square, pressed && styles.pressed, className)}
    />
  );
}
