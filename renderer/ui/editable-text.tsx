import { IconAlertCircle } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import { ComboInput } from './combo-input.tsx';
import styles from './editable.module.css';
import { Icon } from './icon.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';
import { type Save, useSavedDraft } from './use-saved-draft.ts';

export interface EditableTextProps {
  readonly value: string;
  /** Name of the value, for screen readers. */
  readonly label: string;
  /** Called on Enter or on leaving the field, only when the text changed; rejects with what is wrong. */
  readonly onSave: Save;
  /** Shown while the value is empty: what may be typed. */
  readonly placeholder?: string;
  /** How the value is shown at rest; the text itself when absent. */
  readonly display?: ReactNode;
  readonly multiline?: boolean;
  /** Values on offer while typing. */
  readonly suggestions?: readonly string[];
  readonly unit?: string;
  readonly numeric?: boolean;
  /** A day is edited with the platform's own calendar and travels as `2026-11-20`. */
  readonly type?: 'text' | 'date';
  /** An empty value that is asked for is drawn as an open field. */
  readonly wanted?: boolean;
  /** A value that may not be changed here. */
  readonly readOnly?: boolean;
}

/** A text that is edited where it stands: click or Enter begins, Enter or leaving saves, Esc takes it back. */
export function EditableText(props: EditableTextProps) {
  const {
    value,
    label,
    onSave,
    placeholder,
    display,
    multiline,
    suggestions,
    unit,
    numeric,
    type,
    wanted,
    readOnly,
  } = props;
  const edit = useSavedDraft(value, onSave);
  const rest = useRef<HTMLButtonElement>(null);
  const errorId = useId();
  if (readOnly)
    return (
      <span className={styles.fixed} data-fixed="">
        {display ?? value}
      </span>
    );

  const leaveTo = (target: 'rest') => requestAnimationFrame(() => target === 'rest' && rest.current?.focus());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      edit.revert();
      leaveTo('rest');
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && (!multiline || !event.shiftKey)) {
      event.preventDefault();
      void edit.commit().then((ended) => ended && leaveTo('rest'));
    }
  };

  if (!edit.editing) {
    const empty = value === '';
    return (
      <button
        ref={rest}
        type="button"
        className={classNames(styles.rest, empty && styles.empty, empty && wanted && styles.wanted)}
        aria-label={`${label}: ${value === '' ? (placeholder ?? '') : value}`}
        onClick={() => edit.begin()}
      >
        {empty ? placeholder : (display ?? value)}
      </button>
    );
  }

  const control = {
    value: edit.draft,
    onValueChange: edit.change,
    onKeyDown,
    onBlur: () => void edit.commit(),
    placeholder,
    readOnly: edit.saving,
    autoFocus: true,
    'aria-label': label,
    'aria-invalid': edit.error !== null || undefined,
    'aria-describedby': edit.error === null ? undefined : errorId,
  };
  return (
    <span className={styles.editing}>
      {multiline ? (
        <TextArea {...control} />
      ) : suggestions ? (
        <ComboInput {...control} suggestions={suggestions} />
      ) : (
        <TextInput {...control} unit={unit} numeric={numeric} type={type} />
      )}
      {edit.error !== null && (
        <span id={errorId} className={styles.error} role="alert">
          <Icon of={IconAlertCircle} size={14} />
          {edit.error}
        </span>
      )}
    </span>
  );
}
