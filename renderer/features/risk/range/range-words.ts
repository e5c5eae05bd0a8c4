import { mean, quantile } from '../../../../shared/engine/distributions/distribution.ts';
import type { Distribution } from '../../../../shared/model/distribution.ts';
import type { FactorQuantity } from '../../../../shared/rules/factor-nodes.ts';
import type { DraftReading, RangeShape } from '../../../../shared/rules/range-draft.ts';
import type { DraftProblem, RangeField } from '../../../../shared/rules/range-problems.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';
import { distributionRange } from '../factor-words.ts';
import { boundWords, valueWords } from '../words.ts';

/** Name of a field; where it is a percentile, which share lies beyond it. */
export function fieldLabel(shape: RangeShape, field: RangeField): string {
  const own = `risk.range.${shape}.${field}`;
  return isMessageKey(own) ? t(own) : t(`risk.range.${field}`);
}

export const problemWords = (problem: DraftProblem): string =>
  problem.kind === 'unreadable' ? problem.message : t(`risk.range.problem.${problem.kind}`);

/** Bounds between which 90 % of a range lies. */
export const ninetyPercent = (range: Distribution): { low: number; high: number } => ({
  low: quantile(range, 0.05),
  high: quantile(range, 0.95),
});

export interface StateWords {
  readonly tone: 'quiet' | 'open' | 'wrong';
  readonly text: string;
}

/** What holds for the range on screen: stored, tried, incomplete or wrong, and what to do about it. */
export function stateWords(of: {
  readonly quantity: FactorQuantity;
  readonly draft: { readonly shape: RangeShape };
  readonly reading: DraftReading;
  readonly dirty: boolean;
  readonly stored: Distribution | null;
  readonly example: boolean;
  readonly currency: string;
}): StateWords {
  const { quantity, draft, reading, dirty, stored, currency } = of;
  switch (reading.state) {
    case 'wrong':
      return {
        tone: 'wrong',
        text:
          stored === null
            ? t('risk.range.wrongNone')
            : t('risk.range.wrong', { range: distributionRange({ quantity }, stored, currency) }),
      };
    case 'incomplete': {
      const names = reading.missing.map((field) => fieldLabel(draft.shape, field).toLowerCase());
      const [first = '', last] = names;
      const fields = last === undefined ? first : t('risk.range.and', { first, last });
      return { tone: 'open', text: t('risk.range.missing', { fields }) };
    }
    case 'blank':
      return stored === null
        ? { tone: 'quiet', text: t(`risk.range.ask.${quantity}`, { currency }) }
        : { tone: 'open', text: t('risk.range.removes') };
    case 'ready': {
      if (dirty) return { tone: 'open', text: t('risk.range.trial') };
      if (of.example) return { tone: 'open', text: t('risk.range.example') };
      const { low, high } = ninetyPercent(reading.distribution);
      return {
        tone: 'quiet',
        text: t('risk.range.stored', {
          mean: valueWords(quantity, mean(reading.distribution), currency),
          low: boundWords(quantity, low, currency),
          high: valueWords(quantity, high, currency),
        }),
      };
    }
  }
}
