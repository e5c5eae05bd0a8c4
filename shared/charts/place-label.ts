import { heightAt, type Position } from './path.ts';

/** A rectangle of the drawing. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a label must not touch. */
export interface Obstacles {
  readonly curves: readonly (readonly Position[])[];
  readonly boxes: readonly LabelBox[];
  /** The drawing area it must stay in. */
  readonly within: LabelBox;
}

const CLEARANCE = 3;

/** Whether a box is free of curves and other boxes, with a little air around it. */
export function isFree(box: LabelBox, obstacles: Obstacles): boolean {
  const { curves, boxes, within } = obstacles;
  if (
    box.left < within.left ||
    box.right > within.right ||
    box.top < within.top ||
    box.bottom > within.bottom
  )
    return false;
  if (boxes.some((other) => overlaps(box, other))) return false;
  return !curves.some((curve) => crosses(curve, box));
}

function overlaps(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function crosses(curve: readonly Position[], box: LabelBox): boolean {
  const steps = Math.max(2, Math.ceil((box.right - box.left) / 3));
  let before: number | null = null;
  for (let step = 0; step <= steps; step += 1) {
    const x = box.left + ((box.right - box.left) * step) / steps;
    const y = heightAt(curve, x);
    if (y !== null) {
      if (y > box.top - CLEARANCE && y < box.bottom + CLEARANCE) return true;
      // A steep curve may pass the box between two samples.
      if (before !== null && before < box.top !== y < box.top) return true;
    }
    before = y;
  }
  return false;
}

/** Where a label along a curve goes. */
export interface PlacedLabel {
  readonly x: number;
  readonly baseline: number;
  readonly box: LabelBox;
}

/**
 * A free place for a label beside its curve: positions along the curve from the preferred end on, below it first when
 * asked, then above. Falls back to the first position when everything is taken, so that no label is lost.
 */
export function placeBesideCurve(
  curve: readonly Position[],
  size: { readonly width: number; readonly height: number },
  obstacles: Obstacles,
  prefer: { readonly from: 'left' | 'right'; readonly side: 'below' | 'above' },
): PlacedLabel | null {
  const first = curve[0];
  const last = curve[curve.length - 1];
  if (first === undefined || last === undefined) return null;
  const span = last[0] - first[0];
  const positions = Array.from({ length: 40 }, (_, index) => first[0] + 12 + (span * index) / 40);
  const ordered = prefer.from === 'left' ? positions : positions.reverse();
  const sides = prefer.side === 'below' ? (['below', 'above'] as const) : (['above', 'below'] as const);
  let fallback: PlacedLabel | null = null;
  for (const side of sides) {
    for (const x of ordered) {
      const placed = besideAt(curve, x, size, side);
      if (placed === null) continue;
      fallback ??= placed;
      if (isFree(placed.box, obstacles)) return placed;
    }
  }
  return fallback;
}

function besideAt(
  curve: readonly Position[],
  x: number,
  size: { readonly width: number; readonly height: number },
  side: 'below' | 'above',
): PlacedLabel | null {
  // A falling curve leaves room below at its left end and above at its right end of the label.
  const edge = heightAt(curve, side === 'below' ? x : x + size.width) ?? heightAt(curve, x);
  const start = heightAt(curve, x);
  if (edge === null || start === null) return null;
  const top = side === 'below' ? Math.max(edge, start) + 7 : Math.min(edge, start) - 7 - size.height;
  const box = { left: x, right: x + size.width, top, bottom: top + size.height };
  return { x, baseline: box.bottom - size.height * 0.2, box };
}
