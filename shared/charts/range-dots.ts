import type { ChartPalette } from './palette.ts';
import { linearScale, type Scale } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import { fitText, label, wrapText } from './text.ts';

/** One person's range: lowest, most likely, highest. */
export interface PersonRange {
  readonly name: string;
  readonly role?: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** 0 for the client (circles), 1 for the assessors (diamonds): shape tells them apart, not colour alone. */
  readonly group: 0 | 1;
}

export interface RangeDotsOptions {
  readonly width: number;
  readonly ranges: readonly PersonRange[];
  /** The range that is used, shaded behind all and drawn last. */
  readonly combined?: {
    readonly label: string;
    readonly low: number;
    readonly likely: number;
    readonly high: number;
  };
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly axisTitle: string;
  readonly palette: ChartPalette;
}

const ROW = 35;
/** Of a row whose role takes two lines. */
const TALL = 47;
/** Room for names and roles: what a wide drawing can spare, up to a long role in one line. */
const nameWidth = (width: number): number => Math.min(200, Math.max(108, width * 0.36));

const rolesOf = (range: PersonRange, room: number, { fontSize }: ChartPalette): readonly string[] =>
  range.role === undefined ? [] : wrapText(range.role, room, fontSize);

/** Where each row begins, and the end of the last. */
function rowsOf(ranges: readonly PersonRange[], room: number, palette: ChartPalette): readonly number[] {
  const tops = [4];
  for (const range of ranges)
    tops.push((tops.at(-1) ?? 0) + (rolesOf(range, room, palette).length > 1 ? TALL : ROW));
  return tops;
}

/** Several people's ranges for one quantity, and the range they were combined to. */
export function rangeDotsChart(options: RangeDotsOptions): SvgNode {
  const { width, ranges, combined, palette } = options;
  const room = nameWidth(width);
  const tops = rowsOf(ranges, room, palette);
  const end = tops.at(-1) ?? 0;
  const height = end + (combined === undefined ? 0 : 33) + 36;
  const bottom = height - 36;
  const x = linearScale(options.domain, [room + 20, width - 16]);
  const split = end + 1.5;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    options.ticks.map((tick) => [
      svg('path', {
        d: `M${x(tick.value).toFixed(1)} 4V${bottom}`,
        stroke: palette.grid,
        'shape-rendering': 'crispEdges',
      }),
      label(palette, x(tick.value), bottom + 14, tick.label, { anchor: 'middle' }),
    ]),
    combined &&
      svg('rect', {
        x: x(combined.low),
        y: 4,
        width: Math.max(0, x(combined.high) - x(combined.low)),
        height: bottom - 4,
        fill: palette.accent,
        'fill-opacity': 0.08,
      }),
    ranges.map((range, index) => personRow(range, { top: tops[index] ?? 0, room }, x, palette)),
    combined && [
      svg('path', { d: `M16 ${split}H${width - 16}`, stroke: palette.axis, 'shape-rendering': 'crispEdges' }),
      label(palette, 16, split + 20, fitText(combined.label, room, palette.fontSize, 600), {
        weight: 600,
        fill: palette.text,
      }),
      svg('path', {
        d: `M${x(combined.low).toFixed(2)} ${split + 16}H${x(combined.high).toFixed(2)}`,
        stroke: palette.accent,
        'stroke-width': 3,
      }),
      svg('circle', {
        cx: x(combined.likely),
        cy: split + 16,
        r: 5,
        fill: palette.accent,
        stroke: palette.surface,
        'stroke-width': 1.5,
      }),
    ],
    label(palette, (x.range[0] + x.range[1]) / 2, height - 4, options.axisTitle, {
      anchor: 'middle',
      weight: 500,
      fill: palette.text,
    }),
  );
}

function personRow(
  range: PersonRange,
  { top, room }: { readonly top: number; readonly room: number },
  x: Scale,
  palette: ChartPalette,
): SvgNode {
  const y = top + 19;
  const [low, high] = [x(range.low).toFixed(2), x(range.high).toFixed(2)];
  return svg(
    'g',
    { 'data-mark': 'range' },
    label(palette, 16, y - 4, fitText(range.name, room, palette.fontSize, 500), {
      weight: 500,
      fill: palette.text,
    }),
    rolesOf(range, room, palette).map((line, at) => label(palette, 16, y + 10 + at * 12, line)),
    svg('path', {
      d: `M${low} ${y}H${high}M${low} ${y - 4}V${y + 4}M${high} ${y - 4}V${y + 4}`,
      fill: 'none',
      stroke: palette.rest,
      'stroke-width': 1.5,
    }),
    groupMark(range.group, x(range.likely), y, palette),
  );
}

/** The mark of a group: circle or diamond. Also used in the legend. */
export function groupMark(group: 0 | 1, cx: number, cy: number, palette: ChartPalette): SvgNode {
  const look = { fill: palette.groups[group], stroke: palette.surface, 'stroke-width': 1.5 };
  if (group === 0) return svg('circle', { cx, cy, r: 5, ...look });
  return svg('path', { d: `M${(cx - 5.66).toFixed(2)} ${cy}l5.66 -5.66l5.66 5.66l-5.66 5.66Z`, ...look });
}
