import type { FairnessView } from '../../../../shared/contract/classification.ts';
import { count, decimal } from '../../../../shared/format/number.ts';
import { SMALL_GROUP } from '../../../../shared/rules/fairness.ts';
import { t } from '../../../i18n/t.ts';
import { Chip } from '../../../ui/chip.tsx';
import { basisWords, figureWords, rate } from './figure-words.ts';
import styles from './fairness.module.css';

/** What a test shows: both figures, and the rates per group behind them. */
export function FairnessResult({
  result,
  threshold,
}: {
  readonly result: FairnessView['result'];
  readonly threshold: number;
}) {
  const { disparateImpact, equalOpportunity, meetsThreshold } = result;
  const line = decimal(threshold, 2);
  return (
    <div className={styles.result}>
      <dl className={styles.figures}>
        <dt>{t('fairness.impact')}</dt>
        <dd>
          {figureWords(disparateImpact)}{' '}
          {meetsThreshold !== null && (
            <Chip tone={meetsThreshold ? 'ok' : 'danger'}>
              {t(meetsThreshold ? 'fairness.meets' : 'fairness.below', { threshold: line })}
            </Chip>
          )}
        </dd>
        <dt>{t('fairness.opportunity')}</dt>
        <dd>{figureWords(equalOpportunity)}</dd>
      </dl>
      <p className={styles.basis}>{basisWords(result, threshold)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('fairness.group')}</th>
            <th scope="col">{t('fairness.n')}</th>
            <th scope="col">{t('fairness.rate')}</th>
            <th scope="col">{t('fairness.ratio')}</th>
            <th scope="col">{t('fairness.tpr')}</th>
            <th scope="col">{t('fairness.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {result.groups.map((group) => (
            <tr key={group.group}>
              <th scope="row">
                {group.group}
                {group.n > 0 && group.n < SMALL_GROUP && (
                  <span className={styles.small}>{t('fairness.small')}</span>
                )}
              </th>
              <td>{count(group.n)}</td>
              <td>{rate(group.selectionRate)}</td>
              <td>{rate(group.impactRatio)}</td>
              <td>{rate(group.truePositiveRate)}</td>
              <td>{rate(group.opportunityDifference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.basis}>{t('fairness.convention')}</p>
    </div>
  );
}
