import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toast, toastError } from '../../state/toast.ts';
import { type Place, stepTo } from './place.ts';
import type { Register, ScenarioEntry } from './register.ts';
import { forgetDrafts } from './drafts.ts';

/** Deletes a scenario with its result and goes to its neighbour. Undo brings it back. */
export async function deleteScenario(
  register: Register,
  entry: ScenarioEntry,
  select: Place['select'],
): Promise<void> {
  const { id, ref } = entry.scenario;
  const neighbour = stepTo(register, entry, 1) ?? stepTo(register, entry, -1);
  try {
    await api.scenarios.remove({ ids: [id] });
  } catch (error) {
    toastError(error);
    return;
  }
  // Nothing typed for it is left to be stored.
  forgetDrafts(id);
  select(neighbour);
  toast({ text: t('risk.deleted', { ref }), undo: true });
}
