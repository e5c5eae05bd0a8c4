import { decimal } from '../format/number.ts';
import type { ChartPalette } from './palette.ts';
import { closedPath, linePath, type Position } from './path.ts';
import { decades, linearScale, logScale, niceTicks } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import { label } from './text.ts';
import type { ChartSize } from './types.ts';

export interface RunningMeanOptions extends ChartSize {
  /** By rising number of years. */
  readonly points: readonly {
    readonly years: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly format: (value: number) => string;
  readonly axisTitles: { readonly mean: string; readonly years: string };
  readonly palette: ChartPalette;
}

const LEFT = 60;
const RIGHT = 24;
const TOP = 26;
const BOTTOM = 24;

/** The mean of the first years against their number on a logarithmic axis, in the band of its sampling error. */
export function runningMeanChart(options: RunningMeanOptions): SvgNode {
  const { width, height, points, format, axisTitles, palette } = options;
  const [first, last] = [points[0]?.years ?? 1, points.at(-1)?.years ?? 10];
  const x = logScale([first, Math.max(last, first * 1.01)], [LEFT, width - RIGHT]);
  const [lowest, highest] = [
    Math.min(...points.map(({ low }) => low)),
    Math.max(...points.map(({ high }) => high)),
  ];
  const y = linearScale([lowest, highest > lowest ? highest : lowest + 1], [height - BOTTOM, TOP]);
  const at = (value: (point: (typeof points)[number]) => number) =>
    points.map((point): Position => [x(point.years), y(value(point))]);
  const band = [...at(({ high }) => high), ...at(({ low }) => low).toReversed()];
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    niceTicks(...y.domain, 4).map((value) => [
      svg('path', {
        d: `M${LEFT} ${y(value).toFixed(1)}H${width - RIGHT}`,
        stroke: palette.grid,
        'shape-rendering': 'crispEdges',
      }),
      label(palette, LEFT - 8, y(value) + 4, format(value), { anchor: 'end' }),
    ]),
    decades(...x.domain).map((years) =>
      label(palette, x(years), height - 6, decimal(years, 0), { anchor: 'middle' }),
    ),
    label(palette, 16, 12, axisTitles.mean, { weight: 500, fill: palette.text }),
    label(palette, width - RIGHT, 12, axisTitles.years, { anchor: 'end', weight: 500, fill: palette.text }),
    svg('path', { d: closedPath(band), fill: palette.accent, 'fill-opacity': 0.12, 'data-mark': 'band' }),
    svg('path', {
      d: linePath(at(({ mean }) => mean)),
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': palette.lineWidth,
      'data-mark': 'mean',
    }),
  );
}
