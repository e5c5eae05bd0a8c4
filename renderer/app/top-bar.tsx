import { IconArrowBackUp, IconArrowForwardUp, IconSearch, IconWifiOff } from '@tabler/icons-react';
import { useRead } from '../api/api.ts';
import { t } from '../i18n/t.ts';
import { useEngagement } from '../state/engagement.ts';
import { saveStatus } from '../state/save-state.ts';
import { useStore } from '../state/store.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Keys } from '../ui/kbd.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { operationName, redo, shellDialog, undo } from './app-commands.ts';
import { EngagementMenu } from './engagement-menu.tsx';
import { MarkIcon } from './mark-icon.tsx';
import styles from './top-bar.module.css';

/** Engagement, search, save state, undo. */
export function TopBar() {
  const { engagement } = useEngagement();
  return (
    <header className={styles.top}>
      <div className={styles.left}>
        <span className={styles.mark}>
          <MarkIcon size={22} />
        </span>
        <EngagementMenu client={engagement.client} title={engagement.title} />
      </div>
      <button type="button" className={styles.palette} onClick={() => shellDialog.set('palette')}>
        <Icon of={IconSearch} />
        <span className={styles.hint}>{t('shell.search')}</span>
        <Keys keys={['Ctrl', 'K']} />
      </button>
      <div className={styles.right}>
        <Saved />
        <Offline />
        <span className={styles.rule} />
        <UndoButtons />
      </div>
    </header>
  );
}

const clock = (at: Date) => at.toTimeString().slice(0, 8);

function Saved() {
  const { pending, savedAt, trouble } = useStore(saveStatus);
  if (trouble !== null)
    return (
      <span title={trouble}>
        <SaveState state="failed" text={t('shell.notSaved')} />
      </span>
    );
  if (pending > 0) return <SaveState state="saving" text={t('shell.saving')} />;
  return (
    <SaveState
      state="saved"
      text={savedAt ? t('shell.savedAt', { time: clock(savedAt) }) : t('shell.allSaved')}
    />
  );
}

function Offline() {
  const info = useRead('app', 'info', {});
  return (
    <span className={styles.offline}>
      <Icon of={IconWifiOff} />
      <span>{t('shell.offline', { count: info.data?.egressAttempts ?? 0 })}</span>
    </span>
  );
}

function UndoButtons() {
  const { data } = useRead('engagement', 'undoState', {});
  const [canUndo, canRedo] = [data?.undo ?? null, data?.redo ?? null];
  return (
    <>
      <IconButton
        icon={IconArrowBackUp}
        variant="ghost"
        label={canUndo ? t('command.undo', { what: operationName(canUndo) }) : t('app.undo')}
        keys={['Ctrl', 'Z']}
        disabledReason={canUndo ? null : t('shell.nothingToUndo')}
        onClick={undo}
      />
      <IconButton
        icon={IconArrowForwardUp}
        variant="ghost"
        label={canRedo ? t('command.redo', { what: operationName(canRedo) }) : t('app.redo')}
        keys={['Ctrl', 'Shift', 'Z']}
        disabledReason={canRedo ? null : t('shell.nothingToRedo')}
        onClick={redo}
      />
    </>
  );
}
