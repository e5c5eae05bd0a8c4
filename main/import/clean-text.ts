/** Controls (but not tab and line feed), direction overrides, byte order marks: nothing a reader can see, all able to mislead. */
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
const BLANKS = /\s+/g;

/** Text as it may be stored: line feeds only, no invisible controls, no half characters, no blanks at the ends. */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '').toWellFormed().trim();
}

/** True when cleaning takes more from a text than line ends and blanks. */
export const hasInvisible = (text: string): boolean => text.replace(LINE_ENDS, '\n').search(INVISIBLE) >= 0;

/** Clean text on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(BLANKS, ' ');

/** The first `max` code units of a text, never half a character, with an ellipsis where something was left out. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
