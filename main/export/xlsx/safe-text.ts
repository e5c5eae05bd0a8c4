/** Most characters of one cell, by Excel's own limit. */
const LONGEST = 32_767;
const CUT = ' … (cut here: a cell holds no more; the engagement file has the whole text)';

/** What XML cannot carry: control characters but tab and line break, and the two that are no characters at all. */
const UNWRITABLE = /[\u{fffe}\u{ffff}]|(?![\t\n])\p{Cc}/gu;
/** Excel reads `_x0041_` in a text as the character with that number. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * Text as a cell can hold it. A formula-like text is safe because it is written as a typed string with the text format:
 * no program computes it, and it stays a text when a person edits it.
 */
export function safeText(text: string): string {
  const written = text
    .replace(/\r\n?/g, '\n')
    .replace(UNWRITABLE, ' ')
    // Half of a character, as a cut through an emoji leaves it.
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\u25a1')
    .replace(ESCAPE_LIKE, '_x005F_');
  return written.length <= LONGEST
    ? written
    : written.slice(0, LONGEST - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT;
}

/** Text within the header or footer of a page, where `&` begins a code. */
export const headerText = (text: string): string => safeText(text).replace(/\s+/g, ' ').replaceAll('&', '&&');
