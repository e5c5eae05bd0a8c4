import {
  IconFileSearch,
  IconPaperclip,
  IconPlus,
  IconAlertCircle,
  IconCircleCheck,
} from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import { chooseAndAttach } from '../../state/attach-request.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPage } from '../../ui/empty-state.tsx';
import { openDialog } from './dialogs/request.ts';

/** What evidence is, while there is none. */
export const NoEvidence = () => (
  <EmptyPage
    icon={IconFileSearch}
    title={t('evidence.empty.title')}
    actions={
      <Button icon={IconPaperclip} keys={['A']} onClick={() => chooseAndAttach()}>
        {t('evidence.attach')}
      </Button>
    }
    fileKinds={t('evidence.empty.kinds')}
  >
    {t('evidence.empty.text')}
  </EmptyPage>
);

/** What a finding is, while there is none. */
export const NoFindings = () => (
  <EmptyPage
    icon={IconAlertCircle}
    title={t('evidence.noFindings.title')}
    actions={
      <Button icon={IconPlus} keys={['N']} onClick={() => openDialog({ kind: 'finding' })}>
        {t('evidence.newFinding')}
      </Button>
    }
    fileKinds={t('evidence.noFindings.kinds')}
  >
    {t('evidence.noFindings.text')}
  </EmptyPage>
);

/** What would stand here, while every claim is shown. */
export const NothingMissing = () => (
  <EmptyPage icon={IconCircleCheck} title={t('evidence.nothingMissing.title')}>
    {t('evidence.nothingMissing.text')}
  </EmptyPage>
);
