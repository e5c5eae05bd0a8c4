import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Field } from '../../../ui/field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { closeDialog } from '../requests.ts';

export interface KeepDialogProps {
  readonly assetId: string;
  readonly sourceId: string;
  readonly role: string;
  /** What breaks the rule, in words. */
  readonly what: string;
}

/** Asks why rights that go beyond a source may stand. */
export function KeepDialog({ assetId, sourceId, role, what }: KeepDialogProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failure, submit } = useSubmit();
  const missing = reason.trim() === '';
  const store = () => {
    setTried(true);
    if (missing) return;
    submit(async () => {
      await api.access.override({ assetId, sourceId, role, reason: reason.trim() });
      closeDialog();
      toast({ text: t('access.keptStored', { role }), undo: true });
    });
  };
  return (
    <FormDialog
      onClose={closeDialog}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      submitLabel={t('access.keepStore')}
      title={t('access.keepTitle')}
      description={what}
      busy={busy}
      failure={failure}
      onSubmit={store}
    >
      <Field
        label={t('access.keepReason')}
        hint={t('access.keepHint')}
        required
        error={tried && missing ? t('access.keepNeeded') : null}
      >
        {(field) => <TextArea {...field} value={reason} onValueChange={setReason} />}
      </Field>
    </FormDialog>
  );
}
