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
  return (
    [...named, ...searchRecords(read, text), ...content.filter((hit) => !named.includes(hit))]
      .slice(0, MOST_HITS)
      // A text that is its own title says nothing more.
      .map(({ body, ...hit }) => ({ ...hit, excerpt: body === hit.title ? '' : excerpt(body, text) }))
  );
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
