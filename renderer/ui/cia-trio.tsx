import styles from './cia-trio.module.css';

/** One of confidentiality, integrity, availability: the level and its letter (`H`, `M`, `L`); level null is unset. */
export interface CiaMark {
  readonly level: 'high' | 'medium' | 'low' | null;
  readonly letter: string;
}

export interface CiaTrioProps {
  readonly marks: readonly [CiaMark, CiaMark, CiaMark];
  /** The trio in words: "Confidentiality high, integrity medium, availability low". */
  readonly label: string;
}

/** Confidentiality, integrity and availability as three small plates whose weight follows the level. */
export function CiaTrio({ marks, label }: CiaTrioProps) {
  return (
    <span className={styles.trio} role="img" aria-label={label} title={label}>
      {marks.map((mark, position) => (
        <span key={['c', 'i', 'a'][position]} className={styles[mark.level ?? 'unset']}>
          {mark.letter}
        </span>
      ))}
    </span>
  );
}
