import { IconPlus, IconShieldOff } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { openDialog } from './dialogs/request.ts';
import styles from './empty.module.css';

/** What exceptions are for, while there is none. */
export function Empty() {
  return (
    <div className={styles.place}>
      <EmptyState
        icon={IconShieldOff}
        title={t('exceptions.empty.title')}
        actions={
          <Button icon={IconPlus} keys={['N']} onClick={() => openDialog({ kind: 'new' })}>
            {t('exceptions.new')}
          </Button>
        }
        fileKinds={t('exceptions.empty.path')}
      >
        {t('exceptions.empty.text')}
      </EmptyState>
    </div>
  );
}
