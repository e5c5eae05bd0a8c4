import { type LimitPoint, probabilityAt } from './limits.ts';
import { limitDot } from './loss-marks.ts';
import type { ChartPalette } from './palette.ts';
import { heightAt, linePath, type Position } from './path.ts';
import { isFree, type LabelBox } from './place-label.ts';
import type { Scale } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, textWidth } from './text.ts';
import type { LossCurve } from './types.ts';

/** One loss to be marked on the first curve, with its words. */
export interface LossCallout {
  readonly loss: number;
  /** `23.6 % chance of more than €1 M` */
  readonly chance: string;
  /** `appetite allows 10.0 %` */
  readonly allowed?: string;
}

export interface CalloutContext {
  readonly x: Scale;
  readonly y: Scale;
  readonly main: LossCurve;
  /** All curves, which the words must not cover. */
  readonly drawn: readonly (readonly Position[])[];
  readonly limits: readonly LimitPoint[];
  readonly palette: ChartPalette;
}

/** The marked point with its words, and the room they take. Null when the loss lies outside the axis. */
export function lossCallout(
  callout: LossCallout,
  context: CalloutContext,
): { readonly node: SvgNode; readonly box: LabelBox } | null {
  const { x, y, main, drawn, limits, palette } = context;
  if (callout.loss < x.domain[0] || callout.loss > x.domain[1]) return null;
  const [low, edge] = x.range;
  const [bottom, top] = y.range;
  const size = palette.fontSize;
  const px = x(callout.loss);
  const py = y(probabilityAt(main.points, callout.loss));
  const limit = limits.find((candidate) => candidate.loss === callout.loss);
  const widest = Math.max(textWidth(callout.chance, size, 600), textWidth(callout.allowed ?? '', size, 500));
  const begin = Math.max(low + 4, edge - widest);
  // The words stand clear above every curve they reach over, and above the point they belong to.
  const highest = Math.min(py, ...drawn.flatMap((curve) => heightAt(curve, begin) ?? []));
  const more = callout.allowed === undefined ? 0 : 15;
  const above = Math.min(py - 33, highest - 14);
  // Under the top of the chart there is no room for that; there they stand left of the point, below the limit, or where
  // the limit lies too low, below the curve.
  const below = above < top + 12 + more && px - 12 - widest >= low + 4;
  const limitY = limit === undefined ? py : y(limit.probability);
  const from = limitY > py && bottom - limitY >= 26 + more ? limitY : py;
  const boxAt = (left: number, last: number): LabelBox => ({
    left,
    right: left + widest,
    top: last - more - 10,
    bottom: last + 4,
  });
  const curves = [...drawn, limits.map((one): Position => [x(one.loss), y(one.probability)])];
  const free = (box: LabelBox): boolean =>
    isFree(box, { curves, boxes: [], within: { left: low, right: edge, top, bottom } });
  const under = boxAt(px - 12 - widest, from + 20 + more);
  // Elsewhere they stand right of the point, as near to it as is free, or at the right edge where nothing nearer is.
  const beside =
    below && free(under)
      ? null
      : firstFree(px + 20, edge - widest, (at) => boxAt(at, Math.max(top + 12 + more, py - 20)), free);
  const atEdge = boxAt(edge - widest, Math.max(top + 12 + more, above));
  const left = below && (free(under) || !free(atEdge));
  const box = beside ?? (left ? under : atEdge);
  const last = box.bottom - 4;
  const leader = leaderTo(box, {
    px,
    py,
    from,
    last,
    more,
    side: beside ? 'right' : left ? 'left' : 'edge',
  });
  const words = beside
    ? { at: box.left, anchor: 'start' as const }
    : { at: box.right, anchor: 'end' as const };
  const node = svg(
    'g',
    { 'data-mark': 'callout' },
    svg('path', { d: path([px, bottom], [px, py]), stroke: palette.textSecond, 'stroke-dasharray': '2 2' }),
    svg('circle', { cx: px, cy: py, r: 4, fill: palette.ink }),
    limit && limitDot(limit, main, [px, y(limit.probability)], palette, 3.5),
    svg('path', { d: path(...leader), stroke: palette.textSecond }),
    label(palette, words.at, last - more, callout.chance, {
      anchor: words.anchor,
      weight: 600,
      fill: palette.text,
    }),
    callout.allowed !== undefined &&
      label(palette, words.at, last, callout.allowed, {
        anchor: words.anchor,
        weight: 500,
        fill: palette.limit,
      }),
  );
  return { node, box };
}

/** The line from the point to its words. */
function leaderTo(
  box: LabelBox,
  of: {
    readonly px: number;
    readonly py: number;
    readonly from: number;
    readonly last: number;
    readonly more: number;
    readonly side: 'left' | 'right' | 'edge';
  },
): readonly [Position, Position] {
  const { px, py, from, last, more, side } = of;
  const start = last - more;
  if (side === 'left')
    return [
      [px - 3, from + 5],
      [px - 9, start - 6],
    ];
  if (side === 'right')
    return [
      [px + 4, py - 4],
      [box.left - 4, start - 3],
    ];
  return [
    [px + 4, py - 5],
    [px + 12, Math.min(last + 7, py - 8)],
  ];
}

/** The first place from left to right whose box is free. */
function firstFree(
  from: number,
  to: number,
  boxAt: (left: number) => LabelBox,
  free: (box: LabelBox) => boolean,
): LabelBox | null {
  for (let at = from; at <= to; at += 4) if (free(boxAt(at))) return boxAt(at);
  return null;
}

function path(...positions: readonly Position[]): string {
  return linePath(positions);
}
