import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './replace-dialog.module.css';
import { samePath } from './target.ts';
import type { DocumentTarget } from './use-targets.ts';

export interface ReplaceDialogProps {
  /** Documents whose file is there already. */
  readonly targets: readonly DocumentTarget[];
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Asks before files are replaced, and says what is known of each. */
export function ReplaceDialog({ targets, onReplace, onClose }: ReplaceDialogProps) {
  const count = targets.length;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reports.replace.title', { count })}
      description={t('reports.replace.text')}
      closeLabel={t('app.close')}
      size="medium"
      onSubmit={onReplace}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('reports.replace.confirm', { count })}
          </Button>
        </>
      }
    >
      <ul className={styles.files}>
        {targets.map((target) => (
          <li key={target.document}>
            <b>{target.path}</b>
            <span>{t(`reports.replace.${origin(target)}`)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function origin({ last, path }: DocumentTarget): 'own' | 'edited' | 'foreign' {
  if (last === null || !samePath(last.path, path)) return 'foreign';
  return last.onDisk === 'same' ? 'own' : 'edited';
}
