import { IconChartLine, IconPlus, IconSchool } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPage } from '../../ui/empty-state.tsx';
import { newScenario, trainer } from './requests.ts';

/** What scenarios are for, while there is none. */
export function Empty() {
  return (
    <EmptyPage
      icon={IconChartLine}
      title={t('risk.empty.title')}
      actions={
        <>
          <Button icon={IconPlus} keys={['N']} onClick={() => newScenario.set(true)}>
            {t('risk.new')}
          </Button>
          <Button icon={IconSchool} onClick={() => trainer.set(true)}>
            {t('risk.trainer.open')}
          </Button>
        </>
      }
      fileKinds={t('risk.empty.path')}
    >
      {t('risk.empty.text')}
    </EmptyPage>
  );
}
