import type {
  InstrumentChange,
  ResponsibilityContent,
} from '../../../../shared/contract/responsibilities.ts';
import { date } from '../../../../shared/format/date.ts';
import { shortened } from '../../../../shared/report/prose.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';
import { subjectName } from '../dialogs/subject-text.ts';

/** Longest text that is quoted in a line. */
const LONGEST = 120;

/** Fields that people state, in the order they are told; the others follow from what they do. */
const STATED: Readonly<Record<string, readonly string[]>> = {
  answer: ['value', 'note'],
  rating: ['maturity'],
  settlement: ['answer', 'maturity', 'reason'],
  notApplicable: ['reason'],
  instrumentComment: ['text'],
  measurement: ['value', 'takenOn', 'denominator', 'source', 'owner'],
  measureSetting: ['direction', 'target', 'unit', 'owner'],
  frameworkLink: ['frameworkId', 'itemId'],
};

/** What people call what a change names by its id; empty where nobody knows it any more. */
export interface Names {
  readonly person: (id: string) => string;
  readonly framework: (id: string) => string;
}

/** One entry of the history of a responsibility as a sentence: about what, whose, and what it was set to. */
export function changeWords(
  { entity, operation, subjectId, personId, after }: InstrumentChange,
  content: readonly ResponsibilityContent[],
  names: Names,
): string {
  const key = `responsibilities.history.${entity}`;
  const kind = isMessageKey(key) ? t(key) : entity;
  const said = (STATED[entity] ?? []).flatMap((field) => valueWords(entity, field, after?.[field], names));
  const set = said.length === 0 ? kind : `${kind} ${said.join(', ')}`;
  const what = after === null ? t('responsibilities.history.removed', { what: kind }) : set;
  const name = personId === null ? '' : names.person(personId);
  const owned = name === '' ? what : t('responsibilities.history.of', { name, what });
  const words = t('responsibilities.history.entry', { subject: aboutWords(subjectId, content), what: owned });
  if (operation === 'undo') return t('responsibilities.history.undone', { what: words });
  return operation === 'redo' ? t('responsibilities.history.redone', { what: words }) : words;
}

/** A measure by what it measures, a checklist item by what it asks for, else the place in the instrument. */
function aboutWords(subjectId: string, content: readonly ResponsibilityContent[]): string {
  for (const { measures, checklist } of content) {
    const measure = measures.find(({ id }) => id === subjectId);
    if (measure) return measure.metric;
    const item = checklist.find(({ id }) => id === subjectId);
    if (item) return item.text;
  }
  return subjectName(subjectId);
}

function valueWords(entity: string, field: string, value: unknown, names: Names): string[] {
  if (typeof value === 'number')
    return [field === 'maturity' ? t('responsibilities.history.level', { level: value }) : String(value)];
  if (typeof value !== 'string' || value === '') return [];
  if (field === 'takenOn') return [t('responsibilities.history.day', { day: date(value) })];
  if (field === 'answer' || (entity === 'answer' && field === 'value')) {
    const key = `responsibilities.answer.${value}`;
    return [isMessageKey(key) ? t(key) : value];
  }
  if (field === 'frameworkId') return [names.framework(value) || value];
  if (field === 'direction' || field.endsWith('Id')) return [value];
  return [t('responsibilities.history.quoted', { text: shortened(value, LONGEST) })];
}
