import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { type TornadoOptions, tornadoChart } from '../../shared/charts/tornado.ts';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';

export interface TornadoProps
  extends ChartFrameProps,
    Omit<TornadoOptions, 'width' | 'palette' | 'labelWidth'> {
  readonly labelWidth?: number;
}

/** What drives the result, strongest first. */
export function Tornado({ labelWidth = 132, ...props }: TornadoProps) {
  return (
    <ChartFrame
      {...props}
      draw={(width) => tornadoChart({ ...props, labelWidth, width, palette: SCREEN_PALETTE })}
    />
  );
}
