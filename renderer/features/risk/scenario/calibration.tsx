import { useState } from 'react';
import type { Estimate } from '../../../../shared/model/scenario.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { t } from '../../../i18n/t.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { boundWords, valueWords } from '../words.ts';
import styles from './calibration.module.css';
import { ninetyPercent } from './estimate-words.ts';

type Choice = 'range' | 'wheel' | 'either';
const CHOICES = (['range', 'wheel', 'either'] as const).map((value) => ({
  value,
  label: t(`risk.calibration.${value}`),
}));

export interface CalibrationProps {
  readonly of: Estimated;
  readonly estimate: Estimate | null;
  readonly currency: string;
}

/**
 * The equivalent bet: whoever would rather spin a wheel that wins 9 times in 10 is less sure of the range than 90 %
 * (Hubbard, How to Measure Anything, 3rd ed., 2014, chapter 5). Advice only; nothing of it is stored.
 */
export function Calibration({ of, estimate, currency }: CalibrationProps) {
  const asked = JSON.stringify(estimate);
  const [answer, setAnswer] = useState<{ readonly choice: Choice; readonly asked: string } | null>(null);
  if (estimate === null) return null;
  const { low, high } = ninetyPercent(estimate);
  // Another range is another question.
  const choice = answer?.asked === asked ? answer.choice : null;
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <h3>{t('risk.calibration')}</h3>
        <Segmented<Choice | ''>
          label={t('risk.calibration')}
          value={choice ?? ''}
          onValueChange={(next) => next !== '' && setAnswer({ choice: next, asked })}
          options={CHOICES}
        />
      </div>
      <p className={styles.text}>
        {t('risk.calibration.text', {
          low: boundWords(of, low, currency),
          high: valueWords(of, high, currency),
        })}
      </p>
      <p className={styles.says} role="status">
        {choice !== null && t(`risk.calibration.says.${choice}`)}
      </p>
    </div>
  );
}
