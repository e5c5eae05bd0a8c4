import { useState } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { type CompensatingControl, TEST_RESULTS } from '../../../../shared/model/exception.ts';
import { controlRef } from '../../../../shared/rules/exceptions-facts.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useRegister } from '../register.ts';
import styles from './dialog-body.module.css';
import { closeDialog } from './request.ts';
import { useSubmit } from '../../../state/use-submit.ts';

type Result = NonNullable<CompensatingControl['testResult']>;

/** Records that a control was tested, with what result, and when the next test is due. */
export function TestDialog({
  view,
  controlId,
}: {
  readonly view: ExceptionView;
  readonly controlId: string;
}) {
  const { today } = useRegister();
  const index = view.controls.findIndex((control) => control.id === controlId);
  const control = view.controls[index];
  const [testedOn, setTestedOn] = useState(today);
  const [result, setResult] = useState<Result>('effective');
  const [due, setDue] = useState(control?.testDueOn && control.testDueOn > today ? control.testDueOn : '');
  const { busy, failure, submit } = useSubmit();
  if (!control) return null;
  const wrongDay =
    testedOn === ''
      ? t('exceptions.controls.testDay')
      : testedOn > today
        ? t('exceptions.controls.testFuture')
        : null;
  const wrongDue = due !== '' && due <= testedOn ? t('exceptions.controls.dueAfter') : null;
  const save = () => {
    if (wrongDay !== null || wrongDue !== null) return;
    submit(async () => {
      const tested = { ...control, testedOn, testResult: result, testDueOn: due === '' ? null : due };
      const controls = view.controls.map((c) => (c.id === controlId ? tested : c));
      await api.exceptions.update({ id: view.id, patch: { controls } });
      closeDialog();
    });
  };
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={save}
      closeLabel={t('app.close')}
      title={t('exceptions.controls.testTitle', { ref: controlRef(index) })}
      description={control.title}
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
        <div className={styles.pair}>
          <Field label={t('exceptions.controls.testedOn')} error={wrongDay} required>
            {(field) => (
              <TextInput {...field} type="date" max={today} value={testedOn} onValueChange={setTestedOn} />
            )}
          </Field>
          <Field label={t('exceptions.controls.due')} note={t('exceptions.optional')} error={wrongDue}>
            {(field) => <TextInput {...field} type="date" value={due} onValueChange={setDue} />}
          </Field>
        </div>
        <div className={styles.choice}>
          <span aria-hidden="true">{t('exceptions.controls.result')}</span>
          <Segmented
            label={t('exceptions.controls.result')}
            value={result}
            onValueChange={setResult}
            options={TEST_RESULTS.map((value) => ({ value, label: t(`exceptions.controls.${value}`) }))}
          />
        </div>
        {failure !== null && (
          <Message tone="danger" live>
            {failure}
          </Message>
        )}
      </div>
    </Dialog>
  );
}
