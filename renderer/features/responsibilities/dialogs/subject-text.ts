import type { ResponsibilityContent } from '../../../../shared/contract/responsibilities.ts';
import { dimensionName } from '../words.ts';

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
