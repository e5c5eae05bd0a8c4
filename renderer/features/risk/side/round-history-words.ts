import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import { CombiningMethod } from '../../../../shared/model/factor.ts';
import { t } from '../../../i18n/t.ts';

/** What a change of a factor says of its rounds: that one was begun, shown, or agreed on and how. */
export function roundHistoryWords({ before, after }: Pick<HistoryEntry, 'before' | 'after'>): string[] {
  if (before === null || after === null) return [];
  const changed = (field: string) => after[field] !== undefined && after[field] !== before[field];
  const method = CombiningMethod.safeParse(after['method']).data;
  return [
    ...(changed('round') ? [t('risk.history.round', { round: String(after['round']) })] : []),
    ...(changed('revealed') && after['revealed'] === true ? [t('risk.history.revealed')] : []),
    ...((changed('method') || changed('agreedRound')) && method !== undefined
      ? [t('risk.history.agreed', { method: t(`risk.people.combined.${method}`) })]
      : []),
  ];
}
