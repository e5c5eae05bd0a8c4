import type { ChartPalette } from './palette.ts';
import { coordinate, type SvgNode, svg } from './svg.ts';
import { label, textWidth } from './text.ts';

export interface RadarOptions {
  readonly width: number;
  /** At least three. The first points up, the others follow clockwise. */
  readonly axes: readonly {
    readonly label: string;
    /** What is known, 0 to `top`; null where nothing is, which is drawn as an open mark at the centre. */
    readonly value: number | null;
    /** What it would be if every unknown were the worst. */
    readonly low: number;
  }[];
  /** Value of the outer ring, and number of rings. */
  readonly top: number;
  readonly palette: ChartPalette;
}

/** Room for the labels around the rings, in multiples of the size of the type. */
const LABEL_ROOM = 2.6;

/** Between the outer ring and a label. */
const LABEL_GAP = 0.9;

/** Widths up to which the rings keep their size, from which they grow with half of what is wider, and up to which. */
const PLAIN = 260;
const WIDE = 400;
const MOST = 340;

/** Height the drawing needs at a width. */
export const radarHeight = (width: number): number =>
  Math.round(Math.min(width, PLAIN + Math.max(0, width - WIDE) / 2, MOST) * 0.92);

/** Several figures of one scale around a centre: the line is what is known, the area what holds if all unknowns were worst. */
export function radarChart({ width, axes, top, palette }: RadarOptions): SvgNode {
  if (axes.length < 3) throw new RangeError('A radar needs three axes or more');
  const height = radarHeight(width);
  const size = palette.fontSize;
  const [x0, y0] = [width / 2, height / 2];
  const angleOf = (index: number): number => (index / axes.length) * 2 * Math.PI - Math.PI / 2;
  // Beside the rings there must be room for each label, at the angle it stands.
  const beside = axes.flatMap((axis, index) => {
    const aside = Math.abs(Math.cos(angleOf(index)));
    return aside < 0.01 ? [] : [(width / 2 - textWidth(axis.label, size)) / aside - size * LABEL_GAP];
  });
  const radius = Math.max(size * 2, Math.min(height / 2 - size * LABEL_ROOM, ...beside));
  const at = (index: number, share: number): readonly [number, number] => {
    const angle = angleOf(index);
    return [x0 + Math.cos(angle) * radius * share, y0 + Math.sin(angle) * radius * share];
  };
  const outline = (share: (index: number) => number): string =>
    `M${axes.map((_, index) => at(index, share(index)).map(coordinate).join(' ')).join('L')}Z`;
  const share = (value: number): number => Math.min(1, Math.max(0, value / top));
  const rings = Array.from({ length: top }, (_, index) => (index + 1) / top);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    rings.map((ring) =>
      svg('path', {
        d: outline(() => ring),
        fill: 'none',
        stroke: ring === 1 ? palette.axis : palette.grid,
        'data-mark': 'ring',
      }),
    ),
    axes.map((_, index) => {
      const [x, y] = at(index, 1);
      return svg('path', {
        d: `M${coordinate(x0)} ${coordinate(y0)}L${coordinate(x)} ${coordinate(y)}`,
        stroke: palette.grid,
      });
    }),
    svg('path', {
      d: outline((index) => share(axes[index]?.low ?? 0)),
      fill: palette.accent,
      'fill-opacity': 0.16,
      'data-mark': 'low',
    }),
    svg('path', {
      d: outline((index) => share(axes[index]?.value ?? 0)),
      fill: 'none',
      stroke: palette.accent,
      'stroke-width': palette.lineWidth,
      'data-mark': 'value',
    }),
    axes.map(({ value }, index) => {
      const [x, y] = at(index, share(value ?? 0));
      return svg('circle', {
        cx: x,
        cy: y,
        r: size * 0.28,
        fill: value === null ? palette.surface : palette.accent,
        stroke: palette.accent,
        'data-mark': value === null ? 'unknown' : 'point',
      });
    }),
    axes.map((axis, index) => {
      const [x, y] = at(index, 1 + (size * LABEL_GAP) / radius);
      const side = Math.abs(x - x0) < 1 ? 'middle' : x > x0 ? 'start' : 'end';
      return label(palette, x, y + size * (y < y0 - 1 ? 0 : y > y0 + 1 ? 0.72 : 0.36), axis.label, {
        anchor: side,
        fill: palette.textSecond,
      });
    }),
  );
}
