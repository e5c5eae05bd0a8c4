import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { AccessRules } from '../../../shared/model/access.ts';
import { TIERS } from '../../../shared/model/basics.ts';
import type { ClassificationRules } from '../../../shared/model/classification.ts';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import type { Reader } from '../../store/reader.ts';
import { storedSettings } from './queries.ts';

/** The rules of classification in force. */
export function rulesInForce(read: Reader): ClassificationRules {
  const { id: _id, ...rules } = storedSettings(read) ?? { id: '', ...DEFAULT_CLASSIFICATION };
  return rules;
}

/** How the rules of access are written. Another feature keeps them; the composition root plugs it in. */
export interface RulesOfAccess {
  write(change: Change, ctx: Ctx, patch: Partial<AccessRules>): void;
  clear(change: Change, ctx: Ctx): void;
}

/** @throws AssayError INVALID for two tiers of one name or two controls of one id or title */
function assertRules({ labels, controls }: ClassificationRules): void {
  const names = TIERS.map((tier) => labels[tier].trim().toLowerCase());
  const twice = TIERS.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  if (twice)
    throw new AssayError(
      'INVALID',
      `Not stored: two tiers are called “${labels[twice]}”. Give each a name of its own.`,
      [{ path: ['labels', twice], message: 'Already in use' }],
    );
  for (const [index, control] of controls.entries()) {
    const same = controls.findIndex(
      (other) =>
        other.id === control.id || other.title.trim().toLowerCase() === control.title.trim().toLowerCase(),
    );
    if (same !== index)
      throw new AssayError(
        'INVALID',
        `Not stored: the control “${control.title}” is listed twice. Change or remove one of the two.`,
        [{ path: ['controls', index, 'title'], message: 'Already in the list' }],
      );
  }
}

/** Rules of classification and of access are edited together, so they are stored, undone and reset together. */
export const ruleHandlers = (access: RulesOfAccess): Handlers<Ctx>['rules'] => ({
  update: (ctx, patch) => {
    const next = { ...rulesInForce(ctx.read), ...patch.classification };
    assertRules(next);
    const stored = storedSettings(ctx.read);
    ctx.change((change) => {
      if (Object.keys(patch.classification).length > 0) {
        if (stored) change.update('classificationSettings', stored.id, next);
        else change.insert('classificationSettings', { id: ctx.newId(), ...next });
      }
      if (Object.keys(patch.access).length > 0) access.write(change, ctx, patch.access);
    });
    return {};
  },
  reset: (ctx) => {
    const stored = storedSettings(ctx.read);
    ctx.change((change) => {
      if (stored) change.remove('classificationSettings', stored.id);
      access.clear(change, ctx);
    });
    return {};
  },
});
