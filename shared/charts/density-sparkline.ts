import type { ChartPalette } from './palette.ts';
import { monotonePath, type Position } from './path.ts';
import { type SvgNode, svg } from './svg.ts';
import type { ChartSize } from './types.ts';

export interface DensitySparklineOptions extends ChartSize {
  /** Density at equal steps over the range; the scale does not matter. */
  readonly density: readonly number[];
  readonly palette: ChartPalette;
}

/** The shape of an estimate at a glance, beside its three figures. */
export function densitySparkline({ width, height, density, palette }: DensitySparklineOptions): SvgNode {
  const known = density.map((value) => (Number.isFinite(value) && value > 0 ? value : 0));
  const highest = Math.max(...known, 0);
  const step = width / Math.max(1, known.length - 1);
  const positions = known.map(
    (value, index): Position => [index * step, highest === 0 ? height : height - (value / highest) * height],
  );
  const outline = positions.length < 2 ? '' : `${monotonePath(positions)}L${width} ${height}L0 ${height}Z`;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    outline !== '' && svg('path', { d: outline, fill: palette.textSecond, 'fill-opacity': 0.35 }),
  );
}
