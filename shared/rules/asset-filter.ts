import type { AssetRow, SavedView } from '../model/asset.ts';
import { type AssetField, assetText, isAssetField, isChoiceField } from './asset-fields.ts';

export type AssetFilter = SavedView['query']['filters'][number];
export type FilterTest = AssetFilter['test'];

export const FILTER_TESTS = [
  'is',
  'is not',
  'contains',
  'is blank',
  'is not blank',
] as const satisfies FilterTest[];

/** Whether a test compares with a value. */
export const takesValue = (test: FilterTest): boolean => test !== 'is blank' && test !== 'is not blank';

/** How a stored choice reads on screen, so that people can search for the words they see. */
export type ChoiceWords = (field: AssetField, value: string) => string;

type Test = (row: AssetRow) => boolean;

/**
 * The test a row must pass. Several "is" of one field mean any of them; everything else must hold together. `quick`
 * is text typed into the search field: each of its words must occur somewhere in the row. Filters of fields this
 * version does not know hold back nothing.
 */
export function assetFilter(filters: readonly AssetFilter[], quick: string, words: ChoiceWords): Test {
  const tests: Test[] = [];
  const anyOf = new Map<AssetField, Set<string>>();
  for (const { field, test, value } of filters) {
    if (!isAssetField(field)) continue;
    if (test === 'is') {
      const wanted = anyOf.get(field) ?? new Set();
      if (wanted.size === 0) tests.push((row) => wanted.has(folded(assetText(row, field))));
      anyOf.set(field, wanted.add(folded(value)));
    } else tests.push(single(field, test, folded(value), words));
  }
  for (const word of folded(quick).split(/\s+/))
    if (word !== '') tests.push((row) => searchText(row, words).includes(word));
  return (row) => tests.every((test) => test(row));
}

function single(field: AssetField, test: Exclude<FilterTest, 'is'>, value: string, words: ChoiceWords): Test {
  switch (test) {
    case 'is not':
      return (row) => folded(assetText(row, field)) !== value;
    case 'contains':
      return (row) => folded(inWords(row, field, words)).includes(value);
    case 'is blank':
      return (row) => assetText(row, field).trim() === '';
    case 'is not blank':
      return (row) => assetText(row, field).trim() !== '';
  }
}

function inWords(row: AssetRow, field: AssetField, words: ChoiceWords): string {
  const text = assetText(row, field);
  return isChoiceField(field) && text !== '' ? words(field, text) : text;
}

const SEARCHED = [
  'ref',
  'name',
  'type',
  'stage',
  'tier',
  'owner',
  'custodian',
  'vendor',
  'component',
  'deployment',
  'version',
  'licence',
  'location',
] as const satisfies AssetField[];

/** Rows never change in place, so the text of a row is put together once. */
const searchTexts = new WeakMap<AssetRow, string>();

function searchText(row: AssetRow, words: ChoiceWords): string {
  let text = searchTexts.get(row);
  if (text === undefined) {
    text = folded(SEARCHED.map((field) => inWords(row, field, words)).join('\n'));
    searchTexts.set(row, text);
  }
  return text;
}

/** Without case, and without accents: "Leon" finds "Léon". */
function folded(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{Mn}/gu, '');
  return plain.toLowerCase();
}

const ASCII = /^[ -~\s]*$/;
