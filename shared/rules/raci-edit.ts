import type { RaciAssignment, RaciLetter } from '../model/raci.ts';
import { CellIndex, cellKey } from './raci-cells.ts';

/** A letter that may not be stored yet. */
export type DraftAssignment = Omit<RaciAssignment, 'id'> & { readonly id: string | null };

/** What a cell shall hold; null clears it. */
export interface CellEdit {
  readonly responsibilityId: string;
  readonly roleId: string;
  readonly letter: RaciLetter | null;
}

/**
 * The letters after an edit. Each cell ends with its one letter, or none. Setting a letter on exactly one option of an
 * open choice settles the choice: the other options lose that letter. An option left alone is no choice any more.
 */
export function setLetters(
  assignments: readonly DraftAssignment[],
  edits: readonly CellEdit[],
): DraftAssignment[] {
  const wanted = new Map(edits.map((edit) => [cellKey(edit.responsibilityId, edit.roleId), edit]));
  const settled = settledChoices(assignments, wanted);
  const kept = assignments.filter((assignment) => {
    const edit = wanted.get(cellKey(assignment.responsibilityId, assignment.roleId));
    if (edit) return edit.letter === assignment.letter;
    return !(assignment.choice && settled.has(choiceKey(assignment)));
  });
  const standing = new CellIndex(kept);
  const added: DraftAssignment[] = [];
  for (const { responsibilityId, roleId, letter } of wanted.values())
    if (letter !== null && standing.at(responsibilityId, roleId).length === 0)
      added.push({ id: null, responsibilityId, roleId, letter, choice: false, printed: '' });
  return closeLoneChoices([...kept, ...added]);
}

/** The letters after a role was replaced by several: each takes over its letters unless it holds a weightier one. */
export function splitLetters(
  assignments: readonly DraftAssignment[],
  roleId: string,
  intoRoleIds: readonly string[],
): DraftAssignment[] {
  const others = assignments.filter((assignment) => assignment.roleId !== roleId);
  const held = new CellIndex(others);
  const next = new Set(others);
  for (const source of assignments.filter((assignment) => assignment.roleId === roleId))
    for (const target of intoRoleIds) {
      const there = held.at(source.responsibilityId, target);
      if (there.some((letter) => weight(letter.letter) >= weight(source.letter))) continue;
      for (const lighter of there) next.delete(lighter);
      next.add({ ...source, id: null, roleId: target });
    }
  return closeLoneChoices([...next]);
}

/** How much a letter binds: accountable before responsible, consulted and informed. */
export const weight = (letter: RaciLetter): number => 'ICRA'.indexOf(letter);

const choiceKey = (a: Pick<DraftAssignment, 'responsibilityId' | 'letter'>) =>
  `${a.responsibilityId} ${a.letter}`;

/** Choices of which exactly one option was set to the letter in question. */
function settledChoices(
  assignments: readonly DraftAssignment[],
  wanted: ReadonlyMap<string, CellEdit>,
): ReadonlySet<string> {
  const chosen = new Map<string, number>();
  for (const option of assignments.filter((assignment) => assignment.choice)) {
    const edit = wanted.get(cellKey(option.responsibilityId, option.roleId));
    if (edit?.letter === option.letter)
      chosen.set(choiceKey(option), (chosen.get(choiceKey(option)) ?? 0) + 1);
  }
  return new Set([...chosen].filter(([, options]) => options === 1).map(([key]) => key));
}

function closeLoneChoices(assignments: readonly DraftAssignment[]): DraftAssignment[] {
  const options = new Map<string, number>();
  for (const assignment of assignments)
    if (assignment.choice) options.set(choiceKey(assignment), (options.get(choiceKey(assignment)) ?? 0) + 1);
  return assignments.map((assignment) =>
    assignment.choice && options.get(choiceKey(assignment)) === 1
      ? { ...assignment, choice: false }
      : assignment,
  );
}
