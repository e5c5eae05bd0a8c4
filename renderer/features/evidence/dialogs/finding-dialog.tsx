import { useState } from 'react';
import { SEVERITIES, type Severity } from '../../../../shared/model/finding.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import styles from './dialog.module.css';
import { closeDialog } from './request.ts';

/** Begins a finding with what was found; the rest is asked for in the inspector. */
export function FindingDialog({ onCreated }: { readonly onCreated: (id: string) => void }) {
  const [title, setTitle] = useState('');
  const [severity, setSeverity] = useState<Severity>('medium');
  const { busy, failure, submit } = useSubmit();
  const create = () =>
    submit(async () => {
      const { id } = await api.findings.create({ title: title.trim(), severity });
      closeDialog();
      onCreated(id);
    });
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={create}
      closeLabel={t('app.close')}
      title={t('evidence.newFinding')}
      description={t('findings.newText')}
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('findings.newStart')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field
          label={t('findings.newTitle')}
          hint={t('findings.newTitleHint')}
          error={failure}
          note={t('evidence.required')}
          required
        >
          {(control) => (
            <TextInput {...control} value={title} onValueChange={setTitle} maxLength={300} spellCheck />
          )}
        </Field>
        <Field label={t('findings.severity')}>
          {(control) => (
            <Select
              {...control}
              value={severity}
              onValueChange={setSeverity}
              options={SEVERITIES.map((value) => ({ value, label: t(`findings.severity.${value}`) }))}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
