import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { type RangeDotsOptions, rangeDotsChart } from '../../shared/charts/range-dots.ts';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';

export interface RangeDotsProps extends ChartFrameProps, Omit<RangeDotsOptions, 'width' | 'palette'> {}

/** Several people's ranges for one quantity. */
export function RangeDots(props: RangeDotsProps) {
  return (
    <ChartFrame {...props} draw={(width) => rangeDotsChart({ ...props, width, palette: SCREEN_PALETTE })} />
  );
}
