import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';
import styles from './form-dialog.module.css';
import { Message } from './message.tsx';

export interface FormDialogProps
  extends Pick<DialogProps, 'title' | 'description' | 'closeLabel' | 'size' | 'footnote' | 'onClose'> {
  readonly cancelLabel: string;
  readonly submitLabel: string;
  readonly busy: boolean;
  /** What was refused, in words, when it belongs to no field. */
  readonly failure?: string | null;
  /** Why it cannot be stored yet. */
  readonly missing?: string | null;
  /** Buttons before "Cancel". */
  readonly more?: ReactNode;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The frame of a form: title, fields, what was refused, cancel and store. */
export function FormDialog({
  cancelLabel,
  submitLabel,
  busy,
  failure = null,
  missing = null,
  more,
  onSubmit,
  children,
  ...dialog
}: FormDialogProps) {
  return (
    <Dialog
      {...dialog}
      open
      onSubmit={() => missing === null && onSubmit()}
      actions={
        <>
          {more}
          <Button onClick={dialog.onClose}>{cancelLabel}</Button>
          <Button type="submit" variant="primary" busy={busy} disabledReason={missing}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {children}
        {failure !== null && (
          <div className={styles.failure}>
            <Message tone="danger" live>
              {failure}
            </Message>
          </div>
        )}
      </div>
    </Dialog>
  );
}
