import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import type { TreatmentView } from '../../../../shared/contract/treatments.ts';
import { Distribution } from '../../../../shared/model/distribution.ts';
import { EFFECTS, type LinkedScenario } from '../../../../shared/model/scenario.ts';
import type { FactorNode } from '../../../../shared/rules/factor-nodes.ts';
import { treeFactors } from '../../../../shared/rules/scenario-factors.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';
import { distributionRange, factorName } from '../factor-words.ts';
import { effectHistoryWords } from './effect-history-words.ts';
import { roundHistoryWords } from './round-history-words.ts';

/** Longest value that is quoted in a history line. */
const LONGEST = 80;

/** Fields of a factor that people state; the others follow from what they do. */
const STATED = ['distribution', 'rationale', 'source', 'unit', 'sure'];

/**
 * One entry of the history of a scenario, of one of its factors or of an effect on it as a sentence: what was made, or which
 * field went from what to what.
 */
export function historyWords(
  entry: HistoryEntry,
  scenario: LinkedScenario,
  treatments: readonly TreatmentView[],
  currency: string,
): string {
  if (entry.entity === 'effect')
    return undoWords(entry.operation, effectHistoryWords(entry, scenario, treatments, currency));
  const { entity, recordId, operation, before, after } = entry;
  if (entity === 'factor') {
    const place = treeFactors(scenario).find(({ factor }) => factor?.id === recordId);
    const [was, is] = [before ?? {}, after ?? {}];
    const stated = STATED.filter((field) => !isBlank(was[field]) || !isBlank(is[field]));
    const what = inOneLine([
      ...stated.map((field) => changeWords(field, was[field], is[field], currency, place)),
      ...roundHistoryWords(entry),
    ]);
    const words =
      what === '' ? t(before === null ? 'risk.history.created' : 'risk.history.changedOther') : what;
    return undoWords(operation, place ? `${factorName(scenario, place)} – ${words}` : words);
  }
  if (after === null) return t('risk.history.removed');
  if (before === null)
    return t(operation === 'undo' || operation === 'redo' ? 'risk.history.restored' : 'risk.history.created');
  const what = inOneLine(
    Object.keys(after).map((field) => changeWords(field, before[field], after[field], currency)),
  );
  return undoWords(operation, what);
}

/** Several changes in one line; a sentence that was quoted ends without its full stop where another change follows. */
const inOneLine = (changes: readonly string[]): string =>
  changes.map((words, index) => (index < changes.length - 1 ? words.replace(/\.$/, '') : words)).join('; ');

const isBlank = (value: unknown) => value === undefined || value === null || value === '';

function undoWords(operation: string, what: string): string {
  if (operation === 'undo') return t('risk.history.undone', { what });
  return operation === 'redo' ? t('risk.history.redone', { what }) : what;
}

function changeWords(
  name: string,
  before: unknown,
  after: unknown,
  currency: string,
  place?: FactorNode,
): string {
  const key = `risk.field.${name}`;
  const field = isMessageKey(key) ? t(key) : name;
  const [was, is] = [before, after].map((value) => valueWords(name, value, currency, place));
  if (was === null || was === undefined || is === null || is === undefined)
    return t('risk.history.edited', { field });
  if (is === '') return t('risk.history.cleared', { field, before: was });
  return was === ''
    ? t('risk.history.set', { field, after: is })
    : t('risk.history.changed', { field, before: was, after: is });
}

/** A value as it reads on screen; null when it is too long to be quoted. */
function valueWords(field: string, value: unknown, currency: string, place?: FactorNode): string | null {
  if (isBlank(value)) return '';
  if (field === 'distribution' && place !== undefined) {
    const distribution = Distribution.safeParse(value);
    return distribution.success ? distributionRange(place, distribution.data, currency) : null;
  }
  const effect = EFFECTS.find((known) => field === 'effect' && known === value);
  if (effect !== undefined) return t(`risk.effect.${effect}`);
  return typeof value === 'string' && value.length <= LONGEST ? value : null;
}
