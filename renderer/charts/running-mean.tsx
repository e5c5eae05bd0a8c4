import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { type RunningMeanOptions, runningMeanChart } from '../../shared/charts/running-mean.ts';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';

export interface RunningMeanProps extends ChartFrameProps, Omit<RunningMeanOptions, 'width' | 'palette'> {}

/** How the mean settles with more years. */
export function RunningMean(props: RunningMeanProps) {
  return (
    <ChartFrame {...props} draw={(width) => runningMeanChart({ ...props, width, palette: SCREEN_PALETTE })} />
  );
}
