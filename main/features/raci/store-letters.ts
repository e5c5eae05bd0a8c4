import type { RaciAssignment } from '../../../shared/model/raci.ts';
import type { DraftAssignment } from '../../../shared/rules/raci-edit.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';

/** Writes the step from the letters stored to the letters wanted; what stays the same leaves no trace. */
export function storeLetters(
  ctx: Ctx,
  change: Change,
  stored: readonly RaciAssignment[],
  wanted: readonly DraftAssignment[],
): void {
  const kept = new Set(wanted.map((letter) => letter.id));
  // Removals come first: a cell may hold each letter only once.
  for (const letter of stored) if (!kept.has(letter.id)) change.remove('raciAssignment', letter.id);
  const before = new Map(stored.map((letter) => [letter.id, letter]));
  for (const { id, ...letter } of wanted) {
    const present = id === null ? undefined : before.get(id);
    if (id === null || !present) change.insert('raciAssignment', { ...letter, id: ctx.newId() });
    else if (present.choice !== letter.choice || present.printed !== letter.printed)
      change.update('raciAssignment', id, { choice: letter.choice, printed: letter.printed });
  }
}
