import { useState } from 'react';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { api } from '../api/api.ts';
import { queryClient } from '../api/sync.ts';
import { t } from '../i18n/t.ts';
import { errorText } from '../state/toast.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { shellDialog } from './app-commands.ts';

/** Asks for the name under which every edit is recorded. A name that was cancelled is not there the next time. */
export function ActorDialog({ info }: { info: OutputOf<'app', 'info'> }) {
  const open = useStore(shellDialog) === 'actor';
  return open ? <OpenActorDialog info={info} /> : null;
}

function OpenActorDialog({ info }: { info: OutputOf<'app', 'info'> }) {
  const [name, setName] = useState(info.actor);
  const [error, setError] = useState<string | null>(null);
  const close = () => shellDialog.set(null);
  const save = () => {
    api.app.setActor({ name }).then(
      () => {
        void queryClient.invalidateQueries({ queryKey: ['app', 'info'] });
        close();
      },
      (failure: unknown) => setError(errorText(failure)),
    );
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('actor.title')}
      description={t('actor.text')}
      closeLabel={t('app.close')}
      onSubmit={save}
      actions={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('app.save')}
          </Button>
        </>
      }
    >
      <Field label={t('actor.name')} error={error}>
        {(control) => <TextInput {...control} value={name} onValueChange={setName} />}
      </Field>
    </Dialog>
  );
}
