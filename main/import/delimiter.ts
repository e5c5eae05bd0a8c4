import { DELIMITERS, type Delimiter } from '../../shared/contract/imports.ts';

const SAMPLE_RECORDS = 60;
const SAMPLE_CHARACTERS = 262_144;
const IS_DELIMITER: ReadonlySet<string> = new Set(DELIMITERS);

/**
 * The character that divides the columns: the one that occurs in most records, and equally often in each.
 * Characters inside quotes do not count. A comma when nothing divides the text.
 */
export function guessDelimiter(text: string): Delimiter {
  const records = countDelimiters(text);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = records.map((record) => record[delimiter]);
    const score = evenness(counts);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Share of records that agree on a number of delimiters, a little higher for more columns; 0 where there are none. */
function evenness(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, records] of times)
    best = Math.max(best, (records / counts.length) * (1 + Math.min(count, 20) / 100));
  const anywhere = counts.filter((count) => count > 0).length / Math.max(counts.length, 1);
  return best + anywhere * 0.05;
}

type Counts = Record<Delimiter, number>;
const none = (): Counts => ({ ',': 0, ';': 0, '\t': 0, '|': 0 });

/** Delimiters of the first records that hold anything. */
function countDelimiters(text: string): Counts[] {
  const records: Counts[] = [];
  let counts = none();
  let quoted = false;
  let recordIsBlank = true;
  // A quote only opens at the start of a cell; elsewhere it is an inch or a nickname.
  let cellIsBlank = true;
  const end = Math.min(text.length, SAMPLE_CHARACTERS);
  for (let i = 0; i < end && records.length < SAMPLE_RECORDS; i += 1) {
    const c = text.charAt(i);
    if (quoted) {
      if (c !== '"') continue;
      if (text.charAt(i + 1) === '"') i += 1;
      else quoted = false;
    } else if (c === '\n' || c === '\r') {
      if (!recordIsBlank) records.push(counts);
      counts = none();
      recordIsBlank = true;
      cellIsBlank = true;
    } else {
      recordIsBlank = false;
      if (IS_DELIMITER.has(c)) counts[c as Delimiter] += 1;
      else if (c === '"' && cellIsBlank) quoted = true;
      cellIsBlank = IS_DELIMITER.has(c) || (cellIsBlank && c === ' ');
    }
  }
  if (!recordIsBlank) records.push(counts);
  return records;
}

const WORDS: Record<Delimiter, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' };
export const delimiterInWords = (delimiter: Delimiter): string => WORDS[delimiter];
