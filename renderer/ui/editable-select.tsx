import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './editable.module.css';
import { Icon } from './icon.tsx';
import { type Option, Select } from './select.tsx';
import { useSavedDraft } from './use-saved-draft.ts';

export interface EditableSelectProps<V extends string> {
  /** Empty when nothing is chosen. */
  readonly value: V | '';
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly onSave: (value: V) => Promise<void> | void;
  readonly placeholder: string;
  /** How the value is shown at rest; the option's label when absent. */
  readonly display?: ReactNode;
  /** Whether it may be emptied again. */
  readonly clearable?: boolean;
  readonly wanted?: boolean;
  readonly readOnly?: boolean;
}

/** A choice that is made where it stands: click or Enter opens, choosing saves, Esc takes it back. */
export function EditableSelect<V extends string>(props: EditableSelectProps<V>) {
  const { value, label, options, onSave, placeholder, display, clearable, wanted, readOnly } = props;
  const edit = useSavedDraft(value, (next) => onSave(next as V));
  const rest = useRef<HTMLButtonElement>(null);
  const errorId = useId();
  const shown = display ?? options.find((option) => option.value === value)?.label ?? value;
  if (readOnly)
    return (
      <span className={styles.fixed} data-fixed="">
        {shown}
      </span>
    );
  if (!edit.editing) {
    const empty = value === '';
    return (
      <button
        ref={rest}
        type="button"
        className={classNames(styles.rest, empty && styles.empty, empty && wanted && styles.wanted)}
        aria-label={`${label}: ${options.find((option) => option.value === value)?.label ?? placeholder}`}
        onClick={() => edit.begin()}
      >
        {empty ? placeholder : shown}
      </button>
    );
  }
  return (
    <span className={styles.editing}>
      <Select
        // The list is the whole point of clicking, so it opens at once where the platform allows it.
        ref={openPicker}
        autoFocus
        aria-label={label}
        aria-invalid={edit.error !== null || undefined}
        aria-describedby={edit.error === null ? undefined : errorId}
        value={edit.draft as V | ''}
        options={options}
        placeholder={placeholder}
        clearable={clearable}
        disabled={edit.saving}
        onValueChange={(next) => {
          void edit.commit(next).then((ended) => ended && requestAnimationFrame(() => rest.current?.focus()));
        }}
        onBlur={() => {
          if (edit.error === null && !edit.saving) edit.revert();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          edit.revert();
          requestAnimationFrame(() => rest.current?.focus());
        }}
      />
      {edit.error !== null && (
        <span id={errorId} className={styles.error} role="alert">
          <Icon of={IconAlertCircle} size={14} />
          {edit.error}
        </span>
      )}
    </span>
  );
}

function openPicker(select: HTMLSelectElement | null): void {
  try {
    select?.showPicker?.();
  } catch {
    // Without a user gesture the list stays closed; Enter or a click opens it.
  }
}
