import type { ComponentProps } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { StaleMark, StateMark } from '../../../ui/state-mark.tsx';
import { useRegister } from '../register.ts';
import { inForceFrom } from '../run.ts';
import { assetWords, shareRun } from '../words.ts';
import styles from './card.module.css';
import { cardNote } from './card-note.ts';

export interface CardProps extends Pick<ComponentProps<'button'>, 'tabIndex' | 'onClick' | 'onFocus'> {
  readonly view: ExceptionView;
  readonly selected: boolean;
}

/** One exception on the board. */
export function Card({ view, selected, ...button }: CardProps) {
  const register = useRegister();
  const note = cardNote(view, register.today);
  const requester = register.nameOf(view.requesterId);
  const from = inForceFrom(view);
  return (
    <button
      {...button}
      type="button"
      data-card={view.id}
      aria-current={selected || undefined}
      className={classNames(styles.card, selected && styles.selected)}
    >
      <span className={styles.line}>
        <StateMark state={view.state} label={t(`exceptions.state.${view.state}`)} />
        <span className={styles.quiet}>{view.ref}</span>
      </span>
      <span className={styles.title}>{view.title}</span>
      {view.stale.length > 0 && <StaleMark label={t('exceptions.stale')} />}
      {view.state === 'active' && from !== null && view.expiresOn !== null && (
        // The days left stand below in words.
        <span aria-hidden="true" className={styles.run}>
          <ProgressBar
            thin
            label={note.text}
            value={shareRun(from, view.expiresOn, register.today)}
            tone={note.tone === 'danger' ? 'danger' : 'neutral'}
          />
        </span>
      )}
      <span className={styles.foot}>
        <span className={styles.notes}>
          <span className={styles.quiet}>{assetWords(view, register)}</span>
          <span className={styles[note.tone]}>{note.text}</span>
        </span>
        {requester !== null && <PersonAvatar name={requester} alone />}
      </span>
    </button>
  );
}
