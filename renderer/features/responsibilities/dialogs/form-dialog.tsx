import type { ReactNode } from 'react';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import { closeDialog } from '../requests.ts';
import styles from './dialog-body.module.css';
import type { Submit } from '../../../state/use-submit.ts';

export interface FormDialogProps {
  readonly title: string;
  readonly description?: string | undefined;
  readonly submitLabel: string;
  readonly state: Pick<Submit, 'busy' | 'unplaced'>;
  readonly onSubmit: () => void;
  readonly size?: 'small' | 'medium';
  /** Why it cannot be stored yet. */
  readonly missing?: string | null;
  /** Buttons before "Cancel". */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every form of the step: title, fields, what was refused, cancel and store. */
export function FormDialog({
  title,
  description,
  submitLabel,
  state: { busy, unplaced },
  onSubmit,
  size = 'small',
  missing = null,
  more,
  children,
}: FormDialogProps) {
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={() => missing === null && onSubmit()}
      title={title}
      description={description}
      closeLabel={t('app.close')}
      size={size}
      actions={
        <>
          {more}
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy} disabledReason={missing}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {children}
        {unplaced !== null && (
          <Message tone="danger" live>
            {unplaced}
          </Message>
        )}
      </div>
    </Dialog>
  );
}
