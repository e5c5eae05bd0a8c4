import { useState } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { begun } from '../begun.ts';
import { closeDialog } from './request.ts';
import { useSubmit } from '../../../state/use-submit.ts';

/** Begins the exception that takes over from this one. */
export function RenewDialog(props: {
  readonly view: ExceptionView;
  readonly onCreated: (id: string) => void;
}) {
  const { view, onCreated } = props;
  const [expiresOn, setExpiresOn] = useState('');
  const { busy, failure, submit } = useSubmit();
  const renew = () =>
    submit(async () => {
      const draft = await api.exceptions.renew({
        id: view.id,
        expiresOn: expiresOn === '' ? null : expiresOn,
      });
      closeDialog();
      begun.set(draft.id);
      onCreated(draft.id);
      toast({ text: t('exceptions.renewed', { ref: draft.ref, old: view.ref }), undo: true });
    });
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={renew}
      closeLabel={t('app.close')}
      title={t('exceptions.renewTitle', { ref: view.ref })}
      description={t('exceptions.renewText', { ref: view.ref })}
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('exceptions.renewStart')}
          </Button>
        </>
      }
    >
      <Field label={t('exceptions.renewEnd')} note={t('exceptions.optional')} error={failure}>
        {(control) => <TextInput {...control} type="date" value={expiresOn} onValueChange={setExpiresOn} />}
      </Field>
    </Dialog>
  );
}
