import { useState } from 'react';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Field } from '../../../ui/field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { closeDialog } from '../requests.ts';

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
    <FormDialog
      onClose={closeDialog}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      submitLabel={t('app.save')}
      title={t('access.groupTitle', { count: ids.length })}
      description={t('access.groupText')}
      busy={busy}
      failure={failure}
      onSubmit={store}
    >
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
    </FormDialog>
  );
}
