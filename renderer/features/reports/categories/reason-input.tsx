import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { useSavedDraft } from '../../../ui/use-saved-draft.ts';
import styles from './categories.module.css';

export interface ReasonInputProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onStore: (value: string) => Promise<unknown>;
}

/** Why something is said, stored when the field is left. */
export function ReasonInput({ id, label, value, onStore }: ReasonInputProps) {
  const draft = useSavedDraft(value, async (text) => {
    try {
      await onStore(text.trim());
    } catch (error) {
      toastError(error);
      throw error;
    }
  });
  return (
    <TextArea
      {...(id !== undefined && { id })}
      aria-label={label}
      rows={2}
      maxLength={2000}
      className={styles.reason}
      placeholder={t('categories.reason')}
      value={draft.draft}
      onValueChange={draft.change}
      onBlur={() => void draft.commit()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !draft.editing) return;
        event.preventDefault();
        event.stopPropagation();
        draft.revert();
      }}
    />
  );
}
