import type { Distribution } from '../../../../shared/model/distribution.ts';
import type { Sure } from '../../../../shared/model/factor.ts';
import type { FactorQuantity } from '../../../../shared/rules/factor-nodes.ts';
import { t } from '../../../i18n/t.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { boundWords, valueWords } from '../words.ts';
import { ninetyPercent } from './range-words.ts';
import styles from './sure.module.css';

const CHOICES = (['yes', 'no'] as const).map((value) => ({ value, label: t(`risk.calibration.${value}`) }));

export interface SureChoiceProps {
  readonly label: string;
  readonly quantity: FactorQuantity;
  readonly range: Distribution;
  readonly currency: string;
  readonly value: Sure | null;
  readonly onChange: (value: Sure) => void;
}

/**
 * The equivalent bet: whoever would rather spin a wheel that wins 9 times in 10 is less sure of the range than 90 %
 * (Hubbard, How to Measure Anything, 3rd ed., 2014, chapter 5).
 */
export function SureChoice({ label, quantity, range, currency, value, onChange }: SureChoiceProps) {
  const { low, high } = ninetyPercent(range);
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <h3>{label}</h3>
        <Segmented<Sure | ''>
          label={label}
          value={value ?? ''}
          onValueChange={(next) => next !== '' && onChange(next)}
          options={CHOICES}
        />
      </div>
      <p className={styles.text}>
        {t('risk.calibration.text', {
          low: boundWords(quantity, low, currency),
          high: valueWords(quantity, high, currency),
        })}
      </p>
      <p className={styles.says} role="status">
        {value !== null && t(`risk.calibration.says.${value}`)}
      </p>
    </div>
  );
}
