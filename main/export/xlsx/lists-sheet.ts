import { ASSET_TYPES, DEPLOYMENTS, RELATION_KINDS, STAGES } from '../../../shared/model/asset.ts';
import { LEVELS, TIERS } from '../../../shared/model/basics.ts';
import { EXCEPTION_STATES } from '../../../shared/model/exception.ts';
import { COVERAGE_STATES } from '../../../shared/model/risk-category.ts';
import { COVERAGE_WORDS } from '../../../shared/report/categories.ts';
import {
  DEPLOYMENT_WORDS,
  LEVEL_WORDS,
  STAGE_WORDS,
  TIER_WORDS,
  TYPE_WORDS,
} from '../../../shared/report/words.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, column, columnLetter, FIRST, NAMES } from './book.ts';
import { tableSheet } from './table-sheet.ts';

/** Letters that a cell of the matrix may hold; a question mark stands for a choice that is still open. */
export const LETTERS = ['R', 'A', 'C', 'I', 'R?', 'A?', 'C?', 'I?'] as const;

/** Whether there is a card. */
export const CARDS = { there: 'yes', missing: 'no', 'not needed': 'n/a' } as const;

/** Values by the name of their range. Tiers rise in sensitivity, because formulas compare their places. */
const LISTS: readonly (readonly [name: string, values: readonly string[]])[] = [
  [NAMES.tiers, TIERS.map((tier) => TIER_WORDS[tier])],
  [NAMES.types, ASSET_TYPES.map((type) => TYPE_WORDS[type])],
  [NAMES.stages, STAGES.map((stage) => STAGE_WORDS[stage])],
  [NAMES.deployments, DEPLOYMENTS.map((deployment) => DEPLOYMENT_WORDS[deployment])],
  [NAMES.levels, LEVELS.map((level) => LEVEL_WORDS[level])],
  [NAMES.cards, Object.values(CARDS)],
  [NAMES.kinds, RELATION_KINDS],
  [NAMES.states, EXCEPTION_STATES],
  [NAMES.letters, LETTERS],
  [NAMES.coverage, COVERAGE_STATES.map((state) => COVERAGE_WORDS[state])],
];

/** The lists that cells are chosen from, in sight, each with its name. */
export function listsSheet(book: Book): void {
  const longest = Math.max(...LISTS.map(([, values]) => values.length));
  tableSheet(book, {
    name: SHEET.lists,
    purpose: 'Values that cells with a list offer; each column is a named range',
    frozen: 0,
    columns: LISTS.map(([name]) => ({ head: name, width: 18 })),
    rows: Array.from({ length: longest }, (_, line) => LISTS.map(([, values]) => values[line] ?? null)),
  });
  LISTS.forEach(([name, values], index) => {
    const last = FIRST + values.length - 1;
    book.workbook.definedNames.add(column(SHEET.lists, columnLetter(index + 1), last), name);
  });
}
