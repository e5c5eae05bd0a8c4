import type { LimitStep } from './breach.ts';
import { isExceeded, type LimitPoint, probabilityAt } from './limits.ts';
import type { ChartPalette } from './palette.ts';
import { closedPath, linePath, type Position } from './path.ts';
import type { Scale } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import type { LossCurve } from './types.ts';

/** A curve from edge to edge of a loss axis, in drawing positions. */
export function curvePositions(curve: LossCurve, x: Scale, y: Scale): readonly Position[] {
  const [from, to] = x.domain;
  if (curve.points.length === 0) return [];
  const inside = curve.points.filter((point) => point.loss > from && point.loss < to);
  const ends = [from, to].map((loss) => ({ loss, probability: probabilityAt(curve.points, loss) }));
  return [...ends.slice(0, 1), ...inside, ...ends.slice(1)].map((point) => [
    x(point.loss),
    y(point.probability),
  ]);
}

/** Levels that hold from each limit on; the last one to the edge. */
export function limitSteps(limits: readonly Position[], edge: number): readonly LimitStep[] {
  return limits.map(([from, y], index) => ({ from, to: limits[index + 1]?.[0] ?? edge, y }));
}

/** The outline of the steps: down from the top at the first limit, then right and down. */
export function stepOutline(steps: readonly LimitStep[], top: number): readonly Position[] {
  return steps.flatMap((step, index): Position[] => [
    [step.from, steps[index - 1]?.y ?? top],
    [step.from, step.y],
    [step.to, step.y],
  ]);
}

/** The areas in which the appetite is broken. */
export function breachShade(
  areas: readonly (readonly Position[])[],
  palette: ChartPalette,
  opacity: number,
): SvgNode[] {
  return areas.map((area) =>
    svg('path', { d: closedPath(area), fill: palette.limit, 'fill-opacity': opacity, 'data-mark': 'breach' }),
  );
}

/** The mark of one limit: full when it is broken, open when it is met. */
export function limitDot(
  limit: LimitPoint,
  main: LossCurve | undefined,
  at: Position,
  palette: ChartPalette,
  radius: number,
): SvgNode {
  const exceeded = main !== undefined && isExceeded(limit, main.points);
  return svg('circle', {
    cx: at[0],
    cy: at[1],
    r: radius,
    fill: exceeded ? palette.limit : palette.surface,
    stroke: palette.limit,
    'stroke-width': radius * 0.5,
    'data-mark': exceeded ? 'limit-exceeded' : 'limit-met',
  });
}

/** The colour a curve is drawn in. */
export function curveColour(role: LossCurve['role'], palette: ChartPalette): string {
  return { now: palette.ink, plan: palette.accent, other: palette.rest }[role];
}

/** A curve in its colour; `dash` for the plan in print. */
export function curveLine(
  curve: LossCurve,
  positions: readonly Position[],
  palette: ChartPalette,
  dash?: string,
): SvgNode {
  return svg('path', {
    d: linePath(positions),
    fill: 'none',
    stroke: curveColour(curve.role, palette),
    'stroke-width': curve.role === 'other' ? palette.lineWidth / 2 : palette.lineWidth,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dash,
    'data-mark': curve.role,
  });
}

/** Standard errors on either side that hold 95 of 100. */
const STANDARD_ERRORS = 1.96;

/** The band around a simulated curve that its sampling error leaves: a proportion of n years has the error √(p (1 − p) / n). */
export function errorBand(
  curve: LossCurve,
  years: number,
  x: Scale,
  y: Scale,
  palette: ChartPalette,
): SvgNode {
  const shifted = (sign: 1 | -1) =>
    curvePositions(
      {
        ...curve,
        points: curve.points.map(({ loss, probability }) => {
          const error = STANDARD_ERRORS * Math.sqrt((probability * (1 - probability)) / years);
          return { loss, probability: Math.min(1, Math.max(0, probability + sign * error)) };
        }),
      },
      x,
      y,
    );
  return svg('path', {
    d: closedPath([...shifted(1), ...shifted(-1).toReversed()]),
    fill: curveColour(curve.role, palette),
    'fill-opacity': 0.18,
    'data-mark': 'error-band',
  });
}
