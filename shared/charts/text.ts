import type { ChartPalette } from './palette.ts';
import { type SvgNode, svg } from './svg.ts';

export interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 400 | 500 | 600;
  readonly fill?: string;
  readonly size?: number;
}

/** A line of text on its baseline. Attributes only: exporters do not read style sheets. */
export function label(
  palette: ChartPalette,
  x: number,
  y: number,
  words: string,
  options: TextOptions = {},
): SvgNode {
  const { anchor = 'start', weight = 400, fill = palette.textSecond, size = palette.fontSize } = options;
  return svg(
    'text',
    {
      x,
      y,
      'text-anchor': anchor === 'start' ? null : anchor,
      'font-family': palette.fontFamily,
      'font-size': size,
      'font-weight': weight === 400 ? null : weight,
      fill,
    },
    words,
  );
}

/** Shares of the font size a character takes, averaged over Inter and IBM Plex Sans; enough to keep labels apart. */
const NARROW = /[ijl.,:;'|!()[\]\s\u00a0\u202f]/;
const HALF = /[frt\-/1]/;
const WIDE = /[mwMWOQ%@\u2026]/;
const CAPITAL = /[A-Z€0-9]/;

function characterWidth(character: string): number {
  if (NARROW.test(character)) return 0.29;
  if (HALF.test(character)) return 0.4;
  if (WIDE.test(character)) return 0.84;
  return CAPITAL.test(character) ? 0.64 : 0.57;
}

/** Estimated width of a text. */
export function textWidth(words: string, size: number, weight: 400 | 500 | 600 = 400): number {
  const heavier = weight === 600 ? 1.06 : weight === 500 ? 1.03 : 1;
  return [...words].reduce((sum, character) => sum + characterWidth(character), 0) * size * heavier;
}

/** Shortens a text to a width, with an ellipsis. The full text belongs in the table beside the chart. */
export function fitText(words: string, width: number, size: number, weight: 400 | 500 | 600 = 400): string {
  if (textWidth(words, size, weight) <= width) return words;
  const characters = [...words];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, weight) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Breaks a text into two lines where one is too narrow, as even as words allow; what is too long even then ends in an ellipsis. */
export function wrapText(
  words: string,
  width: number,
  size: number,
  weight: 400 | 500 | 600 = 400,
): string[] {
  const lines = evenLines(words, width, (part) => textWidth(part, size, weight));
  return lines.map((line) => fitText(line, width, size, weight));
}

/**
 * A text in one line where it fits, otherwise broken between the words that leave two lines most alike; where those are too
 * narrow as well, its first line is filled and the rest broken in the same way, up to so many lines.
 */
export function evenLines(
  words: string,
  width: number,
  measure: (part: string) => number,
  most = 2,
): string[] {
  if (measure(words) <= width) return [words];
  const parts = words.split(' ');
  const breaks = parts.slice(1).map((_, index) => {
    const lines = [parts.slice(0, index + 1).join(' '), parts.slice(index + 1).join(' ')];
    return { lines, widest: Math.max(...lines.map(measure)) };
  });
  const [best] = breaks.toSorted((a, b) => a.widest - b.widest);
  if (best === undefined) return [words];
  if (best.widest <= width || most <= 2) return best.lines;
  const filled = breaks.findLast(({ lines: [first = ''] }) => measure(first) <= width) ?? breaks[0];
  const [first = '', rest = ''] = filled?.lines ?? [];
  return [first, ...evenLines(rest, width, measure, most - 1)];
}
