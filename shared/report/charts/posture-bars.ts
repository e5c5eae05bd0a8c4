import { DOCUMENT_PALETTE } from '../../charts/palette.ts';
import { linearScale } from '../../charts/scale.ts';
import { type SvgNode, svg } from '../../charts/svg.ts';
import { fitText, label } from '../../charts/text.ts';
import { decimal } from '../../format/number.ts';
import type { ScoredLine } from '../responsibilities.ts';

const ROW = 16;
const HEAD = 14;
const THICK = 8;
const TEXT_ROOM = 62;
const TOP = 5;

/** Height the drawing needs for so many lines. */
const postureHeight = (lines: number): number => HEAD + lines * ROW + 2;

/** Maturity of 0 to 5 as bars; the whisker says where it could lie if every blank were 0 or 5. */
export function postureBars(lines: readonly ScoredLine[], width: number): SvgNode {
  const palette = DOCUMENT_PALETTE;
  const size = palette.fontSize;
  const height = postureHeight(lines.length);
  const labelWidth = width * 0.48;
  const x = linearScale([0, TOP], [labelWidth + 6, width - TEXT_ROOM]);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    Array.from({ length: TOP + 1 }, (_, level) => [
      svg('path', { d: `M${x(level).toFixed(1)} ${HEAD}V${height}`, stroke: palette.grid }),
      label(palette, x(level), HEAD - 4, String(level), { anchor: 'middle' }),
    ]),
    lines.map(({ id, title, figure }, index) => {
      const middle = HEAD + index * ROW + ROW / 2;
      const base = middle + size * 0.36;
      const text =
        figure.mean === null
          ? 'not rated'
          : `${decimal(figure.mean, 1)}, ${figure.rated} of ${figure.applicable}`;
      return [
        label(palette, labelWidth, base, fitText(`${id} ${title}`, labelWidth - 2, size, 400), {
          anchor: 'end',
          fill: palette.text,
        }),
        figure.mean === null
          ? null
          : svg('rect', {
              x: x(0),
              y: middle - THICK / 2,
              width: x(figure.mean) - x(0),
              height: THICK,
              fill: palette.accent,
              'data-mark': 'bar',
            }),
        figure.low === figure.high
          ? null
          : svg('path', {
              d: `M${x(figure.low).toFixed(1)} ${middle}H${x(figure.high).toFixed(1)}M${x(figure.low).toFixed(1)} ${middle - 3}v6M${x(figure.high).toFixed(1)} ${middle - 3}v6`,
              fill: 'none',
              stroke: palette.text,
              'stroke-width': 0.9,
            }),
        label(palette, x(TOP) + 6, base, text, { fill: palette.text }),
      ];
    }),
  );
}
