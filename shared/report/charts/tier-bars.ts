import type { ChartPalette } from '../../charts/palette.ts';
import { type SvgNode, svg } from '../../charts/svg.ts';
import { label, textWidth } from '../../charts/text.ts';
import { count } from '../../format/number.ts';
import { type Tier, TIERS } from '../../model/basics.ts';
import type { TierCount } from '../inventory.ts';
import { TIER_WORDS, TYPE_WORDS } from '../words.ts';

/** The darker, the more sensitive. Numbers stand in the bars, so colour never speaks alone. */
const FILL: Readonly<Record<Tier | 'unclassified', string>> = {
  restricted: '#0a4b5a',
  confidential: '#2b7686',
  internal: '#a3c6ce',
  public: '#dfe9ec',
  unclassified: '#ffffff',
};
const ON: Readonly<Record<Tier | 'unclassified', string>> = {
  restricted: '#ffffff',
  confidential: '#ffffff',
  internal: '#17232e',
  public: '#17232e',
  unclassified: '#b8480f',
};

const LABEL = 68;
const ROW = 14.4;
const BAR = 8.4;
const HEAD = 17;

/** Height the drawing needs. */
export const tierBarsHeight = (rows: number): number => HEAD + rows * ROW;

/** Assets by type and tier as stacked bars with their numbers; assets without a tier are outlined in rust. */
export function tierBars(counts: readonly TierCount[], width: number, palette: ChartPalette): SvgNode {
  const height = tierBarsHeight(counts.length);
  const most = Math.max(1, ...counts.map(({ total }) => total));
  const unit = (width - LABEL - 30) / most;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    legend(counts, width, palette),
    counts.map((line, index) => {
      const top = HEAD + index * ROW;
      let x = LABEL;
      const parts = order(counts).flatMap((tier) => {
        const n = countOf(line, tier);
        if (n === 0) return [];
        const from = x;
        const size = Math.max(n * unit - 1, 0.4);
        x += n * unit;
        return [segment(tier, from, top, size, n, palette)];
      });
      return svg(
        'g',
        {},
        label(palette, LABEL - 6, top + BAR * 0.8, TYPE_WORDS[line.type], {
          anchor: 'end',
          fill: palette.text,
        }),
        parts,
        label(palette, x + 3, top + BAR * 0.8, count(line.total), { weight: 600, fill: palette.text }),
      );
    }),
  );
}

const countOf = (line: TierCount, tier: Tier | 'unclassified') =>
  tier === 'unclassified' ? line.unclassified : line.byTier[tier];

/** Most sensitive first; "no tier" only where it occurs. */
function order(counts: readonly TierCount[]): readonly (Tier | 'unclassified')[] {
  return [
    ...TIERS.toReversed(),
    ...(counts.some(({ unclassified }) => unclassified > 0) ? (['unclassified'] as const) : []),
  ];
}

function segment(
  tier: Tier | 'unclassified',
  x: number,
  y: number,
  width: number,
  n: number,
  palette: ChartPalette,
): SvgNode {
  const text = count(n);
  const fits = textWidth(text, 6.3) + 2 < width;
  const isBlank = tier === 'unclassified';
  return svg(
    'g',
    { 'data-mark': tier },
    svg('rect', {
      x: isBlank ? x + 0.3 : x,
      y: isBlank ? y + 0.3 : y,
      width: isBlank ? Math.max(width - 0.6, 0.4) : width,
      height: isBlank ? BAR - 0.6 : BAR,
      fill: FILL[tier],
      stroke: isBlank ? palette.limit : null,
      'stroke-width': isBlank ? 0.6 : null,
    }),
    fits &&
      label(palette, x + width / 2, y + BAR * 0.78, text, { anchor: 'middle', size: 6.3, fill: ON[tier] }),
  );
}

/** Above the bars; where it is too long for that, it begins further left. */
function legend(counts: readonly TierCount[], width: number, palette: ChartPalette): SvgNode {
  const entries = order(counts).map((tier) => {
    const words = tier === 'unclassified' ? 'No tier' : TIER_WORDS[tier];
    return { tier, words, size: 9 + textWidth(words, palette.fontSize) + 8 };
  });
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  let x = Math.max(0, Math.min(LABEL, width - total));
  return svg(
    'g',
    {},
    entries.map(({ tier, words, size }) => {
      const at = x;
      x += size;
      return [
        svg('rect', {
          x: at,
          y: 0.5,
          width: 6,
          height: 6,
          fill: FILL[tier],
          stroke: tier === 'unclassified' ? palette.limit : null,
          'stroke-width': tier === 'unclassified' ? 0.6 : null,
        }),
        label(palette, at + 9, 6, words),
      ];
    }),
  );
}
