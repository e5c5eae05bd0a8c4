import { RACI_LETTERS } from '../../../shared/model/raci.ts';
import { t } from '../../i18n/t.ts';
import styles from './legend.module.css';
import { Letter } from './letter.tsx';
import { letterName } from './words.ts';

/** By weight: accountable first. */
const BY_WEIGHT = [RACI_LETTERS[1], RACI_LETTERS[0], RACI_LETTERS[2], RACI_LETTERS[3]];

/** What letters, dot and ring mean. */
export function Legend() {
  return (
    <ul className={styles.legend}>
      {BY_WEIGHT.map((letter) => (
        <li key={letter}>
          <Letter letter={letter} />
          {letterName(letter)}
        </li>
      ))}
      <li className={styles.wide}>
        <Letter letter="R" differs />
        {t('raci.legend.differs')}
      </li>
    </ul>
  );
}
