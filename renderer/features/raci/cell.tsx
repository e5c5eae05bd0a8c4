import type { RaciRole } from '../../../shared/model/raci.ts';
import { Letter } from './letter.tsx';
import type { CellModel, HiddenLetter, MatrixView } from './matrix-model.ts';
import { letterName, letterTitle } from './words.ts';
import { t } from '../../i18n/t.ts';
import styles from './matrix.module.css';

/** What stands in one cell of the matrix. */
export function CellLetters({ cell, role, view }: { cell: CellModel; role: RaciRole; view: MatrixView }) {
  const { letters, before } = cell;
  const gone = (before ?? []).filter((letter) => !letters.some((shown) => shown.letter === letter));
  const narrow = letters.length + gone.length > 1;
  const quiet = view === 'differences' && !cell.differs;
  const title = letterTitle(role, cell);
  return (
    <>
      {gone.map((letter) => (
        <Letter key={`gone ${letter}`} letter={letter} narrow={narrow} tone="gone" />
      ))}
      {letters.map(({ letter }, index) => (
        <Letter
          key={letter}
          letter={letter}
          narrow={narrow}
          differs={cell.differs && view === 'client' && index === letters.length - 1}
          conflict={cell.conflict}
          tone={quiet ? 'quiet' : 'solid'}
          title={title}
        />
      ))}
      {letters.length === 0 && cell.differs && view === 'client' && <span className={styles.missing} />}
    </>
  );
}

/** What a screen reader says of the letters in hidden roles. */
export const hiddenLabel = (title: string, hidden: readonly HiddenLetter[]): string =>
  hidden.length === 0
    ? t('raci.hidden.none', { title })
    : t('raci.hidden.some', { title, letters: hidden.map(hiddenText).join(', ') });

const hiddenText = ({ letter, role, removed }: HiddenLetter): string =>
  t(removed ? 'raci.hidden.removed' : 'raci.letterOf', { letter: letterName(letter), role });

/** Letters of roles that have no column now: the weightiest, and how many more. */
export function HiddenLetters({ hidden }: { hidden: readonly HiddenLetter[] }) {
  const most = hidden.length > 2 ? 1 : 2;
  const title = hidden.map(hiddenText).join('\n');
  return (
    <span className={styles.hiddenLetters} title={title || undefined}>
      {hidden.slice(0, most).map(({ letter, role, removed }) => (
        <Letter key={role} letter={letter} narrow={hidden.length > 1} tone={removed ? 'gone' : 'solid'} />
      ))}
      {hidden.length > most && <span className={styles.more}>+{hidden.length - most}</span>}
    </span>
  );
}
