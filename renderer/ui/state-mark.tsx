import {
  IconArchive,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClockX,
  IconCornerUpLeft,
  IconPlayerPlay,
  IconRefreshAlert,
  IconSend,
} from '@tabler/icons-react';
import { classNames } from './class-names.ts';
import { Icon, type IconType } from './icon.tsx';
import styles from './state-mark.module.css';

/** The states an exception passes. */
export type ExceptionStateName =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'rejected'
  | 'approved'
  | 'active'
  | 'expired'
  | 'revoked'
  | 'closed';

const ICONS: Readonly<Record<ExceptionStateName, IconType>> = {
  draft: IconCircleDashed,
  submitted: IconSend,
  returned: IconCornerUpLeft,
  rejected: IconCircleX,
  approved: IconCircleCheck,
  active: IconPlayerPlay,
  expired: IconClockX,
  revoked: IconBan,
  closed: IconArchive,
};

/** The state of an exception as icon, word and colour. */
export function StateMark({ state, label }: { readonly state: ExceptionStateName; readonly label: string }) {
  return (
    <span className={classNames(styles.mark, styles[state])}>
      <Icon of={ICONS[state]} size={14} />
      {label}
    </span>
  );
}

/** The mark of an approval whose approved state no longer holds. */
export function StaleMark({ label }: { readonly label: string }) {
  return (
    <span className={classNames(styles.mark, styles.stale)}>
      <Icon of={IconRefreshAlert} size={14} />
      {label}
    </span>
  );
}
