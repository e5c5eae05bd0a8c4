import { SCREEN_PALETTE } from '../../shared/charts/palette.ts';
import { type RangeLineOptions, rangeLine } from '../../shared/charts/range-line.ts';
import { svgToReact } from './to-react.tsx';

export interface RangeLineProps extends Omit<RangeLineOptions, 'palette' | 'width' | 'height'> {
  readonly width?: number;
  readonly height?: number;
  /** The figures in words. */
  readonly summary: string;
}

/** From mean to P90 in one table cell. */
export function RangeLine({ summary, width = 126, height = 16, ...options }: RangeLineProps) {
  return svgToReact(rangeLine({ ...options, width, height, palette: SCREEN_PALETTE }), {
    role: 'img',
    'aria-label': summary,
  });
}
