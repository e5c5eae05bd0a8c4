import { type AgeingOptions, ageingChart } from '../../shared/charts/ageing.ts';
import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';

export interface AgeingBarsProps
  extends ChartFrameProps,
    Omit<AgeingOptions, 'width' | 'palette' | 'labelWidth'> {
  readonly labelWidth?: number;
}

/** How long each item has run and has left. */
export function AgeingBars({ labelWidth = 280, ...props }: AgeingBarsProps) {
  return (
    <ChartFrame
      {...props}
      draw={(width) => ageingChart({ ...props, labelWidth, width, palette: SCREEN_PALETTE })}
    />
  );
}
