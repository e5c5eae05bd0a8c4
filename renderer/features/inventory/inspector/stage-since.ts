import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import type { Stage } from '../../../../shared/model/asset.ts';
import { date } from '../../../../shared/format/date.ts';
import { t } from '../../../i18n/t.ts';

/** `Production, since 4 Mar 2025`, when the history tells the day; the entries come newest first. */
export function stageSince(stage: Stage | null, history: readonly HistoryEntry[]): string | undefined {
  const entry = history.find(({ before, after }) => before && after && 'stage' in after);
  if (stage === null || entry?.after?.['stage'] !== stage) return undefined;
  return t('inventory.stage.since', { stage: t(`inventory.stage.${stage}`), date: date(entry.at) });
}
