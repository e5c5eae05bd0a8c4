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

/** Estimated width of a text, for keeping labels apart: both families average a little over half their size. */
export function textWidth(words: string, size: number, weight: 400 | 500 | 600 = 400): number {
  return words.length * size * (weight === 600 ? 0.58 : 0.55);
}

/** Shortens a text to a width, with an ellipsis. The full text belongs in the table beside the chart. */
export function fitText(words: string, width: number, size: number, weight: 400 | 500 | 600 = 400): string {
  const fits = Math.floor(width / textWidth('x', size, weight));
  return words.length <= fits ? words : `${words.slice(0, Math.max(1, fits - 1)).trimEnd()}…`;
}
