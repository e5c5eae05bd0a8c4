import { IconAlertCircle, IconLoader2 } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import styles from './cell-editor.module.css';
import type { AfterCommit, OpenEdit } from './use-cell-editing.ts';

export interface CellEditorProps {
  readonly edit: OpenEdit;
  /** Name of row and column, for screen readers. */
  readonly label: string;
  readonly savingLabel: string;
  readonly numeric: boolean;
  /** Shows the message above the cell, near the lower edge of the grid. */
  readonly messageAbove: boolean;
  readonly onCommit: (text: string, after: AfterCommit) => void;
  readonly onCancel: () => void;
}

/** The field a cell turns into. Enter and Tab store and move on, leaving stores, Esc takes it back. */
export function CellEditor({
  edit,
  label,
  savingLabel,
  numeric,
  messageAbove,
  onCommit,
  onCancel,
}: CellEditorProps) {
  const [text, setText] = useState(edit.initial);
  const id = useId();
  // Removing a focused field makes some browsers report a blur; an edit that was taken back must not be stored.
  const left = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      left.current = true;
      onCancel();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const moves = event.key === 'Enter' ? (['down', 'up'] as const) : (['next', 'previous'] as const);
      onCommit(text, moves[event.shiftKey ? 1 : 0]);
    }
  };
  const shared = {
    autoFocus: true,
    disabled: edit.saving && edit.kind === 'select',
    'aria-label': label,
    'aria-invalid': edit.error !== null || undefined,
    'aria-describedby': edit.error === null ? undefined : `${id}-error`,
    className: classNames(styles.input, numeric && styles.numeric),
    onKeyDown,
    onBlur: () => {
      if (!left.current) onCommit(text, 'left');
    },
  };
  return (
    <div className={styles.editor}>
      {edit.kind === 'select' ? (
        <select
          {...shared}
          ref={openList}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            onCommit(event.target.value, 'stay');
          }}
        >
          {!edit.options.some((option) => option.value === text) && <option value={text}>{text}</option>}
          {edit.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          list={edit.kind === 'combo' ? `${id}-list` : undefined}
          readOnly={edit.saving}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onFocus={(event) => {
            // Opened with Enter the text is selected, so that typing replaces it; opened by typing the caret follows.
            if (edit.initial === edit.stored) event.target.select();
          }}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {edit.kind === 'combo' && (
        <datalist id={`${id}-list`}>
          {edit.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </datalist>
      )}
      {edit.saving && (
        <span className={styles.saving} role="status" aria-label={savingLabel}>
          <Icon of={IconLoader2} size={14} />
        </span>
      )}
      {edit.error !== null && (
        <div
          id={`${id}-error`}
          role="alert"
          className={classNames(styles.error, messageAbove && styles.above)}
        >
          <Icon of={IconAlertCircle} size={14} />
          <span>{edit.error}</span>
        </div>
      )}
    </div>
  );
}

function openList(select: HTMLSelectElement | null): void {
  try {
    select?.showPicker?.();
  } catch {
    // Without a user gesture the list stays closed; the arrows and Space open it.
  }
}
