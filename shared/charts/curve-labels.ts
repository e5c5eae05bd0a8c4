import type { ChartPalette } from './palette.ts';
import type { Position } from './path.ts';
import { type Obstacles, placeBesideCurve } from './place-label.ts';
import type { SvgNode } from './svg.ts';
import { label, textWidth } from './text.ts';
import type { LossCurve } from './types.ts';

/** The names of the curves, each written beside its own line where nothing else stands. */
export function curveLabels(
  curves: readonly LossCurve[],
  drawn: readonly (readonly Position[])[],
  palette: ChartPalette,
  obstacles: Obstacles,
  prefer: (curve: LossCurve) => { readonly from: 'left' | 'right'; readonly side: 'below' | 'above' },
): readonly SvgNode[] {
  const boxes = [...obstacles.boxes];
  return curves.flatMap((curve, index) => {
    if (curve.label === '') return [];
    const size = { width: textWidth(curve.label, palette.fontSize, 600), height: palette.fontSize * 1.27 };
    const placed = placeBesideCurve(drawn[index] ?? [], size, { ...obstacles, boxes }, prefer(curve));
    if (placed === null) return [];
    boxes.push(placed.box);
    const fill =
      curve.role === 'now' ? palette.text : curve.role === 'plan' ? palette.accent : palette.textSecond;
    return [label(palette, placed.x, placed.baseline, curve.label, { weight: 600, fill })];
  });
}
