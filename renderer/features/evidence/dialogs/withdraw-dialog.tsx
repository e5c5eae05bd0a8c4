import { useState } from 'react';
import type { EvidenceView } from '../../../../shared/contract/evidence.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import styles from './dialog.module.css';
import { closeDialog } from './request.ts';

/** Erases a file for good, after a reason was given. */
export function WithdrawDialog({ view }: { readonly view: EvidenceView }) {
  const [reason, setReason] = useState('');
  const { busy, failure, submit } = useSubmit();
  const withdraw = () =>
    submit(async () => {
      await api.evidence.withdraw({ id: view.id, reason });
      closeDialog();
      toast({ text: t('evidence.withdraw.done', { ref: view.ref }) });
    });
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={withdraw}
      closeLabel={t('app.close')}
      title={t('evidence.withdraw.title', { ref: view.ref })}
      description={t('evidence.withdraw.text')}
      size="medium"
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" danger busy={busy}>
            {t('evidence.withdraw.run')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p className={styles.subject}>{view.title}</p>
        <Field label={t('evidence.withdraw.reason')} note={t('evidence.required')} required error={failure}>
          {(control) => (
            <TextArea {...control} value={reason} onValueChange={setReason} maxLength={4000} spellCheck />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
