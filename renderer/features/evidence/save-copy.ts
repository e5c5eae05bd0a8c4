import type { EvidenceView } from '../../../shared/contract/evidence.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { choosePath } from '../../state/choose-path.ts';
import { toast, toastError } from '../../state/toast.ts';

/** Asks where to, and writes the bytes there as they were attached. The dialog has asked before anything is replaced. */
export async function saveCopy({ id, ref, name }: EvidenceView): Promise<void> {
  try {
    const path = await choosePath({ kind: 'file', suggestion: name });
    if (path === null) return;
    await api.evidence.export({ id, path, replace: true });
    toast({ tone: 'ok', text: t('evidence.saved', { ref, path }) });
  } catch (error) {
    toastError(error);
  }
}
