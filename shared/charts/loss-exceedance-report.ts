import { moneyTick } from '../format/money.ts';
import { breachOfSteps } from './breach.ts';
import { curveLabels } from './curve-labels.ts';
import { drawableLimits, type LimitPoint } from './limits.ts';
import { lossDomain } from './loss-domain.ts';
import { breachShade, curveLine, curvePositions, limitDot, limitSteps, stepOutline } from './loss-marks.ts';
import type { ChartPalette } from './palette.ts';
import { linePath, type Position } from './path.ts';
import { isFree, type LabelBox, type Obstacles } from './place-label.ts';
import { betweenDecades, decades, logScale, type Scale } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, textWidth } from './text.ts';
import type { ChartSize, LossCurve } from './types.ts';

export interface LossExceedanceReportOptions extends ChartSize {
  /** The first curve is the one held against the appetite. */
  readonly curves: readonly LossCurve[];
  readonly limits?: readonly LimitPoint[];
  readonly limitLabel?: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** "a year at least this bad" over the vertical axis, "loss in one year" under the horizontal one. */
  readonly axisTitles: { readonly probability?: string; readonly loss: string };
  /** Words of the vertical axis: `every year`, and `1 in 10` for a number of years. */
  readonly frequencyWords: { readonly everyYear: string; readonly oneIn: (years: number) => string };
  readonly domain?: readonly [number, number];
  readonly palette: ChartPalette;
}

/** Rarer than once in a thousand years is beyond what a simulation of a hundred thousand years can show. */
const RAREST = 0.001;

/**
 * The loss exceedance curve of the report: both axes logarithmic, frequencies in words, the appetite as steps that begin
 * at each limit and run right, so that exactly the broken limits are shaded. Drawn at final size, one unit is a point.
 */
export function lossExceedanceReportChart(options: LossExceedanceReportOptions): SvgNode {
  const { width, height, curves, palette } = options;
  const size = palette.fontSize;
  const limits = drawableLimits(options.limits ?? []);
  const hasTitle = options.axisTitles.probability !== undefined;
  const area: LabelBox = {
    left: size * 7.2,
    right: width - size,
    top: size * (hasTitle ? 2.6 : 1),
    bottom: height - size * 4,
  };
  const x = logScale(options.domain ?? lossDomain(curves, limits, RAREST), [area.left, area.right]);
  const y = logScale([RAREST, 1], [area.bottom, area.top]);
  const drawn = curves.map((curve) => reachingBottom(curvePositions(curve, x, y), area.bottom));
  const limitLine = limits.map((limit): Position => [x(limit.loss), y(limit.probability)]);
  const steps = limitSteps(limitLine, area.right);
  const outline = stepOutline(steps, area.top);
  const obstacles: Obstacles = { curves: [...drawn, outline], boxes: [], within: area };
  const appetite =
    options.limitLabel === undefined ? null : limitName(options.limitLabel, outline, obstacles, palette);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    axes(options, area, x, y),
    breachShade(breachOfSteps(drawn[0] ?? [], steps), palette, 0.28),
    outline.length > 0 &&
      svg('path', {
        d: linePath(outline),
        fill: 'none',
        stroke: palette.limit,
        'stroke-width': palette.lineWidth * 0.8,
        'data-mark': 'appetite',
      }),
    curves
      .map((curve, index) =>
        curveLine(curve, drawn[index] ?? [], palette, curve.role === 'plan' ? '4 3' : undefined),
      )
      .reverse(),
    limits.map((limit, index) =>
      limitDot(limit, curves[0], limitLine[index] ?? [0, 0], palette, size * 0.32),
    ),
    appetite?.node,
    curveLabels(
      curves.filter((curve) => curve.role !== 'other'),
      drawn.filter((_, index) => curves[index]?.role !== 'other'),
      palette,
      { ...obstacles, boxes: appetite ? [appetite.box] : [] },
      (curve) => (curve.role === 'now' ? { from: 'right', side: 'above' } : { from: 'left', side: 'below' }),
    ),
  );
}

/** Ends a curve where it leaves the drawing at the bottom: a log axis has no place for "never". */
function reachingBottom(positions: readonly Position[], bottom: number): readonly Position[] {
  const below = positions.findIndex(([, y]) => y >= bottom);
  return below < 0 ? positions : positions.slice(0, below + 1);
}

function axes(options: LossExceedanceReportOptions, area: LabelBox, x: Scale, y: Scale): SvgNode {
  const { palette, currency, axisTitles, frequencyWords } = options;
  const size = palette.fontSize;
  const ticks = [
    ...decades(...x.domain).map((v) => [v, 4] as const),
    ...betweenDecades(...x.domain).map((v) => [v, 2] as const),
  ];
  return svg(
    'g',
    {},
    decades(RAREST, 1).map((probability) => [
      svg('path', {
        d: `M${area.left} ${y(probability).toFixed(2)}H${area.right}`,
        stroke: probability === RAREST ? palette.axis : palette.grid,
        'stroke-width': probability === RAREST ? 0.8 : 0.6,
      }),
      label(
        palette,
        area.left - size,
        y(probability) + size * 0.35,
        frequencyText(probability, frequencyWords),
        {
          anchor: 'end',
        },
      ),
    ]),
    ticks.map(([loss, length]) =>
      svg('path', {
        d: `M${x(loss).toFixed(2)} ${area.bottom}v${length}`,
        stroke: palette.axis,
        'stroke-width': length / 6,
      }),
    ),
    decades(...x.domain)
      .filter(everyFitting(x, currency, size))
      .map((loss) => {
        const text = moneyTick(currency, loss);
        // The last one would reach beyond the drawing, where the decade ends at its edge.
        const middle = Math.min(x(loss), options.width - textWidth(text, size) / 2);
        return label(palette, middle, area.bottom + size * 2, text, { anchor: 'middle' });
      }),
    axisTitles.probability !== undefined && label(palette, 0, size, axisTitles.probability),
    label(palette, (area.left + area.right) / 2, area.bottom + size * 3.5, axisTitles.loss, {
      anchor: 'middle',
    }),
  );
}

/** Leaves out labels of decades where they would run into one another. */
function everyFitting(x: Scale, currency: string, size: number): (loss: number, index: number) => boolean {
  const all = decades(...x.domain);
  const room = all.length < 2 ? Number.POSITIVE_INFINITY : x(all[1] ?? 0) - x(all[0] ?? 0);
  const widest = Math.max(0, ...all.map((loss) => textWidth(moneyTick(currency, loss), size))) + size * 0.5;
  const every = Math.max(1, Math.ceil(widest / room));
  return (_, index) => index % every === 0;
}

function frequencyText(probability: number, words: LossExceedanceReportOptions['frequencyWords']): string {
  return probability === 1 ? words.everyYear : words.oneIn(Math.round(1 / probability));
}

/** The name of the appetite, over the step with the most room. */
function limitName(
  words: string,
  outline: readonly Position[],
  obstacles: Obstacles,
  palette: ChartPalette,
): { readonly node: SvgNode; readonly box: LabelBox } | null {
  const size = palette.fontSize;
  const width = textWidth(words, size, 600);
  const corners = outline.filter((_, index) => index % 3 === 1).toReversed();
  const boxes = corners.map(
    ([left, y]): LabelBox => ({
      left: left + size,
      right: left + size + width,
      top: y - size * 1.6,
      bottom: y - size * 0.4,
    }),
  );
  const others = { ...obstacles, curves: obstacles.curves.slice(0, -1) };
  const box = boxes.find((candidate) => isFree(candidate, others)) ?? boxes[0];
  if (box === undefined) return null;
  return {
    node: label(palette, box.left, box.bottom - size * 0.2, words, { weight: 600, fill: palette.limit }),
    box,
  };
}
