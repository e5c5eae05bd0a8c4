import type { MatrixDifference, RaciMatrix, ReferenceLetter } from '../contract/raci.ts';
import type { RaciAssignment, RaciRole } from '../model/raci.ts';
import { CellIndex, cellKey } from './raci-cells.ts';
import { orderColumns } from './raci-columns.ts';
import { weight } from './raci-edit.ts';

export interface DifferenceInput {
  readonly rows: readonly { readonly responsibilityId: string }[];
  readonly roles: readonly RaciRole[];
  readonly assignments: readonly Pick<RaciAssignment, 'responsibilityId' | 'roleId' | 'letter'>[];
  readonly reference: readonly ReferenceLetter[];
  readonly removed: RaciMatrix['removed'];
}

/**
 * Cells in which the client's matrix departs from the reference, by row and column. Settling an open choice for one of
 * its options is what the reference asks for, so the options that lost are no difference.
 */
export function differences(input: DifferenceInput): MatrixDifference[] {
  const client = new CellIndex(input.assignments);
  const reference = new CellIndex(input.reference);
  const chosen = chosenLetters(input.reference, client);
  const excused = (letter: { responsibilityId: string; letter: string; choice: boolean }) =>
    letter.choice && chosen.has(cellKey(letter.responsibilityId, letter.letter));

  const columns = orderColumns(input.roles);
  return input.rows.flatMap(({ responsibilityId }) => {
    const cells = columns.flatMap((role): MatrixDifference[] => {
      const printed = reference.at(responsibilityId, role.id);
      const present = client.at(responsibilityId, role.id);
      if (present.length === 0 && printed.every(excused)) return [];
      const wanted = heaviestFirst(printed);
      const actual = heaviestFirst(present);
      if (wanted.join() === actual.join()) return [];
      return [{ responsibilityId, roleId: role.id, role: role.name, reference: wanted, client: actual }];
    });
    const gone = input.removed
      .filter((letter) => letter.responsibilityId === responsibilityId && !excused(letter))
      .map(({ role, letter }) => ({ responsibilityId, roleId: null, role, reference: [letter], client: [] }));
    return [...cells, ...gone];
  });
}

/** Choices, as row and letter, of which at least one option holds the letter at the client. */
function chosenLetters(
  reference: readonly ReferenceLetter[],
  client: CellIndex<Pick<RaciAssignment, 'responsibilityId' | 'roleId' | 'letter'>>,
): ReadonlySet<string> {
  return new Set(
    reference
      .filter((option) => option.choice)
      .filter((option) =>
        client.at(option.responsibilityId, option.roleId).some((l) => l.letter === option.letter),
      )
      .map((option) => cellKey(option.responsibilityId, option.letter)),
  );
}

const heaviestFirst = (letters: readonly Pick<RaciAssignment, 'letter'>[]) =>
  letters.map(({ letter }) => letter).sort((a, b) => weight(b) - weight(a));
