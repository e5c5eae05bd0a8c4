import type { FairnessView } from '../../../../shared/contract/classification.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { t } from '../../../i18n/t.ts';

const DECIMALS = 2;
/** The line that is offered until somebody sets another one (29 CFR 1607.4 D). */
export const FOUR_FIFTHS = 0.8;

export const rate = (value: number | null): string => (value === null ? '–' : decimal(value, DECIMALS));

/** A figure with the group it is of, or why it cannot be computed. */
export function figureWords({ value, group, gap }: FairnessView['result']['disparateImpact']): string {
  if (value === null) return t(`fairness.gap.${gap ?? 'one group'}`, { group: group ?? '' });
  return t('fairness.of', { value: decimal(value, DECIMALS), group: group ?? '' });
}

/** How many people, held against which group, by which line. */
export function basisWords(
  { n, reference }: Pick<FairnessView['result'], 'n' | 'reference'>,
  threshold: number,
): string {
  const number = decimal(threshold, DECIMALS);
  const line = threshold === FOUR_FIFTHS ? `${number}, ${t('fairness.fourFifths')}` : number;
  return reference === null
    ? t('fairness.noReference', { n, threshold: line })
    : t('fairness.reference', { n, group: reference, threshold: line });
}
