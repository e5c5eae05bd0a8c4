import { useId } from 'react';
import { t } from '../../../i18n/t.ts';
import { TextInput } from '../../../ui/text-input.tsx';
import { useSavedDraft } from '../../../ui/use-saved-draft.ts';
import styles from './categories.module.css';

export interface ScoreInputProps {
  readonly id?: string;
  readonly label: string;
  readonly value: number | null;
  /** Whether a blank is refused. */
  readonly required?: boolean;
  readonly onStore: (value: number | null) => Promise<unknown>;
}

/** A score of 0 to 1, stored when the field is left. What is no score stays in the field, with what is wrong beneath. */
export function ScoreInput({ id, label, value, required = false, onStore }: ScoreInputProps) {
  const errorId = useId();
  const stored = value === null ? '' : String(value);
  const draft = useSavedDraft(stored, async (text) => {
    const typed = text.trim().replace(',', '.');
    const score = typed === '' ? null : Number(typed);
    const fits = score === null ? !required : score >= 0 && score <= 1;
    if (!fits) throw new Error(t('categories.notAScore', { text: text.trim() }));
    await onStore(score);
  });
  const { error } = draft;
  return (
    <span className={styles.scoreBox}>
      <TextInput
        {...(id !== undefined && { id })}
        aria-label={label}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : errorId}
        className={styles.score}
        numeric
        value={draft.draft}
        onValueChange={draft.change}
        onBlur={() => void draft.commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void draft.commit();
          if (event.key !== 'Escape' || !draft.editing) return;
          event.stopPropagation();
          draft.revert();
        }}
      />
      {error !== null && (
        <span id={errorId} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </span>
  );
}
