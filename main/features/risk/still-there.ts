import { AssayError } from '../../../shared/contract/error.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Store } from '../../store/store.ts';
import { linkedScenario } from './queries.ts';

/**
 * A simulation takes seconds in which people go on working: its results are stored only in the file they were computed from,
 * and only on scenarios that are still in it.
 * @param again what to do once more, as a verb
 * @throws AssayError CONFLICT
 */
export function assertStillThere(
  ctx: Ctx,
  { store, scenarios, again }: { store: Store; scenarios: readonly LinkedScenario[]; again: string },
): void {
  if (ctx.workbench.store !== store)
    throw new AssayError(
      'CONFLICT',
      `The engagement was closed during the simulation. Nothing was stored; open it and ${again} again.`,
    );
  const gone = scenarios.find(({ id }) => linkedScenario(ctx.read, id) === undefined);
  if (gone)
    throw new AssayError(
      'CONFLICT',
      `${gone.ref} was deleted during the simulation. Nothing was stored; ${again} again.`,
    );
}
