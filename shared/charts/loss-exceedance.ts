import { moneyTick } from '../format/money.ts';
import { percent } from '../format/probability.ts';
import { breachAreas, breachOfSteps } from './breach.ts';
import { curveLabels } from './curve-labels.ts';
import { drawableLimits, type LimitPoint } from './limits.ts';
import { type LossCallout, lossCallout } from './loss-callout.ts';
import { lossDomain } from './loss-domain.ts';
import {
  breachShade,
  curveLine,
  curvePositions,
  errorBand,
  limitDot,
  limitSteps,
  stepOutline,
} from './loss-marks.ts';
import type { ChartPalette } from './palette.ts';
import { linePath, type Position } from './path.ts';
import type { LabelBox } from './place-label.ts';
import { decades, linearScale, logScale, type Scale } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import { label } from './text.ts';
import type { ChartSize, LossCurve } from './types.ts';

export interface LossExceedanceOptions extends ChartSize {
  /** The first curve is the one held against the appetite. */
  readonly curves: readonly LossCurve[];
  readonly limits?: readonly LimitPoint[];
  /** Straight between the limits, or as steps that begin at each limit and run right. */
  readonly limitShape?: 'line' | 'steps';
  /** ISO 4217 code. */
  readonly currency: string;
  readonly axisTitles: { readonly probability: string; readonly loss: string };
  readonly callout?: LossCallout;
  /** Simulated years behind the first curve: draws the band in which sampling leaves it 95 times in 100. */
  readonly years?: number;
  /** Losses the axis spans; chosen from the data when absent. */
  readonly domain?: readonly [number, number];
  readonly palette: ChartPalette;
}

const LEFT = 60;
const RIGHT = 24;
const TOP = 26;
const BOTTOM = 24;

/**
 * The loss exceedance curve of the screens: chance in per cent against loss in a year on a logarithmic axis, the
 * appetite dashed, and the area in which the first curve breaks it shaded.
 */
export function lossExceedanceChart(options: LossExceedanceOptions): SvgNode {
  const { width, height, curves, callout, palette } = options;
  const limits = drawableLimits(options.limits ?? []);
  const x = logScale(options.domain ?? lossDomain(curves, limits), [LEFT, width - RIGHT]);
  const y = linearScale([0, 1], [height - BOTTOM, TOP]);
  const drawn = curves.map((curve) => curvePositions(curve, x, y));
  const main = drawn[0] ?? [];
  const limitLine = limits.map((limit): Position => [x(limit.loss), y(limit.probability)]);
  const asSteps = options.limitShape === 'steps' || limits.length === 1;
  const steps = asSteps ? limitSteps(limitLine, width - RIGHT) : [];
  const outline = asSteps ? stepOutline(steps, TOP) : limitLine;
  const called =
    callout && curves[0] ? lossCallout(callout, { x, y, main: curves[0], drawn, limits, palette }) : null;
  const within: LabelBox = {
    left: LEFT + 2,
    right: width - RIGHT,
    top: TOP + 2,
    bottom: height - BOTTOM - 2,
  };
  const obstacles = { curves: [...drawn, limitLine], boxes: called ? [called.box] : [], within };
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    axes(options, x, y),
    breachShade(asSteps ? breachOfSteps(main, steps) : breachAreas(main, limitLine), palette, 0.14),
    options.years !== undefined && curves[0] && errorBand(curves[0], options.years, x, y, palette),
    outline.length > 0 &&
      svg('path', {
        d: linePath(outline),
        fill: 'none',
        stroke: palette.limit,
        'stroke-width': 1.75,
        'stroke-dasharray': '5 3',
        'data-mark': 'appetite',
      }),
    curves.map((curve, index) => curveLine(curve, drawn[index] ?? [], palette)).reverse(),
    limits.map((limit, index) => limitDot(limit, curves[0], limitLine[index] ?? [0, 0], palette, 3)),
    called?.node,
    curveLabels(curves, drawn, palette, obstacles, () => ({ from: 'left', side: 'below' })),
  );
}

function axes(options: LossExceedanceOptions, x: Scale, y: Scale): SvgNode {
  const { width, height, palette, currency, axisTitles } = options;
  const bottom = height - BOTTOM;
  const right = width - RIGHT;
  const line = { 'stroke-width': 1, 'shape-rendering': 'crispEdges' };
  return svg(
    'g',
    {},
    [0, 0.25, 0.5, 0.75, 1].map((share) => [
      svg('path', {
        d: `M${LEFT} ${y(share)}H${right}`,
        stroke: share === 0 ? palette.axis : palette.grid,
        ...line,
      }),
      label(palette, LEFT - 8, y(share) + 4, percent(share), { anchor: 'end' }),
    ]),
    decades(...x.domain).map((loss) => [
      svg('path', { d: `M${x(loss).toFixed(1)} ${TOP}V${bottom}`, stroke: palette.grid, ...line }),
      label(palette, x(loss), bottom + 16, moneyTick(currency, loss), {
        anchor: x(loss) > right - 16 ? 'end' : 'middle',
      }),
    ]),
    label(palette, 16, 12, axisTitles.probability, { weight: 500, fill: palette.text }),
    label(palette, right, 12, axisTitles.loss, { anchor: 'end', weight: 500, fill: palette.text }),
  );
}
