import { densitySparkline } from '../../shared/charts/density-sparkline.ts';
import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { svgToReact } from './to-react.tsx';

export interface SparklineProps {
  /** Density at equal steps over the range. */
  readonly density: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** The shape of an estimate beside its figures, which carry the meaning. */
export function Sparkline({ density, width = 38, height = 13 }: SparklineProps) {
  return svgToReact(densitySparkline({ density, width, height, palette: SCREEN_PALETTE }), {
    'aria-hidden': true,
  });
}
