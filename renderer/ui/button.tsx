import { IconLoader2 } from '@tabler/icons-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconType } from './icon.tsx';
import { Keys } from './kbd.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** `primary` at most once per screen: the next thing. `quiet` stands among filters and tabs. */
  readonly variant?: 'secondary' | 'primary' | 'ghost' | 'quiet';
  /** For what cannot be taken back lightly: revoke, delete. */
  readonly danger?: boolean;
  /** 24, 28 or 32 px high. */
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: IconType | undefined;
  readonly iconAfter?: IconType | undefined;
  /** Shortcut that does the same, shown as a hint. */
  readonly keys?: readonly string[] | undefined;
  /** Shows that work is under way; the button stays pressable so that the work can be cancelled. */
  readonly busy?: boolean;
  /** Why the button cannot be used now. It stays focusable so that the reason can be read. */
  readonly disabledReason?: string | null | undefined;
  readonly children?: ReactNode;
}

/** A button with its optional icon, key hint, busy mark and reason for being off. */
export function Button({
  variant = 'secondary',
  danger = false,
  size = 'medium',
  icon,
  iconAfter,
  keys,
  busy = false,
  disabledReason,
  className,
  children,
  onClick,
  type = 'button',
  title,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const off = disabledReason !== undefined && disabledReason !== null;
  return (
    <button
      {...rest}
      type={type}
      title={off ? disabledReason : title}
      className={classNames(styles.button, styles[variant], styles[size], danger && styles.danger, className)}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      aria-describedby={off ? reasonId : rest['aria-describedby']}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <Icon of={IconLoader2} className={styles.spin} /> : icon && <Icon of={icon} />}
      {children}
      {iconAfter && <Icon of={iconAfter} />}
      {keys && <Keys keys={keys} />}
      {off && <VisuallyHidden id={reasonId}>{disabledReason}</VisuallyHidden>}
    </button>
  );
}
