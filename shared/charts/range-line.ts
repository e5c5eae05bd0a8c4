import type { ChartPalette } from './palette.ts';
import { linearScale } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import type { ChartSize } from './types.ts';

export interface RangeLineOptions extends ChartSize {
  /** Where the line starts, with a dot: the mean. */
  readonly from: number;
  /** Where it ends: P90. */
  readonly to: number;
  /** The value that should not be passed, as a dashed tick. */
  readonly limit?: number;
  readonly domain: readonly [number, number];
  readonly chosen?: boolean;
  /** It breaks a limit. */
  readonly breach?: boolean;
  readonly palette: ChartPalette;
}

/** From mean to P90 in one table cell, against a limit. Values outside the axis stop at its edge. */
export function rangeLine(options: RangeLineOptions): SvgNode {
  const { width, height, from, to, limit, domain, chosen, breach, palette } = options;
  const marked = breach ? palette.limit : chosen ? palette.accent : null;
  const scale = linearScale(domain, [4, width - 4]);
  const x = (value: number) => Math.min(width - 4, Math.max(4, scale(value)));
  const y = height / 2;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    svg('path', {
      d: `M${x(from).toFixed(2)} ${y}H${x(to).toFixed(2)}`,
      stroke: marked ?? palette.rest,
      'stroke-width': 3,
    }),
    svg('circle', { cx: x(from), cy: y, r: 4, fill: marked ?? palette.ink }),
    limit !== undefined &&
      svg('path', {
        d: `M${x(limit).toFixed(2)} ${y - 7}V${y + 7}`,
        stroke: palette.limit,
        'stroke-width': 1.5,
        'stroke-dasharray': '3 2',
      }),
  );
}
