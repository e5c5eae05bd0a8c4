import type { PasteProblem } from '../../../../shared/rules/asset-paste.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ProblemList } from './problem-list.tsx';

export interface LeftOutDialogProps {
  readonly problems: readonly PasteProblem[];
  readonly onClose: () => void;
}

/** Shown after pasting over the grid when cells were left out: nothing is dropped in silence. */
export function LeftOutDialog({ problems, onClose }: LeftOutDialogProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      size="medium"
      title={t('inventory.paste.leftTitle', { count: problems.length })}
      description={t('inventory.paste.leftText')}
      closeLabel={t('inventory.close')}
      onSubmit={onClose}
      actions={
        <Button variant="primary" type="submit" autoFocus>
          {t('inventory.close')}
        </Button>
      }
    >
      <ProblemList problems={problems} />
    </Dialog>
  );
}
