import { heightAt, type Position } from './path.ts';

/**
 * The areas in which a curve lies above a line of limits, as closed shapes. Both go by rising x; y grows downwards, so
 * "above" is the smaller y. Nothing is shaded where the curve keeps to the limits.
 */
export function breachAreas(
  curve: readonly Position[],
  limits: readonly Position[],
): readonly (readonly Position[])[] {
  const xs = [...new Set([...curve, ...limits].map(([x]) => x))].sort((a, b) => a - b);
  const areas: Position[][] = [];
  let upper: Position[] = [];
  let lower: Position[] = [];
  const close = () => {
    if (upper.length > 1) areas.push([...upper, ...lower.toReversed()]);
    upper = [];
    lower = [];
  };
  let before: { readonly x: number; readonly gap: number; readonly y: number } | null = null;
  for (const x of xs) {
    const y = heightAt(curve, x);
    const limit = heightAt(limits, x);
    if (y === null || limit === null) continue;
    const gap = limit - y;
    if (before !== null && before.gap > 0 !== gap > 0) {
      const share = before.gap / (before.gap - gap);
      const crossing: Position = [before.x + (x - before.x) * share, before.y + (y - before.y) * share];
      upper.push(crossing);
      lower.push(crossing);
      if (gap <= 0) close();
    }
    if (gap > 0) {
      upper.push([x, y]);
      lower.push([x, limit]);
    }
    before = { x, gap, y };
  }
  close();
  return areas;
}

/** One level of limits drawn as steps: it holds from its own loss on until the next one begins. */
export interface LimitStep {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The breach areas of a curve against limits that hold from their loss on. */
export function breachOfSteps(
  curve: readonly Position[],
  steps: readonly LimitStep[],
): readonly (readonly Position[])[] {
  return steps.flatMap((step) =>
    breachAreas(clip(curve, step.from, step.to), [
      [step.from, step.y],
      [step.to, step.y],
    ]),
  );
}

/** The part of a curve between two x, with its ends on them. */
function clip(curve: readonly Position[], from: number, to: number): readonly Position[] {
  const ends = [from, to].flatMap((x): Position[] => {
    const y = heightAt(curve, x);
    return y === null ? [] : [[x, y]];
  });
  const inside = curve.filter(([x]) => x > from && x < to);
  return [...ends, ...inside].sort((a, b) => a[0] - b[0]);
}
