import { useState } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { type PersonAction, TRANSITIONS } from '../../../../shared/rules/exceptions.ts';
import { namedFor, noteProblem, personProblem } from '../../../../shared/rules/exceptions-deciders.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useRegister } from '../register.ts';
import styles from './dialog-body.module.css';
import { PersonField } from './person-field.tsx';
import { closeDialog } from './request.ts';
import { useSubmit } from '../../../state/use-submit.ts';

const ENDING: ReadonlySet<PersonAction> = new Set(['reject', 'revoke']);

export interface ActionDialogProps {
  readonly view: ExceptionView;
  readonly action: PersonAction;
}

/** Takes one step of the workflow: who, with what words, and what still stands in the way. */
export function ActionDialog({ view, action }: ActionDialogProps) {
  const { nameOf } = useRegister();
  const [personId, setPersonId] = useState(presumed(action, view) ?? '');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failure, submit } = useSubmit();
  const problems = view.actions.find((check) => check.action === action)?.problems ?? [];
  const wrongPerson = personProblem(
    action,
    view,
    personId === '' ? null : personId,
    (id) => nameOf(id) ?? '',
  );
  const unsaid = noteProblem(action, note);
  const { by, noteRequired } = TRANSITIONS[action];

  const act = () => {
    setTried(true);
    if (wrongPerson !== null || unsaid !== null || problems.length > 0) return;
    submit(async () => {
      await api.exceptions.act({ id: view.id, action, personId: personId === '' ? null : personId, note });
      closeDialog();
      toast({ text: t(`exceptions.done.${action}`, { ref: view.ref }) });
    });
  };

  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={act}
      closeLabel={t('app.close')}
      title={t(`exceptions.dialog.${action}`, { ref: view.ref })}
      description={t(`exceptions.effect.${action}`)}
      footnote={t('exceptions.final')}
      size="medium"
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button
            type="submit"
            variant={ENDING.has(action) ? 'secondary' : 'primary'}
            danger={ENDING.has(action)}
            busy={busy}
            disabledReason={problems[0]}
          >
            {t(`exceptions.action.${action}`)}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p className={styles.subject}>{view.title}</p>
        {problems.length > 0 && (
          <Message tone="warn" title={t('exceptions.stillMissing')}>
            <ul className={styles.problems}>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Message>
        )}
        <PersonField
          label={t(`exceptions.who.${action}`)}
          value={personId}
          onValueChange={setPersonId}
          required={by !== 'anyone'}
          error={personId !== '' || tried ? wrongPerson : null}
        />
        <Field
          label={t(`exceptions.words.${action}`)}
          note={t(noteRequired ? 'exceptions.required' : 'exceptions.optional')}
          required={noteRequired}
          error={tried ? unsaid : null}
        >
          {(control) => <TextArea {...control} value={note} onValueChange={setNote} maxLength={4000} />}
        </Field>
        {failure !== null && (
          <Message tone="danger" live>
            {failure}
          </Message>
        )}
      </div>
    </Dialog>
  );
}

/** Who most likely takes the step; anybody allowed can be chosen instead. */
const presumed = (action: PersonAction, view: ExceptionView): string | null =>
  action === 'revoke' ? view.approverId : namedFor(action, view);
