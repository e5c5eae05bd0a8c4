import type { ChartPalette } from './palette.ts';
import { type SvgNode, svg } from './svg.ts';
import { fitText, label } from './text.ts';

/** One cell of a maturity map. */
export interface MaturityMark {
  /** `2.4`, `1–3`, `N/A` */
  readonly text: string;
  /** The level it has reached, 0 to 5; `blank` while nobody rated it, `open` while opinions differ, `none` where nothing can be rated. */
  readonly level: number | 'blank' | 'open' | 'none';
}

export interface MaturityMapOptions {
  readonly width: number;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** In the order of the columns. */
    readonly cells: readonly MaturityMark[];
    /** Stands a little apart from the row above: another group begins. */
    readonly apart?: boolean;
  }[];
  /** Room for the labels at the left. */
  readonly labelWidth: number;
  readonly palette: ChartPalette;
}

const GAP = 2;

/** Maturity of rows by columns, each cell in the colour of its level with the figure in it. */
export function maturityMapChart({ width, columns, rows, labelWidth, palette }: MaturityMapOptions): SvgNode {
  const size = palette.fontSize;
  const each = Math.round(size * 2);
  const space = Math.round(size * 0.55);
  const apart = rows.map((_, index) => rows.slice(0, index + 1).filter((row) => row.apart).length * space);
  const top = each;
  const height = top + rows.length * each + (apart.at(-1) ?? 0);
  const column = Math.max(1, (width - labelWidth) / Math.max(1, columns.length));
  const middle = (at: number): number => labelWidth + (at + 0.5) * column;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    columns.map((name, at) =>
      label(palette, middle(at), top - size * 0.7, fitText(name, column - GAP, size), { anchor: 'middle' }),
    ),
    rows.map((row, index) => {
      const y = top + index * each + (apart[index] ?? 0);
      const baseline = y + each / 2 + size * 0.36;
      return [
        label(palette, 0, baseline, fitText(row.label, labelWidth - size, size), { fill: palette.text }),
        row.cells.map((cell, at) => {
          const look = lookOf(cell, palette);
          return [
            svg('rect', {
              x: labelWidth + at * column + GAP / 2,
              y: y + GAP / 2,
              width: Math.max(0, column - GAP),
              height: each - GAP,
              rx: 2,
              fill: look.fill,
              stroke: look.line,
              'data-mark': typeof cell.level === 'number' ? 'level' : cell.level,
            }),
            cell.text !== '' &&
              label(palette, middle(at), baseline, cell.text, { anchor: 'middle', fill: look.text }),
          ];
        }),
      ];
    }),
  );
}

/** A mean just short of a level has not reached it, so colours round down. */
function lookOf(
  { level }: MaturityMark,
  palette: ChartPalette,
): { fill: string; text: string; line: string | null } {
  if (level === 'none') return { fill: palette.none, text: palette.textSecond, line: null };
  if (level === 'open') return { ...palette.blank, line: palette.warn, text: palette.warn };
  const known = level === 'blank' ? undefined : palette.levels[Math.floor(level)];
  return known ? { ...known, line: null } : { ...palette.blank, text: palette.textSecond };
}
