import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import { EFFECTS, Estimate } from '../../../../shared/model/scenario.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';
import { rangeWords } from '../words.ts';

/** Longest value that is quoted in a history line. */
const LONGEST = 80;

/** One entry of a scenario's history as a sentence: what was made, or which field went from what to what. */
export function historyWords({ operation, before, after }: HistoryEntry, currency: string): string {
  if (after === null) return t('risk.history.removed');
  if (before === null)
    return t(operation === 'undo' || operation === 'redo' ? 'risk.history.restored' : 'risk.history.created');
  const what = Object.keys(after)
    .map((field) => changeWords(field, before[field], after[field], currency))
    .join('; ');
  if (operation === 'undo') return t('risk.history.undone', { what });
  return operation === 'redo' ? t('risk.history.redone', { what }) : what;
}

function changeWords(name: string, before: unknown, after: unknown, currency: string): string {
  const key = `risk.field.${name}`;
  const field = isMessageKey(key) ? t(key) : name;
  const [was, is] = [valueWords(name, before, currency), valueWords(name, after, currency)];
  if (was === null || is === null) return t('risk.history.edited', { field });
  if (is === '') return t('risk.history.cleared', { field, before: was });
  return was === ''
    ? t('risk.history.set', { field, after: is })
    : t('risk.history.changed', { field, before: was, after: is });
}

/** A value as it reads on screen; null when it is too long to be quoted. */
function valueWords(field: string, value: unknown, currency: string): string | null {
  if (value === null || value === undefined) return '';
  if (field === 'frequency' || field === 'loss') {
    const estimate = Estimate.safeParse(value);
    return estimate.success ? rangeWords(field, estimate.data, currency) : null;
  }
  const effect = EFFECTS.find((known) => field === 'effect' && known === value);
  if (effect !== undefined) return t(`risk.effect.${effect}`);
  return typeof value === 'string' && value.length <= LONGEST ? value : null;
}
