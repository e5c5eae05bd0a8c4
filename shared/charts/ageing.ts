import { date, dayMonth, daysBetween } from '../format/date.ts';
import type { ChartPalette } from './palette.ts';
import { linearScale, type Scale } from './scale.ts';
import { type SvgNode, svg } from './svg.ts';
import { fitText, label } from './text.ts';

export interface AgeingOptions {
  readonly width: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly rows: readonly {
    /** `X-06 Deployment gate skipped for hotfixes` */
    readonly label: string;
    readonly from: string;
    /** When it ends or is due; null when that was never said. */
    readonly due: string | null;
    /** When it was closed; what is closed is neither running nor late. */
    readonly closed?: string;
    /** `171 days over`, `12 days left`, `closed` */
    readonly verdict: string;
    /** `late` is past its date, `soon` near it. */
    readonly tone: 'late' | 'soon' | 'calm';
  }[];
  readonly labelWidth: number;
  readonly palette: ChartPalette;
}

const DAY = 86_400_000;
const HEAD = 2.4;
const STEP = 2.4;

/** Height the drawing needs for a number of rows. */
export function ageingHeight(rows: number, palette: ChartPalette): number {
  return Math.round(palette.fontSize * (HEAD + rows * STEP + 2.4));
}

/** How long each item has run and has left: filled is time run, outlined time left, orange time past its date. */
export function ageingChart(options: AgeingOptions): SvgNode {
  const { width, today, rows, labelWidth, palette } = options;
  const size = palette.fontSize;
  const height = ageingHeight(rows.length, palette);
  const bottom = size * (HEAD + rows.length * STEP);
  const days = rows.flatMap((row) =>
    [row.from, row.due ?? today, row.closed ?? today].map((day) => daysBetween(today, day)),
  );
  const first = Math.min(-1, ...days.filter(Number.isFinite));
  const last = Math.max(1, ...days.filter(Number.isFinite));
  const x = linearScale([first, last], [labelWidth + 8, width - size * 9]);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    monthStarts(today, first, last).map(({ day, iso }) => [
      svg('path', {
        d: `M${x(day).toFixed(1)} ${size * 1.8}V${bottom}`,
        stroke: palette.grid,
        'stroke-width': 0.8,
      }),
      label(palette, x(day), bottom + size * 1.5, monthName(iso), { anchor: 'middle' }),
    ]),
    rows.map((row, index) => {
      const top = size * (HEAD + index * STEP);
      const strong = row.tone === 'late';
      return [
        label(palette, labelWidth, top + size * 1.1, fitText(row.label, labelWidth - 4, size), {
          anchor: 'end',
          fill: palette.text,
        }),
        spans(row, today, x, top + size * 0.2, size, palette),
        label(palette, width - size * 8.4, top + size * 1.1, row.verdict, {
          weight: strong ? 600 : 400,
          fill: strong ? palette.limit : row.tone === 'soon' ? palette.warn : palette.textSecond,
        }),
      ];
    }),
    svg('path', {
      d: `M${x(0).toFixed(2)} ${size * 1.6}V${bottom}`,
      stroke: palette.text,
      'stroke-width': 0.8,
      'stroke-dasharray': '2 2',
    }),
    label(palette, x(0), size, date(today), { anchor: 'middle', weight: 600, fill: palette.text }),
  );
}

function spans(
  row: AgeingOptions['rows'][number],
  today: string,
  x: Scale,
  top: number,
  size: number,
  palette: ChartPalette,
): readonly SvgNode[] {
  const from = daysBetween(today, row.from);
  const due = row.due === null ? Number.NaN : daysBetween(today, row.due);
  const end = row.closed === undefined ? 0 : daysBetween(today, row.closed);
  if (!Number.isFinite(from) || !Number.isFinite(end)) return [];
  const bar = (start: number, stop: number, look: Record<string, string | number>) =>
    stop > start
      ? [svg('rect', { x: x(start), y: top, width: x(stop) - x(start), height: size * 1.3, ...look })]
      : [];
  if (row.closed !== undefined) return bar(from, end, { fill: palette.grid, 'data-mark': 'closed' });
  const stop = Number.isFinite(due) ? Math.min(0, due) : 0;
  return [
    ...bar(from, stop, { fill: palette.accent, 'data-mark': 'run' }),
    ...(due > 0
      ? bar(Math.max(0, from), due, {
          fill: palette.surface,
          stroke: palette.accent,
          'stroke-width': 1,
          'data-mark': 'left',
        })
      : []),
    ...(due < 0
      ? bar(due, 0, {
          fill: palette.limit,
          'fill-opacity': 0.16,
          stroke: palette.limit,
          'stroke-width': 1,
          'data-mark': 'late',
        })
      : []),
  ];
}

/** First days of months between two days relative to today, thinned so that their names stay apart. */
function monthStarts(
  today: string,
  first: number,
  last: number,
): readonly { readonly day: number; readonly iso: string }[] {
  const base = Date.parse(`${today.slice(0, 10)}T00:00:00Z`);
  if (!Number.isFinite(base)) return [];
  const begin = new Date(base + first * DAY);
  const months = Math.ceil((last - first) / 28) + 1;
  const all = Array.from({ length: months }, (_, index) => {
    const start = Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + index, 1);
    return { day: Math.round((start - base) / DAY), iso: new Date(start).toISOString().slice(0, 10) };
  }).filter(({ day }) => day >= first && day <= last);
  const every = Math.max(1, Math.ceil(all.length / 6));
  return all.filter((_, index) => index % every === 0);
}

function monthName(iso: string): string {
  return `${dayMonth(iso).split('\u00a0')[1] ?? ''} ${iso.slice(0, 4)}`;
}
