import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { begun } from '../begun.ts';
import styles from './dialog-body.module.css';
import { PersonField } from './person-field.tsx';
import { closeDialog } from './request.ts';
import { useSubmit } from '../../../state/use-submit.ts';

/** Begins a draft with what departs; the rest is asked for in the inspector. */
export function NewDialog({ onCreated }: { readonly onCreated: (id: string) => void }) {
  const [title, setTitle] = useState('');
  const [requesterId, setRequesterId] = useState('');
  const { busy, failure, submit } = useSubmit();
  const create = () =>
    submit(async () => {
      const draft = await api.exceptions.create({
        title: title.trim(),
        requesterId: requesterId === '' ? null : requesterId,
      });
      closeDialog();
      begun.set(draft.id);
      onCreated(draft.id);
    });
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={create}
      closeLabel={t('app.close')}
      title={t('exceptions.new')}
      description={t('exceptions.newText')}
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('exceptions.newStart')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field
          label={t('exceptions.newTitle')}
          hint={t('exceptions.newTitleHint')}
          error={failure}
          note={t('exceptions.required')}
          required
        >
          {(control) => (
            <TextInput {...control} value={title} onValueChange={setTitle} maxLength={300} spellCheck />
          )}
        </Field>
        <PersonField label={t('exceptions.requester')} value={requesterId} onValueChange={setRequesterId} />
      </div>
    </Dialog>
  );
}
