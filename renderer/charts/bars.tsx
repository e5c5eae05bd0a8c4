import { type BarsOptions, barsChart } from '../../shared/charts/bars.ts';
import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';

export interface BarsProps extends ChartFrameProps, Omit<BarsOptions, 'width' | 'palette' | 'labelWidth'> {
  /** Room for the labels: in pixels, or as it follows from the width there is. */
  readonly labelWidth?: number | ((width: number) => number);
}

/** Horizontal bars: contributions, shares, counts. */
export function Bars({ labelWidth = 152, ...props }: BarsProps) {
  return (
    <ChartFrame
      {...props}
      draw={(width) =>
        barsChart({
          ...props,
          labelWidth: typeof labelWidth === 'number' ? labelWidth : labelWidth(width),
          width,
          palette: SCREEN_PALETTE,
        })
      }
    />
  );
}
