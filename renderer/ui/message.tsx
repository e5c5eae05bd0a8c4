import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconType } from './icon.tsx';
import styles from './message.module.css';

export type MessageTone = 'danger' | 'warn' | 'ok' | 'info';

const ICONS: Readonly<Record<MessageTone, IconType>> = {
  danger: IconAlertTriangle,
  warn: IconAlertTriangle,
  ok: IconCircleCheck,
  info: IconInfoCircle,
};

export interface MessageProps {
  readonly tone: MessageTone;
  /** What happened, in one sentence. */
  readonly title?: ReactNode;
  /** What was kept and what to do. */
  readonly children?: ReactNode;
  /** A `LinkButton` or `Button` that does it. */
  readonly action?: ReactNode;
  readonly icon?: IconType;
  /** Read out at once by screen readers; for what appears after an action. */
  readonly live?: boolean;
}

/** A message in the page: what happened, what was kept, what to do. */
export function Message({ tone, title, children, action, icon, live }: MessageProps) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className={classNames(styles.message, styles[tone])} role={role}>
      <Icon of={icon ?? ICONS[tone]} />
      <div className={styles.text}>
        {title && <b>{title}</b>} {children} {action}
      </div>
    </div>
  );
}
