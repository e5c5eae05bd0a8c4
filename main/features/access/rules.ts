import { AssayError } from '../../../shared/contract/error.ts';
import type { AccessRules } from '../../../shared/model/access.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { storedSettings } from './queries.ts';
import { rulesInForce } from './state.ts';

/** @throws AssayError INVALID for two tasks of one name */
function assertTasks({ split }: AccessRules): void {
  const names = split.map(({ task }) => task.trim().toLowerCase());
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice !== -1)
    throw new AssayError(
      'INVALID',
      `Not stored: the task “${split[twice]?.task}” is listed twice. Change or remove one of the two.`,
      [{ path: ['access', 'split', twice, 'task'], message: 'Already in the list' }],
    );
}

/** How the rules of access are written; the rules of classification are written in the same change. */
export const rulesOfAccess = {
  write: (change: Change, ctx: Ctx, patch: Partial<AccessRules>): void => {
    const stored = storedSettings(ctx.read);
    const next = { ...rulesInForce(ctx.read), ...patch };
    assertTasks(next);
    if (stored) change.update('accessSettings', stored.id, next);
    else change.insert('accessSettings', { id: ctx.newId(), ...next });
  },
  clear: (change: Change, ctx: Ctx): void => {
    const stored = storedSettings(ctx.read);
    if (stored) change.remove('accessSettings', stored.id);
  },
};
