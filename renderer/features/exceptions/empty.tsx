import { IconPlus, IconShieldOff } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPage } from '../../ui/empty-state.tsx';
import { openDialog } from './dialogs/request.ts';

/** What exceptions are for, while there is none. */
export function Empty() {
  return (
    <EmptyPage
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
    </EmptyPage>
  );
}
