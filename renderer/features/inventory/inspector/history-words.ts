import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import { choiceWords } from '../../../i18n/asset-words.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';

/** Longest value that is quoted in a history line. */
const LONGEST = 80;

/** One entry of an asset's history as a sentence: what was added, or which field went from what to what. */
export function historyWords({ operation, before, after }: HistoryEntry): string {
  if (after === null) return t('inventory.history.removed');
  if (before === null) return created(operation, after);
  const changes = Object.keys(after).map((field) => changeWords(field, before[field], after[field]));
  const what = changes.join('; ');
  if (operation === 'undo') return t('inventory.history.undone', { what });
  return operation === 'redo' ? t('inventory.history.redone', { what }) : what;
}

function created(operation: string, after: Readonly<Record<string, unknown>>): string {
  if (operation === 'undo' || operation === 'redo') return t('inventory.history.restored');
  const source = after['source'];
  return typeof source === 'string' && source !== ''
    ? t('inventory.history.imported', { source })
    : t('inventory.history.created');
}

function changeWords(field: string, before: unknown, after: unknown): string {
  const key = `inventory.field.${field}`;
  const name = isMessageKey(key) ? t(key) : field;
  const [from, to] = [valueWords(field, before), valueWords(field, after)];
  // Long texts and the client's own columns would fill the line without telling what is different.
  if (from === null || to === null) return t('inventory.history.edited', { field: name });
  if (to === '') return t('inventory.history.cleared', { field: name, before: from });
  return from === ''
    ? t('inventory.history.set', { field: name, after: to })
    : t('inventory.history.changed', { field: name, before: from, after: to });
}

/** A value as it reads on screen; null when it is not a short text. */
function valueWords(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  return choiceWords(field, value);
}
