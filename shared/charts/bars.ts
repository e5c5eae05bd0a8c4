import type { ChartPalette } from './palette.ts';
import { linearScale } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, textWidth, wrapText } from './text.ts';

export interface Bar {
  readonly value: number;
  readonly text: string;
  /** Where it begins, 0 unless it is stacked on what stands above it. */
  readonly from?: number;
}

export interface BarsOptions {
  readonly width: number;
  readonly rows: readonly {
    readonly label: string;
    /** One bar, or a pair to be compared; each with the text printed at its end. Not below zero. */
    readonly bars: readonly Bar[];
    /** Sets the row strong: the selected one. */
    readonly strong?: boolean;
    /** Draws it in the colour of what breaks a limit. */
    readonly breach?: boolean;
  }[];
  /** Room for the labels at the left; a longer one takes two lines. */
  readonly labelWidth: number;
  /** Draws in grey what nobody chose: how things are. */
  readonly quiet?: boolean;
  readonly palette: ChartPalette;
}

/** From one line of a label to the next, in sizes of its type: two of them fit a row. */
const LEADING = 1.15;

/** Height the drawing needs. */
export function barsHeight(options: Pick<BarsOptions, 'rows' | 'palette'>): number {
  return options.rows.length * rowHeight(options);
}

function rowHeight({ rows, palette }: Pick<BarsOptions, 'rows' | 'palette'>): number {
  const most = Math.max(1, ...rows.map((row) => row.bars.length));
  return Math.round(palette.fontSize * (most > 1 ? 3.6 : 2.55));
}

/** Horizontal bars with their values at the end: contributions, shares, counts. */
export function barsChart(options: BarsOptions): SvgNode {
  const { width, rows, labelWidth, quiet = false, palette } = options;
  const size = palette.fontSize;
  const height = barsHeight(options);
  const each = rowHeight(options);
  const values = rows.flatMap((row) => row.bars);
  const textRoom = Math.max(0, ...values.map((bar) => textWidth(bar.text, size, 600))) + 6 + size;
  const highest = Math.max(...values.map(({ from = 0, value }) => from + value), 0);
  const x = linearScale([0, highest], [labelWidth + 8, Math.max(labelWidth + 8, width - textRoom)]);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    rows.map((row, index) => {
      const middle = index * each + each / 2;
      const paired = row.bars.length > 1;
      const thick = size * (paired ? 1.1 : 1.3);
      const weight = row.strong ? 600 : 500;
      return [
        wrapText(row.label, labelWidth - 4, size, weight).map((line, at, lines) =>
          label(palette, labelWidth, middle + size * (0.36 + LEADING * (at - (lines.length - 1) / 2)), line, {
            anchor: 'end',
            weight: row.strong ? 600 : 400,
            fill: palette.text,
          }),
        ),
        row.bars.map((bar, position) => {
          const top = middle - (row.bars.length * thick) / 2 + position * thick;
          const colour = row.breach
            ? palette.limit
            : paired
              ? (palette.pair[position === 0 ? 1 : 0] as string)
              : quiet
                ? palette.rest
                : palette.accent;
          const start = x(bar.from ?? 0);
          const end = x((bar.from ?? 0) + Math.max(0, bar.value));
          return [
            svg('rect', {
              x: start,
              y: top,
              width: end - start,
              height: thick,
              fill: colour,
              'data-mark': 'bar',
            }),
            label(palette, end + 6, top + thick / 2 + size * 0.36, bar.text, {
              weight: position === 0 ? 500 : 400,
              fill: position === 0 ? palette.text : palette.textSecond,
            }),
          ];
        }),
      ];
    }),
  );
}
