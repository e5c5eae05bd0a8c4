import type { ReactNode } from 'react';
import { t } from '../../../i18n/t.ts';
import type { Submit } from '../../../state/use-submit.ts';
import { FormDialog as Frame } from '../../../ui/form-dialog.tsx';
import { closeDialog } from '../requests.ts';

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

/** The frame of every form of the step. */
export function FormDialog({ state: { busy, unplaced }, ...form }: FormDialogProps) {
  return (
    <Frame
      {...form}
      onClose={closeDialog}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      busy={busy}
      failure={unplaced}
    />
  );
}
