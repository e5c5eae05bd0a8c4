import { t } from '../../i18n/t.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import { type Applying, cancelImport } from './import-run.ts';

/** The import under way. */
export const ApplyingDialog = ({ run }: { readonly run: Applying }) => (
  <Dialog
    open
    onClose={cancelImport}
    size="medium"
    title={t('imports.title')}
    closeLabel={t('imports.cancel')}
  >
    <ProgressPanel
      title={t('imports.applying.title', { name: run.preview.name })}
      value={run.done}
      counted={run.label || t('imports.applying.begin')}
      note={t('imports.applying.note')}
      cancelLabel={t('imports.cancel')}
      cancelling={run.cancelling}
      onCancel={cancelImport}
    />
  </Dialog>
);
