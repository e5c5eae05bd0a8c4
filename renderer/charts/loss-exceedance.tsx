import { type LossExceedanceOptions, lossExceedanceChart } from '../../shared/charts/loss-exceedance.ts';
import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';

export interface LossExceedanceProps
  extends ChartFrameProps,
    Omit<LossExceedanceOptions, 'width' | 'height' | 'palette'> {
  readonly height?: number;
}

/** Loss exceedance against appetite, at the width of its panel. */
export function LossExceedance({ height = 284, ...props }: LossExceedanceProps) {
  return (
    <ChartFrame
      {...props}
      draw={(width) => lossExceedanceChart({ ...props, width, height, palette: SCREEN_PALETTE })}
    />
  );
}
