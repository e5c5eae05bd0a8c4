import type { AccessRules } from '../../../shared/model/access.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { storedSettings } from './queries.ts';
import { rulesInForce } from './state.ts';

/** How the rules of access are written; the rules of classification are written in the same change. */
export const rulesOfAccess = {
  write: (change: Change, ctx: Ctx, patch: Partial<AccessRules>): void => {
    const stored = storedSettings(ctx.read);
    const next = { ...rulesInForce(ctx.read), ...patch };
    if (stored) change.update('accessSettings', stored.id, next);
    else change.insert('accessSettings', { id: ctx.newId(), ...next });
  },
  clear: (change: Change, ctx: Ctx): void => {
    const stored = storedSettings(ctx.read);
    if (stored) change.remove('accessSettings', stored.id);
  },
};
