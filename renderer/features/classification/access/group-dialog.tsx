import { useState } from 'react';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { closeDialog } from '../requests.ts';
import styles from './access.module.css';

/** Puts assets into a group that shares one matrix of rights. */
export function GroupDialog({ ids }: { readonly ids: readonly string[] }) {
  const groups = useRead('access', 'state', {}).data?.groups ?? [];
  const [groupId, setGroupId] = useState('');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failure, submit } = useSubmit();
  const missing = groupId === '' && name.trim() === '';
  const store = () => {
    setTried(true);
    if (missing) return;
    submit(async () => {
      await api.access.group({ assetIds: [...ids], groupId: groupId === '' ? null : groupId, name });
      closeDialog();
    });
  };
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={store}
      closeLabel={t('app.close')}
      title={t('access.groupTitle', { count: ids.length })}
      description={t('access.groupText')}
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('app.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {groups.length > 0 && (
          <Field label={t('access.groupChoose')}>
            {(field) => (
              <Select
                {...field}
                value={groupId}
                placeholder={t('access.groupNew')}
                clearable
                options={groups.map((group) => ({ value: group.id, label: group.name }))}
                onValueChange={setGroupId}
              />
            )}
          </Field>
        )}
        {groupId === '' && (
          <Field
            label={t('access.groupName')}
            required
            error={tried && missing ? t('access.groupNeeded') : null}
          >
            {(field) => <TextInput {...field} value={name} onValueChange={setName} />}
          </Field>
        )}
        {failure !== null && (
          <Message tone="danger" live>
            {failure}
          </Message>
        )}
      </div>
    </Dialog>
  );
}
