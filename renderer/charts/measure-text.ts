import { evenLines, textWidth } from '../../shared/charts/text.ts';

export type Weight = 400 | 500 | 600;

/** Widths that were measured, by type and words; emptied before it grows beyond what screens say. */
const known = new Map<string, number>();
const MOST = 4_000;

let context: OffscreenCanvasRenderingContext2D | null | undefined;
/** The fonts of the page; they do not change with the theme. */
let family = '';

/** The width of a line of text in the type of the page, in pixels; estimated where nothing can be measured. */
export function measureText(words: string, size: number, weight: Weight = 400): number {
  const key = `${weight} ${size} ${words}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  context ??= typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return textWidth(words, size, weight);
  family ||= getComputedStyle(document.body).fontFamily;
  const font = `${weight} ${size}px ${family}`;
  context.font = font;
  const { width } = context.measureText(words);
  // Until its type is loaded another one stands in.
  if (document.fonts.check(font)) {
    if (known.size >= MOST) known.clear();
    known.set(key, width);
  }
  return width;
}

/** Shortens a text to a width on this page, with an ellipsis. */
export function fitOnPage(words: string, width: number, size: number, weight: Weight = 400): string {
  if (measureText(words, size, weight) <= width) return words;
  const characters = [...words];
  while (characters.length > 1 && measureText(`${characters.join('')}…`, size, weight) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Sets a text in as many lines as it needs on this page, up to a number; what is too long even then ends in an ellipsis. */
export const wrapOnPage = (words: string, width: number, size: number, most: number): string[] =>
  evenLines(words, width, (part) => measureText(part, size), most).map((line) =>
    fitOnPage(line, width, size),
  );
