import { t } from '../i18n/t.ts';
import { toast } from '../state/toast.ts';

/** Copies, and says what was copied or that the system refused. */
export const tellCopied = (what: string, copying: Promise<void>): void =>
  void copying.then(
    () => toast({ text: t('chart.copied', { what }) }),
    () => toast({ tone: 'warn', text: t('chart.notCopied') }),
  );
