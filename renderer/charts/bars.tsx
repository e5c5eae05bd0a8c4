import { type BarsOptions, barsChart } from '../../shared/charts/bars.ts';
import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';

export interface BarsProps extends ChartFrameProps, Omit<BarsOptions, 'width' | 'palette' | 'labelWidth'> {
  readonly labelWidth?: number;
}

/** Horizontal bars: contributions, shares, counts. */
export function Bars({ labelWidth = 152, ...props }: BarsProps) {
  return (
    <ChartFrame
      {...props}
      draw={(width) => barsChart({ ...props, labelWidth, width, palette: SCREEN_PALETTE })}
    />
  );
}
