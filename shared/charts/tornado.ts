import type { ChartPalette } from './palette.ts';
import { linearScale, niceTicks } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import { fitText, label } from './text.ts';

export interface TornadoOptions {
  readonly width: number;
  /** Result with every input as it is. */
  readonly base: number;
  /** By falling swing: the result with one input held at its lower and at its upper percentile. */
  readonly rows: readonly {
    readonly label: string;
    readonly low: number;
    readonly high: number;
    readonly strong?: boolean;
  }[];
  readonly format: (value: number) => string;
  readonly axisTitle: string;
  readonly labelWidth: number;
  /** The height there is: rows stand closer together to fit in, as far as they stay apart. */
  readonly height?: number;
  readonly palette: ChartPalette;
}

/** Room below the rows, for the axis and its title. */
const AXIS = 4.1;

/** From one row to the next: what reads well, or what fits. */
function rowStep({ rows, height, palette: { fontSize } }: TornadoOptions): number {
  const usual = Math.round(fontSize * 2.64);
  const least = Math.round(fontSize * 1.82);
  const fitting = height === undefined ? usual : Math.floor((height - fontSize * AXIS) / rows.length);
  return Math.min(usual, Math.max(least, fitting));
}

/** What drives the result: how far it swings when one input is held low (grey) or high (accent). */
export function tornadoChart(options: TornadoOptions): SvgNode {
  const { width, base, rows, labelWidth, palette } = options;
  const size = palette.fontSize;
  const step = rowStep(options);
  const height = rows.length * step + size * AXIS;
  const bottom = 4 + rows.length * step + 2;
  const ends = rows.flatMap((row) => [row.low, row.high]);
  const [from, to] = [Math.min(base, ...ends), Math.max(base, ...ends)];
  // Beginning at zero shows size honestly when there is room; otherwise the swing itself is what matters.
  const start = from >= 0 && from < to / 2 ? 0 : from;
  const x = linearScale([start, to], [labelWidth + 20, width - 28]);
  const ticks = niceTicks(start, to, 4);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    ticks.map((value) => [
      svg('path', {
        d: `M${x(value).toFixed(1)} 4V${bottom}`,
        stroke: palette.grid,
        'shape-rendering': 'crispEdges',
      }),
      label(palette, x(value), bottom + size * 1.3, options.format(value), { anchor: 'middle' }),
    ]),
    rows.map((row, index) => {
      const top = 8 + index * step;
      const weight = row.strong ? 600 : 500;
      return [
        label(palette, 16, top + size * 1.1, fitText(row.label, labelWidth, size, weight), {
          weight,
          fill: palette.text,
        }),
        swing(x(row.low), x(base), top, palette.pair[0], size),
        swing(x(row.high), x(base), top, palette.pair[1], size),
      ];
    }),
    svg('path', { d: `M${x(base).toFixed(2)} 4V${bottom}`, stroke: palette.text, 'stroke-width': 1.5 }),
    label(palette, (x.range[0] + x.range[1]) / 2, bottom + size * 2.9, options.axisTitle, {
      anchor: 'middle',
      weight: 500,
      fill: palette.text,
    }),
  );
}

function swing(end: number, base: number, top: number, fill: string, size: number): SvgNode {
  return svg('rect', {
    x: Math.min(end, base),
    y: top,
    width: Math.abs(end - base),
    height: Math.round(size * 1.45),
    fill,
    'data-mark': 'swing',
  });
}
