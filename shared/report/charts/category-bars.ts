import { DOCUMENT_PALETTE } from '../../charts/palette.ts';
import { linearScale } from '../../charts/scale.ts';
import { type SvgNode, svg } from '../../charts/svg.ts';
import { fitText, label } from '../../charts/text.ts';
import { type CategoriesSection, score as scoreText } from '../categories.ts';

const ROW = 15;
const HEAD = 16;
const GAP = 7;
const THICK = 8;
/** What a mark of the scale stands at. */
const MARKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Risk types from 0 to 1 under their categories, with the line above which mitigation is recommended. */
export function categoryBars({ categories, threshold }: CategoriesSection, width: number): SvgNode {
  const palette = DOCUMENT_PALETTE;
  const size = palette.fontSize;
  const groups = width * 0.16;
  const names = width * 0.42;
  const x = linearScale([0, 1], [names + 6, width - 76]);
  const rows = categories.flatMap((category, group) =>
    category.types.map((type, index) => ({ type, category: index === 0 ? category.name : '', group })),
  );
  const height = HEAD + rows.length * ROW + (categories.length - 1) * GAP + 2;
  const limit = x(threshold).toFixed(1);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    MARKS.map((mark) => [
      svg('path', { d: `M${x(mark).toFixed(1)} ${HEAD}V${height}`, stroke: palette.grid }),
      label(palette, x(mark), HEAD - 5, String(mark), { anchor: 'middle' }),
    ]),
    rows.map(({ type, category, group }, index) => {
      const middle = HEAD + index * ROW + group * GAP + ROW / 2;
      const base = middle + size * 0.36;
      const isAbove = type.score !== null && type.score > threshold;
      const words =
        type.score === null ? 'not scored' : `${scoreText(type.score)}${isAbove ? '  above' : ''}`;
      return [
        category === ''
          ? null
          : label(palette, 0, base, fitText(category, groups - 4, size, 600), {
              fill: palette.text,
              weight: 600,
            }),
        label(palette, names, base, fitText(type.title, names - groups, size, 400), {
          anchor: 'end',
          fill: palette.text,
        }),
        type.score === null
          ? null
          : svg('rect', {
              x: x(0),
              y: middle - THICK / 2,
              width: x(type.score) - x(0),
              height: THICK,
              fill: isAbove ? palette.limit : palette.accent,
              'data-mark': 'bar',
            }),
        label(palette, x(1) + 6, base, words, {
          fill: isAbove ? palette.limit : palette.text,
          ...(isAbove ? { weight: 600 } : {}),
        }),
      ];
    }),
    svg('path', {
      d: `M${limit} ${HEAD - 2}V${height}`,
      stroke: palette.limit,
      'stroke-width': 1,
      'stroke-dasharray': '3 2',
      fill: 'none',
    }),
  );
}
