import { moneyTick } from '../format/money.ts';
import { percent } from '../format/probability.ts';
import type { ChartPalette } from './palette.ts';
import { decades, linearScale, logScale, niceTicks, type Scale } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, textWidth } from './text.ts';
import type { ChartSize } from './types.ts';

/** Share of years whose loss lies in `[from, to)`. */
export interface LossBin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

interface Marker {
  readonly value: number;
  readonly label: string;
}

export interface HistogramOptions extends ChartSize {
  readonly bins: readonly LossBin[];
  /** Amounts marked by a line: mean, P90. Drawn by rising value. */
  readonly markers?: readonly Marker[];
  readonly scale: 'linear' | 'log';
  readonly currency: string;
  readonly axisTitles: { readonly share: string; readonly loss: string };
  readonly palette: ChartPalette;
}

const LEFT = 60;
const RIGHT = 24;
const BOTTOM = 24;

/** How losses are spread over the simulated years. Bins that a logarithmic axis cannot show (from 0) are left out. */
export function histogramChart(options: HistogramOptions): SvgNode {
  const { width, height, palette, scale, axisTitles } = options;
  const bins = options.bins.filter((bin) => bin.to > bin.from && (scale === 'linear' || bin.from > 0));
  const from = Math.min(...bins.map((bin) => bin.from));
  const to = Math.max(...bins.map((bin) => bin.to));
  const range = [LEFT, width - RIGHT] as const;
  const domain = bins.length === 0 ? ([1, 10] as const) : ([from, to] as const);
  const x = scale === 'log' ? logScale(domain, range) : linearScale(domain, range);
  const inside = (options.markers ?? [])
    .filter((marker) => marker.value >= domain[0] && marker.value <= domain[1])
    .toSorted((a, b) => a.value - b.value);
  // Near the end of the axis words stand left of their lines; then the rightmost comes first, so that no line crosses them.
  const leftward = inside.some((marker) => markerEnd(marker, x, palette) > width - RIGHT);
  const rows = leftward
    ? inside.map((_, index) => inside.length - 1 - index)
    : markerRows(inside, x, palette);
  const top = 26 + (rows.length === 0 ? 0 : (Math.max(...rows) + 1) * 15);
  const highest = Math.max(...bins.map((bin) => bin.share), 1e-6);
  const ticks = niceTicks(0, highest, 5);
  const y = linearScale([0, Math.max(highest, ticks[ticks.length - 1] ?? 0)], [height - BOTTOM, top]);
  const line = { 'stroke-width': 1, 'shape-rendering': 'crispEdges' };
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    ticks.map((share) => [
      svg('path', {
        d: `M${LEFT} ${y(share).toFixed(1)}H${width - RIGHT}`,
        stroke: share === 0 ? palette.axis : palette.grid,
        ...line,
      }),
      label(palette, LEFT - 8, y(share) + 4, percent(share, highest < 0.03 ? 1 : 0), { anchor: 'end' }),
    ]),
    bins.map((bin) => {
      const left = x(bin.from) + 0.5;
      return svg('rect', {
        x: left,
        y: y(bin.share),
        width: Math.max(0.5, x(bin.to) - 0.5 - left),
        height: Math.max(0, height - BOTTOM - y(bin.share)),
        fill: palette.rest,
        'data-mark': 'bin',
      });
    }),
    xTicks(scale, domain).map((value) =>
      label(palette, x(value), height - BOTTOM + 16, moneyTick(options.currency, value), {
        anchor: x(value) > width - RIGHT - 16 ? 'end' : 'middle',
      }),
    ),
    inside.map((marker, index) => {
      const baseline = 28 + (rows[index] ?? 0) * 15;
      const atEnd = leftward && 2 * x(marker.value) - markerEnd(marker, x, palette) > LEFT;
      return [
        svg('path', {
          d: `M${x(marker.value).toFixed(1)} ${baseline - 9}V${height - BOTTOM}`,
          stroke: palette.ink,
          'stroke-width': 1.5,
        }),
        label(palette, x(marker.value) + (atEnd ? -6 : 6), baseline, marker.label, {
          anchor: atEnd ? 'end' : 'start',
          weight: 600,
          fill: palette.text,
        }),
      ];
    }),
    label(palette, 16, 12, axisTitles.share, { weight: 500, fill: palette.text }),
    label(palette, width - RIGHT, 12, axisTitles.loss, { anchor: 'end', weight: 500, fill: palette.text }),
  );
}

function xTicks(scale: 'linear' | 'log', domain: readonly [number, number]): readonly number[] {
  return scale === 'log' ? decades(...domain) : niceTicks(domain[0], domain[1], 4);
}

/** Where a marker's words end when they stand right of its line. */
const markerEnd = (marker: Marker, x: Scale, palette: ChartPalette): number =>
  x(marker.value) + 6 + textWidth(marker.label, palette.fontSize, 600);

/** The row each marker's words go in, so that neighbours do not overprint. */
function markerRows(markers: readonly Marker[], x: Scale, palette: ChartPalette): readonly number[] {
  const ends: number[] = [];
  return markers.map((marker) => {
    const left = x(marker.value);
    const row = ends.findIndex((end) => end < left);
    const at = row < 0 ? ends.length : row;
    ends[at] = left + textWidth(marker.label, palette.fontSize, 600) + 12;
    return at;
  });
}
