import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { closeDialog } from '../requests.ts';
import { useInstrument } from '../use-instrument.ts';
import { FormDialog } from './form-dialog.tsx';
import { subjectText } from './subject-text.ts';
import { useSubmit } from '../../../state/use-submit.ts';

/** A remark on a responsibility or a dimension of it, under the name of who assesses. */
export function CommentDialog({ subjectId }: { readonly subjectId: string }) {
  const { me, content } = useInstrument();
  const [text, setText] = useState('');
  const state = useSubmit();
  return (
    <FormDialog
      title={t(
        subjectId.includes('/')
          ? 'responsibilities.comment.title.dimension'
          : 'responsibilities.comment.title',
      )}
      description={subjectText(content, subjectId)}
      submitLabel={t('responsibilities.comment.add')}
      state={state}
      missing={text.trim() === '' ? t('responsibilities.comment.empty') : null}
      onSubmit={() =>
        state.submit(async () => {
          await api.responsibilities.comment({ subjectId, text, personId: me.id });
          closeDialog();
        })
      }
    >
      <Field label={t('responsibilities.comment.as', { name: me.name })} required>
        {(control) => <TextArea {...control} value={text} onValueChange={setText} maxLength={4000} />}
      </Field>
    </FormDialog>
  );
}
