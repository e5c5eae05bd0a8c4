import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

/** What a field gives its control: spread it on the input. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with what was typed, what is still in use, what to do. The text in the control is kept. */
  readonly error?: ReactNode;
  /** Word beside the label, for instance "required" or "optional". */
  readonly note?: string;
  readonly required?: boolean;
  /** Label above the control, or left of it. */
  readonly layout?: 'stacked' | 'inline';
  readonly className?: string;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A labelled control with its hint and its error, tied together for screen readers. */
export function Field({
  label,
  hint,
  error,
  note,
  required,
  layout = 'stacked',
  className,
  children,
}: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== null && error !== '' && error !== false;
  const describedBy = [hint ? `${id}-hint` : '', hasError ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={classNames(styles.field, layout === 'inline' && styles.inline, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {note && <span className={styles.note}>{note}</span>}
      </label>
      <div className={styles.body}>
        {children({
          id,
          'aria-describedby': describedBy || undefined,
          'aria-invalid': hasError || undefined,
          'aria-required': required || undefined,
        })}
        <div id={`${id}-error`} className={styles.error} aria-live="polite">
          {hasError && (
            <>
              <Icon of={IconAlertCircle} size={14} />
              <span>{error}</span>
            </>
          )}
        </div>
        {hint && (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        )}
      </div>
    </div>
  );
}
