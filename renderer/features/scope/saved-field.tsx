import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useSavedDraft } from '../../ui/use-saved-draft.ts';

export interface SavedFieldProps {
  label: string;
  value: string;
  hint?: string;
  type?: 'text' | 'date' | 'prose';
  required?: boolean;
  /** Stores the value; a rejection is shown under the field and keeps what was typed. */
  onSave: (value: string) => Promise<unknown>;
}

/** A field of a form that saves by itself: on leaving it, or with Enter. */
export function SavedField({ label, value, hint, type = 'text', required = false, onSave }: SavedFieldProps) {
  const draft = useSavedDraft(value, async (next) => void (await onSave(next)));
  const edit = {
    value: draft.draft,
    onValueChange: draft.change,
    onFocus: () => draft.editing || draft.begin(),
    onBlur: () => void draft.commit(),
  };
  return (
    <Field label={label} hint={hint} error={draft.error} required={required}>
      {(control) =>
        type === 'prose' ? (
          <TextArea {...control} {...edit} rows={4} />
        ) : (
          <TextInput
            {...control}
            {...edit}
            type={type}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.ctrlKey)
                void draft.commit().then((ended) => ended && draft.begin());
              if (event.key === 'Escape') draft.revert();
            }}
          />
        )
      }
    </Field>
  );
}
