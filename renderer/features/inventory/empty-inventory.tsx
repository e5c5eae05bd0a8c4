import { IconBrain, IconClipboard, IconPlus, IconTableImport } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import { requestImport } from '../../state/import-request.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export interface EmptyInventoryProps {
  readonly onAdd: () => void;
  readonly onPaste: () => void;
}

/** What stands here before the first asset: what the step is for, what the client usually has, how to begin. */
export const EmptyInventory = ({ onAdd, onPaste }: EmptyInventoryProps) => (
  <EmptyState
    icon={IconBrain}
    title={t('inventory.empty.title')}
    fileKinds={t('inventory.empty.files')}
    actions={
      <>
        <Button icon={IconTableImport} keys={['I']} onClick={requestImport}>
          {t('inventory.import')}
        </Button>
        <Button icon={IconClipboard} onClick={onPaste}>
          {t('inventory.paste')}
        </Button>
        <Button icon={IconPlus} keys={['N']} onClick={onAdd}>
          {t('inventory.add')}
        </Button>
      </>
    }
  >
    {t('inventory.empty.text')}
  </EmptyState>
);
