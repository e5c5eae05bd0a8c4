import type { OutputOf } from '../../../shared/contract/contract.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import { instrumentContent } from '../../catalogue/instrument-content.ts';
import type { Reader } from '../../store/reader.ts';
import { excerpt } from './excerpt.ts';
import { MOST_HITS, type Searched, searchRecords } from './queries.ts';

/**
 * Records and reference content whose reference, title or text contains the words. A responsibility that is called by its
 * number comes first, however much was written about it; records with the words in their reference next.
 */
export function search(read: Reader, words: string): OutputOf<'engagement', 'search'> {
  const text = words.trim();
  if (text === '') return [];
  const content = contentHits(text.toLowerCase());
  const named = content.filter(({ ref }) => ref === text);
  return [...named, ...searchRecords(read, text), ...content.filter((hit) => !named.includes(hit))]
    .slice(0, MOST_HITS)
    .map(({ body, ...hit }) => ({ ...hit, excerpt: excerptOf(hit, body, text) }));
}

/** Characters of a title that a list of hits shows for certain. */
const SEEN = 60;

/** What is said beside a title: the words around the match, where the title does not show them; of a figure, its measure. */
function excerptOf({ entity, ref, title }: Omit<Searched, 'body'>, body: string, text: string): string {
  const isShown = body === title && title.slice(0, SEEN).toLowerCase().includes(text.toLowerCase());
  const words = isShown ? '' : excerpt(body, text);
  return words === '' && entity === 'measurement' ? metricOf(ref) : words;
}

function metricOf(measureId: string): string {
  const measures = instrumentContent().responsibilities.flatMap((one) => one.measures);
  return measures.find(({ id }) => id === measureId)?.metric ?? '';
}

/** Responsibilities, measures and risk types are there before anybody has written about them. */
function contentHits(text: string): Searched[] {
  const { riskModel } = catalogue().threats;
  const { responsibilities } = instrumentContent();
  const all: Searched[] = [
    ...responsibilities.map(({ id, title, summary }) => ({
      entity: 'responsibility',
      id,
      ref: id,
      title,
      body: summary,
    })),
    ...responsibilities.flatMap(({ id, title, measures }) =>
      measures.map(({ metric }) => ({ entity: 'measure', id, ref: id, title: metric, body: title })),
    ),
    ...riskModel.categories.flatMap(({ name, riskTypes }) =>
      riskTypes.map(({ id, title }) => ({ entity: 'riskType', id, ref: '', title, body: name })),
    ),
  ];
  return all.filter(({ ref, title }) => ref === text || title.toLowerCase().includes(text));
}
