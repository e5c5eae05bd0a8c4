import { useState } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { controlRef } from '../../../../shared/rules/exceptions-facts.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import styles from './dialog-body.module.css';
import { closeDialog } from './request.ts';
import { useSubmit } from '../../../state/use-submit.ts';

export interface ControlDialogProps {
  readonly view: ExceptionView;
  /** Null adds a new one. */
  readonly controlId: string | null;
}

/** What a compensating control does, who runs it and when it is tested next. */
export function ControlDialog({ view, controlId }: ControlDialogProps) {
  const index = view.controls.findIndex((control) => control.id === controlId);
  const old = view.controls[index];
  const [title, setTitle] = useState(old?.title ?? '');
  const [owner, setOwner] = useState(old?.owner ?? '');
  const [due, setDue] = useState(old?.testDueOn ?? '');
  const { busy, failure, submit } = useSubmit();
  const save = () =>
    submit(async () => {
      const control = {
        id: old?.id ?? crypto.randomUUID(),
        title: title.trim(),
        owner: owner.trim(),
        testedOn: old?.testedOn ?? null,
        testResult: old?.testResult ?? null,
        testDueOn: due === '' ? null : due,
      };
      const controls = old
        ? view.controls.map((c) => (c.id === old.id ? control : c))
        : [...view.controls, control];
      await api.exceptions.update({ id: view.id, patch: { controls } });
      closeDialog();
    });
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={save}
      closeLabel={t('app.close')}
      title={
        old
          ? t('exceptions.controls.editTitle', { ref: controlRef(index) })
          : t('exceptions.controls.addTitle')
      }
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t(old ? 'app.save' : 'app.add')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field label={t('exceptions.controls.what')} error={failure} note={t('exceptions.required')} required>
          {(control) => (
            <TextInput {...control} value={title} onValueChange={setTitle} maxLength={300} spellCheck />
          )}
        </Field>
        <div className={styles.pair}>
          <Field label={t('exceptions.controls.owner')} note={t('exceptions.optional')}>
            {(control) => <TextInput {...control} value={owner} onValueChange={setOwner} maxLength={200} />}
          </Field>
          <Field label={t('exceptions.controls.due')} note={t('exceptions.optional')}>
            {(control) => <TextInput {...control} type="date" value={due} onValueChange={setDue} />}
          </Field>
        </div>
      </div>
    </Dialog>
  );
}
