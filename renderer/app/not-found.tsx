import { IconMapOff } from '@tabler/icons-react';
import { t } from '../i18n/t.ts';
import { useGoTo } from '../state/route.ts';
import { Button } from '../ui/button.tsx';
import { EmptyPage } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';

/** An address that leads nowhere: mistyped, or from another version. */
export function NotFound() {
  const goTo = useGoTo();
  return (
    <>
      <PageHead title={t('app.notFound')} />
      <EmptyPage
        icon={IconMapOff}
        title={t('app.notFoundTitle')}
        actions={
          <Button variant="primary" onClick={() => goTo('/reports')}>
            {t('app.notFoundAction')}
          </Button>
        }
      >
        {t('app.notFoundText')}
      </EmptyPage>
    </>
  );
}
