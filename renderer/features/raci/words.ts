import type { RaciLetter, RaciRole } from '../../../shared/model/raci.ts';
import { t } from '../../i18n/t.ts';
import type { CellModel } from './matrix-model.ts';

export const letterName = (letter: RaciLetter): string => t(`raci.letter.${letter}`);

/** What a screen reader says of a cell: row, role, letters, what is special about them. */
export function cellLabel(row: { id: string; title: string }, role: RaciRole, cell: CellModel): string {
  const letters = cell.letters.map(({ letter, choice }) =>
    choice ? t('raci.cell.option', { letter: letterName(letter) }) : letterName(letter),
  );
  const facts = [
    letters.length === 0 ? t('raci.cell.empty') : letters.join(t('raci.and')),
    ...(cell.conflict ? [t('raci.cell.conflict')] : []),
    ...(cell.differs ? [differsText(cell)] : []),
  ];
  return t('raci.cell', { id: row.id, title: row.title, role: role.name, facts: facts.join(', ') });
}

function differsText(cell: CellModel): string {
  if (cell.before === null) return t('raci.cell.differs');
  if (cell.before.length === 0) return t('raci.cell.notInReference');
  return t('raci.cell.inReference', { letters: cell.before.map(letterName).join(t('raci.and')) });
}

/** What the mouse learns over a letter: the role and the wording of the reference. */
export function letterTitle(role: RaciRole, cell: CellModel): string | undefined {
  const [first] = cell.letters;
  if (!first) return undefined;
  const text = t('raci.letterOf', { letter: letterName(first.letter), role: role.name });
  return first.printed === '' || first.printed === role.name
    ? text
    : t('raci.printedAs', { text, printed: first.printed });
}
