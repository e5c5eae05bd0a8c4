import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { type RadarOptions, radarChart } from '../../shared/charts/radar.ts';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';

export interface RadarProps extends ChartFrameProps, Omit<RadarOptions, 'width' | 'palette'> {}

/** Several figures of one scale around a centre. */
export function Radar(props: RadarProps) {
  return <ChartFrame {...props} draw={(width) => radarChart({ ...props, width, palette: SCREEN_PALETTE })} />;
}
