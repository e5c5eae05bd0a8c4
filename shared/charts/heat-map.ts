import type { ChartPalette } from './palette.ts';
import { type SvgNode, svg } from './svg.ts';
import { fitText, label, textWidth } from './text.ts';

/** One cell of a heat map. */
export interface HeatCell {
  /** What stands in it, each word as a whole. */
  readonly words: readonly string[];
  /** How dark it is: a step of the scale, 0 for an empty one. */
  readonly step: HeatStep;
}

export type HeatStep = 0 | 1 | 2 | 3 | 4;

/** Share of ink in the fill of each step; black text stays readable on the last. */
const INK = [0.05, 0.08, 0.14, 0.21, 0.28] as const;

export interface HeatMapOptions {
  readonly width: number;
  /** What the rows and what the columns tell. */
  readonly axisTitles: { readonly rows: string; readonly columns: string };
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  readonly palette: ChartPalette;
}

const GAP = 2;
/** Share of the width that names of rows may take. */
const WIDEST = 0.35;

/** Rows of chance by columns of loss, with what stands in each cell; the darker, the more it weighs. */
export function heatMapChart({ width, axisTitles, columns, rows, palette }: HeatMapOptions): SvgNode {
  const size = palette.fontSize;
  const line = Math.round(size * 1.45);
  const named = [axisTitles.rows, ...rows.map((row) => row.label)].map((words) =>
    textWidth(words, size, 500),
  );
  const labelWidth = Math.ceil(Math.min(width * WIDEST, Math.max(...named) + size));
  const column = (width - labelWidth) / Math.max(1, columns.length);
  const lines = rows.map(({ cells }) => cells.map(({ words }) => wrapped(words, column - 2 * size, size)));
  const heights = lines.map((cells) => Math.max(2, ...cells.map((own) => own.length)) * line + size * 0.7);
  const top = 2 * line;
  const tops = heights.map((_, index) => top + heights.slice(0, index).reduce((sum, each) => sum + each, 0));
  const height = top + heights.reduce((sum, each) => sum + each, 0);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    label(palette, labelWidth, size, axisTitles.columns, { weight: 500, fill: palette.text }),
    label(palette, 0, size, fitText(axisTitles.rows, labelWidth - size, size, 500), {
      weight: 500,
      fill: palette.text,
    }),
    columns.map((name, at) =>
      label(
        palette,
        labelWidth + at * column + size / 2,
        top - size * 0.5,
        fitText(name, column - size, size),
      ),
    ),
    rows.map((row, index) => {
      const y = tops[index] ?? 0;
      const own = heights[index] ?? 0;
      return [
        label(palette, 0, y + own / 2 + size * 0.36, fitText(row.label, labelWidth - size, size), {
          fill: palette.text,
        }),
        row.cells.map(({ step }, at) => [
          svg('rect', {
            x: labelWidth + at * column + GAP / 2,
            y: y + GAP / 2,
            width: Math.max(0, column - GAP),
            height: own - GAP,
            rx: 2,
            fill: palette.ink,
            'fill-opacity': INK[step],
            'data-mark': `heat-${step}`,
          }),
          (lines[index]?.[at] ?? []).map((words, row) =>
            label(
              palette,
              labelWidth + at * column + size / 2,
              y + GAP + (row + 1) * line - size * 0.2,
              words,
              {
                weight: 500,
                fill: palette.text,
              },
            ),
          ),
        ]),
      ];
    }),
  );
}

/** Words in lines that fit; one that is too long has a line of its own. */
function wrapped(words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last}  ${word}`;
    if (last !== undefined && textWidth(longer, size, 500) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
