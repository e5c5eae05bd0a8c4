import { mean, quantile } from '../../../../shared/engine/distributions/distribution.ts';
import type { Estimate } from '../../../../shared/model/scenario.ts';
import type {
  DraftProblem,
  DraftReading,
  EstimateField,
  EstimateShape,
} from '../../../../shared/rules/estimate-draft.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { t } from '../../../i18n/t.ts';
import { boundWords, rangeWords, valueWords } from '../words.ts';

/** Name of a field; the bounds of a 90 % range say which share lies beyond them. */
export function fieldLabel(shape: EstimateShape, field: EstimateField): string {
  if (shape === 'lognormal_ci90' && field === 'low') return t('risk.estimate.p05');
  if (shape === 'lognormal_ci90' && field === 'high') return t('risk.estimate.p95');
  return t(`risk.estimate.${field}`);
}

export const problemWords = (problem: DraftProblem): string =>
  problem.kind === 'unreadable' ? problem.message : t(`risk.estimate.problem.${problem.kind}`);

/** Bounds between which 90 % of an estimate lies. */
export const ninetyPercent = (estimate: Estimate): { low: number; high: number } => ({
  low: quantile(estimate, 0.05),
  high: quantile(estimate, 0.95),
});

export interface StateWords {
  readonly tone: 'quiet' | 'open' | 'wrong';
  readonly text: string;
}

/** What holds for the range on screen: stored, tried, incomplete or wrong, and what to do about it. */
export function stateWords(of: {
  readonly of: Estimated;
  readonly reading: DraftReading;
  readonly dirty: boolean;
  readonly stored: Estimate | null;
  readonly currency: string;
}): StateWords {
  const { of: estimated, reading, dirty, stored, currency } = of;
  switch (reading.state) {
    case 'wrong':
      return {
        tone: 'wrong',
        text:
          stored === null
            ? t('risk.estimate.wrongNone')
            : t('risk.estimate.wrong', { range: rangeWords(estimated, stored, currency) }),
      };
    case 'incomplete': {
      const names = reading.missing.map((field) => t(`risk.estimate.${field}`).toLowerCase());
      const [first = '', last] = names;
      const fields = last === undefined ? first : t('risk.estimate.and', { first, last });
      return { tone: 'open', text: t('risk.estimate.missing', { fields }) };
    }
    case 'blank':
      return stored === null
        ? { tone: 'quiet', text: t(`risk.estimate.ask.${estimated}`) }
        : { tone: 'open', text: t('risk.estimate.removes') };
    case 'ready': {
      if (dirty) return { tone: 'open', text: t('risk.estimate.trial') };
      const { low, high } = ninetyPercent(reading.estimate);
      return {
        tone: 'quiet',
        text: t('risk.estimate.stored', {
          mean: valueWords(estimated, mean(reading.estimate), currency),
          low: boundWords(estimated, low, currency),
          high: valueWords(estimated, high, currency),
        }),
      };
    }
  }
}
