import { breachAreas, breachOfSteps } from './breach.ts';
import { drawableLimits, type LimitPoint, probabilityAt } from './limits.ts';
import type { Position } from './path.ts';
import type { LossPoint } from './types.ts';

/** Losses between which a curve lies above its limits. */
export interface BreachRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The ranges of loss in which a curve breaks the appetite, as the chart shades them: limits are joined by straight lines on
 * a logarithmic loss axis; a single limit holds from its loss on. By rising loss; empty where the appetite is kept.
 */
export function breachRanges(
  points: readonly LossPoint[],
  appetite: readonly LimitPoint[],
): readonly BreachRange[] {
  const limits = drawableLimits(appetite);
  const first = limits[0];
  const largest = points.at(-1);
  if (first === undefined || largest === undefined) return [];
  const only = limits.length === 1;
  const end = only ? largest.loss : (limits.at(-1)?.loss ?? first.loss);
  if (end <= first.loss) return [];
  const inside = points.filter((point) => point.loss > first.loss && point.loss < end);
  const curve = [first.loss, ...inside.map((point) => point.loss), end].map((loss) =>
    place(loss, probabilityAt(points, loss)),
  );
  const line = limits.map((limit) => place(limit.loss, limit.probability));
  const areas = only
    ? breachOfSteps(curve, [{ from: Math.log10(first.loss), to: Math.log10(end), y: -first.probability }])
    : breachAreas(curve, line);
  return areas.flatMap((area) => {
    const xs = area.map(([x]) => x);
    return xs.length === 0 ? [] : [{ from: 10 ** Math.min(...xs), to: 10 ** Math.max(...xs) }];
  });
}

/** Where a point stands on the axes of the chart; heights grow downwards there. */
const place = (loss: number, probability: number): Position => [Math.log10(loss), -probability];
