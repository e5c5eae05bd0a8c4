import { t } from '../../i18n/t.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import { cancelImport, type ImportRun } from './import-run.ts';
import { megabytes } from './words.ts';

/** Part of the bar that is the reading of bytes; the rest is understanding them, which tells no progress. */
const READING = 0.8;

/** The file on its way in. */
export function ReadingDialog({ run }: { readonly run: Extract<ImportRun, { stage: 'reading' }> }) {
  const { name, bytes } = run;
  return (
    <Dialog
      open
      onClose={cancelImport}
      size="medium"
      title={t('imports.title')}
      closeLabel={t('imports.reading.cancel')}
    >
      <ProgressPanel
        title={t('imports.reading.title', { name })}
        value={READING * (bytes === null || bytes.total === 0 ? 1 : bytes.done / bytes.total)}
        counted={
          bytes === null
            ? t('imports.reading.path')
            : t('imports.reading.megabytes', {
                done: megabytes(bytes.done),
                total: megabytes(bytes.total),
              })
        }
        note={t('imports.reading.note')}
        cancelLabel={t('imports.reading.cancel')}
        onCancel={cancelImport}
      />
    </Dialog>
  );
}
