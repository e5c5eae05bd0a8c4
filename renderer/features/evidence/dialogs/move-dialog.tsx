import { useState } from 'react';
import type { FindingView } from '../../../../shared/contract/evidence.ts';
import type { FindingState } from '../../../../shared/model/finding.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import styles from './dialog.module.css';
import { closeDialog } from './request.ts';

export interface MoveDialogProps {
  readonly view: FindingView;
  readonly to: FindingState;
}

/** Moves a finding on: with what reason, and what still stands in the way. */
export function MoveDialog({ view, to }: MoveDialogProps) {
  const [note, setNote] = useState('');
  const { busy, failure, submit } = useSubmit();
  const step = view.moves.find((move) => move.to === to);
  const problems = step?.problems ?? [];
  const move = () => {
    if (problems.length > 0) return;
    submit(async () => {
      await api.findings.move({ id: view.id, to, note });
      closeDialog();
      toast({ text: t('findings.moved', { ref: view.ref, state: t(`findings.state.${to}`) }), undo: true });
    });
  };
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={move}
      closeLabel={t('app.close')}
      title={t(`findings.dialog.${to}`, { ref: view.ref })}
      description={t(`findings.effect.${to}`)}
      size="medium"
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy} disabledReason={problems[0]}>
            {t(`findings.confirm.${to}`)}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p className={styles.subject}>{view.title}</p>
        {problems.length > 0 && (
          <Message tone="warn" title={t('findings.stillMissing')}>
            <ul className={styles.problems}>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Message>
        )}
        <Field
          label={t(step?.needsReason ? 'findings.reason' : 'findings.reasonOptional')}
          note={t(step?.needsReason ? 'evidence.required' : 'evidence.attach.optional')}
          required={step?.needsReason ?? false}
          error={failure}
        >
          {(control) => (
            <TextArea {...control} value={note} onValueChange={setNote} maxLength={4000} spellCheck />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
