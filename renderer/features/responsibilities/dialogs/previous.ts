import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { chooseEngagement } from '../../../state/choose-path.ts';
import { toast, toastError } from '../../../state/toast.ts';

/** Asks for the file of an earlier engagement and takes its answers over for comparison; that file stays as it is. */
export async function choosePrevious(): Promise<void> {
  try {
    const path = await chooseEngagement(true);
    if (path === null) return;
    const { title } = await api.responsibilities.importPrevious({ path });
    toast({ text: t('responsibilities.previous.done', { title }), undo: true });
  } catch (error) {
    toastError(error);
  }
}
