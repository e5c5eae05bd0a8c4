import { IconAlertTriangle, IconCircleCheck, IconLoader2 } from '@tabler/icons-react';
import { classNames } from './class-names.ts';
import { Icon, type IconType } from './icon.tsx';
import styles from './save-state.module.css';

export interface SaveStateProps {
  readonly state: 'saved' | 'saving' | 'failed';
  /** `Saved 14:02:37`, `Saving`, `Not saved, disk full` */
  readonly text: string;
}

const ICONS: Readonly<Record<SaveStateProps['state'], IconType>> = {
  saved: IconCircleCheck,
  saving: IconLoader2,
  failed: IconAlertTriangle,
};

/** Whether the last change is on disk. Only trouble is read out at once. */
export function SaveState({ state, text }: SaveStateProps) {
  return (
    <span className={classNames(styles.state, styles[state])} role={state === 'failed' ? 'alert' : 'status'}>
      <Icon of={ICONS[state]} />
      {text}
    </span>
  );
}
