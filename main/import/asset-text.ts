import type { DraftFields } from './draft.ts';
import { cleanLine, cleanText, shorten } from './clean-text.ts';
import { counted, type Warnings } from './warnings.ts';

/** Longest text of each single-line field, as the model of an asset allows. */
const LINES = {
  name: 500,
  owner: 200,
  custodian: 200,
  vendor: 200,
  exportMark: 200,
  modelCard: 1000,
  dataCard: 1000,
  version: 200,
  licence: 500,
  location: 2000,
} as const satisfies Partial<Record<keyof DraftFields, number>>;
export type LineField = keyof typeof LINES;

export const isLineField = (field: string): field is LineField => Object.hasOwn(LINES, field);

const LONGEST_PROSE = 20_000;
const LONGEST_HEADING = 1000;

/** Keeps a text of the client's word for word under its heading. Blank text leaves no trace. */
export function keepAttribute(
  attributes: Record<string, string>,
  heading: string,
  text: string,
  where: string,
  warnings: Warnings,
): void {
  const kept = fitProse(heading, text, where, warnings);
  const key = shorten(cleanLine(heading), LONGEST_HEADING);
  if (kept !== '' && key !== '' && key !== '__proto__') attributes[key] = kept;
}

/** Text of several lines, cut where it is longer than a record may hold. */
export function fitProse(heading: string, text: string, where: string, warnings: Warnings): string {
  const clean = cleanText(text);
  if (clean.length <= LONGEST_PROSE) return clean;
  warnings.count(
    `cut ${heading}`,
    where,
    (count, first) =>
      `“${heading}”: ${counted(count, 'text')} longer than ${LONGEST_PROSE} characters (first in ${first}) ${count === 1 ? 'was' : 'were'} cut there.`,
  );
  return shorten(clean, LONGEST_PROSE);
}

/** Text of a single-line field. What does not fit is shortened, and `keep` is given the full text. */
export function fitLine(
  field: LineField,
  heading: string,
  text: string,
  where: string,
  warnings: Warnings,
  keep: (full: string) => void,
): string {
  const line = cleanLine(text);
  if (line.length <= LINES[field]) return line;
  keep(text);
  warnings.count(
    `shortened ${heading}`,
    where,
    (count, first) =>
      `“${heading}”: ${counted(count, 'text')} longer than ${LINES[field]} characters (first in ${first}) ${count === 1 ? 'was' : 'were'} shortened; the full text is kept among the asset's own columns.`,
  );
  return shorten(line, LINES[field]);
}
