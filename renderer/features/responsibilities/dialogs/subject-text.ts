import type { ResponsibilityContent } from '../../../../shared/contract/responsibilities.ts';
import type { SubjectView } from '../../../../shared/contract/evidence.ts';
import { DIMENSIONS } from '../../../../shared/rules/instrument.ts';
import { t } from '../../../i18n/t.ts';
import { dimensionName } from '../words.ts';

/** A question, dimension or responsibility as a short reference: `2.4.2 Monitoring, question 1`. */
export function subjectName(subjectId: string): string {
  const [section = '', name, number] = subjectId.split('/');
  const dimension = DIMENSIONS.find((one) => one === name);
  if (!dimension) return section;
  const place = `${section} ${dimensionName(dimension)}`;
  return number === undefined ? place : t('responsibilities.subject', { place, number });
}

/** What a question, dimension or responsibility says, by its id. */
export function subjectText(content: readonly ResponsibilityContent[], subjectId: string): string {
  const [section, name] = subjectId.split('/');
  const responsibility = content.find(({ id }) => id === section);
  if (!responsibility) return subjectId;
  const dimension = responsibility.dimensions.find((one) => one.dimension === name);
  const question = dimension?.questions.find(({ id }) => id === subjectId);
  if (question) return question.text;
  const title = `${responsibility.id} ${responsibility.title}`;
  return dimension ? `${title}, ${dimensionName(dimension.dimension)}` : title;
}

/** A question or dimension as something evidence can show. */
export const subjectView = (content: readonly ResponsibilityContent[], subjectId: string): SubjectView => ({
  subjectKind: subjectId.split('/').length === 3 ? 'answer' : 'dimension',
  subjectId,
  ref: subjectId.split('/')[0] ?? '',
  title: subjectText(content, subjectId),
  exists: true,
});
