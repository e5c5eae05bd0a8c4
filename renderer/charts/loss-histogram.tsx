import { type HistogramOptions, histogramChart } from '../../shared/charts/histogram.ts';
import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';

export interface LossHistogramProps
  extends ChartFrameProps,
    Omit<HistogramOptions, 'width' | 'height' | 'palette'> {
  readonly height?: number;
}

/** How losses are spread over the simulated years. */
export function LossHistogram({ height = 220, ...props }: LossHistogramProps) {
  return (
    <ChartFrame
      {...props}
      draw={(width) => histogramChart({ ...props, width, height, palette: SCREEN_PALETTE })}
    />
  );
}
