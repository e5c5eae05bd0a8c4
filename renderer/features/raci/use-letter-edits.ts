import { useCallback } from 'react';
import type { RaciLetter } from '../../../shared/model/raci.ts';
import type { CellEdit } from '../../../shared/rules/raci-edit.ts';
import { t } from '../../i18n/t.ts';
import { toast } from '../../state/toast.ts';
import { fillDown, fillRange, pasteCells, rangeAt, type Sheet } from './matrix-edits.ts';
import type { MatrixView } from './matrix-model.ts';
import type { MatrixCursor } from './matrix-cursor.ts';
import type { MatrixState } from './use-matrix.ts';

export interface LetterEdits {
  readonly letter: (letter: RaciLetter | null) => void;
  readonly fillDown: () => void;
  readonly paste: (texts: readonly (readonly string[])[]) => void;
}

/** What typing, filling and pasting do at the cursor; the reference itself cannot be edited, which is said. */
export function useLetterEdits(
  { matrix, edit }: MatrixState,
  sheet: Sheet,
  view: MatrixView,
  { place, range }: MatrixCursor,
): LetterEdits {
  const store = useCallback(
    (edits: readonly CellEdit[]) => {
      if (view === 'reference') toast({ tone: 'warn', text: t('raci.readOnly') });
      else {
        edit(edits);
        if (edits.length > 1) toast({ text: t('raci.filled', { count: edits.length }), undo: true });
      }
    },
    [edit, view],
  );
  const area = rangeAt(place, range);
  return {
    letter(letter) {
      const edits = fillRange(sheet, area, letter);
      store(edits);
      const settled =
        letter !== null && edits.length === 1 ? settledChoice(edits[0], matrix.assignments) : null;
      if (settled !== null && view !== 'reference')
        toast({
          text: t(`raci.decided.${settled.letter}`, { role: roleName(settled.roleId), id: settled.row }),
          undo: true,
        });
    },
    fillDown: () => store(fillDown(sheet, area)),
    paste(texts) {
      const { edits, skipped } = pasteCells(sheet, area, texts);
      if (edits.length > 0) store(edits);
      if (skipped > 0) toast({ tone: 'warn', text: t('raci.skipped', { count: skipped }) });
    },
  };

  function roleName(roleId: string): string {
    return matrix.roles.find((role) => role.id === roleId)?.name ?? '';
  }
}

/** The open choice that an edit settles, so that the loss of the other options is not silent. */
function settledChoice(
  edit: CellEdit | undefined,
  assignments: MatrixState['matrix']['assignments'],
): { letter: RaciLetter; roleId: string; row: string } | null {
  const option = assignments.find(
    (a) =>
      a.choice &&
      a.responsibilityId === edit?.responsibilityId &&
      a.roleId === edit.roleId &&
      a.letter === edit.letter,
  );
  return option ? { letter: option.letter, roleId: option.roleId, row: option.responsibilityId } : null;
}
