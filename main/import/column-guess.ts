import type { ImportField, ImportTarget } from '../../shared/contract/imports.ts';
import { readCell } from '../../shared/rules/asset-cells.ts';
import { CHOICES, type ChoiceField, isChoiceField } from '../../shared/rules/asset-fields.ts';
import { fold } from '../../shared/rules/asset-words.ts';
import { headingHints } from './column-words.ts';
import { isNothing, readChoiceText } from './read-choice.ts';

/** A column with what its cells say, for guessing. */
export interface ColumnFacts {
  index: number;
  heading: string;
  /** Cells that say something, of the rows looked at. */
  values: readonly string[];
  /** Rows looked at. */
  rows: number;
}

/** A guess for every column; `nameGuessed` tells that no heading says which column is the name. */
export interface ColumnGuess {
  targets: ImportTarget[];
  nameGuessed: boolean;
}

interface Candidate {
  index: number;
  field: ImportField;
  certainty: number;
}

/** Headings of one letter mean the protection needs only when all three of them stand there. */
const LETTERS = ['c', 'i', 'a'];
/** Certainty that a column needs to be taken for a field. */
const ENOUGH = 35;

/** Guesses what each column is from its heading and its cells. Each field is given to the column that fits best. */
export function guessColumns(columns: readonly ColumnFacts[]): ColumnGuess {
  const lettersTell = LETTERS.every((letter) => columns.some((column) => fold(column.heading) === letter));
  const candidates = columns
    .filter((column) => lettersTell || fold(column.heading).length > 1)
    .flatMap(candidatesOf)
    .filter((candidate) => candidate.certainty >= ENOUGH);
  candidates.sort((a, b) => b.certainty - a.certainty || a.index - b.index);
  const targets = columns.map((): ImportTarget => 'attribute');
  const given = new Set<ImportField>();
  for (const { index, field } of candidates) {
    if (given.has(field) || targets[index] !== 'attribute') continue;
    targets[index] = field;
    given.add(field);
  }
  if (given.has('name')) return { targets, nameGuessed: false };
  const name = mostLikeNames(columns);
  if (name !== null) targets[name] = 'name';
  return { targets, nameGuessed: true };
}

function candidatesOf(column: ColumnFacts): Candidate[] {
  const { index } = column;
  const candidates: Candidate[] = [];
  for (const [field, certainty] of headingHints(column.heading))
    candidates.push({ index, field, certainty: certainty * fit(field, column, certainty) });
  const byValues = fieldOfValues(column);
  if (byValues) candidates.push({ index, field: byValues, certainty: 40 });
  return candidates;
}

/** How well the cells suit a field that the heading points to, 0 to 1. */
function fit(field: ImportField, column: ColumnFacts, certainty: number): number {
  const { values } = column;
  if (values.length === 0) {
    if (field === 'ref') return 0;
    // Without any row the heading is all there is; a column that is blank throughout says nothing.
    return column.rows === 0 ? 1 : 0;
  }
  if (field === 'name') return 0.4 + 0.6 * (values.length / Math.max(column.rows, 1));
  if (field === 'ref') return share(values, (value) => /^AST-\d{3,}$/i.test(value)) >= 0.8 ? 1 : 0;
  if (field === 'cia') return share(values, (value) => 'patch' in readCell('cia', value)) >= 0.5 ? 1 : 0;
  if (isChoiceField(field)) {
    const understood = understoodShare(field, values);
    return understood >= (certainty === 100 ? 0.4 : 0.6) ? 1 : 0;
  }
  if (field === 'location' && certainty < 80) return share(values, isAddress) >= 0.5 ? 1 : 0;
  // Prose in a column for short facts: the heading means something else.
  if (field !== 'description' && average(values) > 200) return 0;
  return 1;
}

/** Choice fields whose words say of themselves what they are about; levels do not. */
const TELLING = ['stage', 'type', 'tier', 'deployment'] as const satisfies readonly ChoiceField[];

/** The field whose exact words fill a column under a heading that says nothing. */
function fieldOfValues({ values }: ColumnFacts): ImportField | null {
  const different = new Set(values.map((value) => value.toLowerCase()));
  if (different.size < 2 || values.length < 4) return null;
  const words = (field: ChoiceField) =>
    share(values, (value) => (CHOICES[field] as readonly string[]).includes(value.toLowerCase()));
  return TELLING.find((field) => words(field) >= 0.9) ?? null;
}

/** The share of different values that are understood: one frequent value must not decide alone. */
const understoodShare = (field: ChoiceField, values: readonly string[]): number => {
  const different = [...new Set(values)];
  const telling = different.filter((value) => !isNothing(value));
  if (telling.length === 0) return 0;
  const all = share(
    values.filter((value) => !isNothing(value)),
    (value) => readChoiceText(field, value) !== null,
  );
  return Math.min(all, share(telling, (value) => readChoiceText(field, value) !== null) * 1.5);
};

/** The column that could best serve as the name: filled, different in every row, words rather than figures. */
function mostLikeNames(columns: readonly ColumnFacts[]): number | null {
  let best: { index: number; score: number } | null = null;
  for (const { index, values, rows } of columns) {
    if (values.length === 0) continue;
    const filled = values.length / Math.max(rows, 1);
    const different = new Set(values).size / values.length;
    const wordy = share(values, (value) => /\p{L}{2}/u.test(value) && !isAddress(value));
    const short = average(values) <= 120 ? 1 : 0;
    const score = filled * 2 + different + wordy * 1.5 + short - index * 0.01;
    if (!best || score > best.score) best = { index, score };
  }
  return best?.index ?? columns[0]?.index ?? null;
}

const isAddress = (value: string): boolean =>
  /^\[[^\]]*\]\(\S+\)$|^(https?|git|s3|ftp|file|oci|gs):|^(www\.|[A-Z]:\\|\\\\|\/)\S+/i.test(value);

const share = (values: readonly string[], holds: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(holds).length / values.length;

const average = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + value.length, 0) / Math.max(values.length, 1);
