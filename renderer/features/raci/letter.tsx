import type { RaciLetter } from '../../../shared/model/raci.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './letter.module.css';

export interface LetterProps {
  readonly letter: RaciLetter;
  /** Two letters share one cell. */
  readonly narrow?: boolean;
  /** The dot: departs from the reference. */
  readonly differs?: boolean;
  /** The ring: part of what a check calls wrong. */
  readonly conflict?: boolean;
  /** `gone`: the reference has it, the client does not. `quiet`: agrees, where differences are shown. */
  readonly tone?: 'solid' | 'gone' | 'quiet';
  readonly title?: string | undefined;
}

/** One of the four letters. Its weight falls from A over R and C to I, so that it reads in grey print. */
export function Letter({ letter, narrow, differs, conflict, tone = 'solid', title }: LetterProps) {
  return (
    <span
      title={title}
      className={classNames(
        styles.letter,
        styles[letter],
        narrow && styles.narrow,
        differs && styles.differs,
        conflict && styles.conflict,
        tone !== 'solid' && styles[tone],
      )}
    >
      {letter}
    </span>
  );
}
