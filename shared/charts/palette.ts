/**
 * The colours and the type a chart is drawn with. On screen they are CSS variables, so a chart follows the theme;
 * in documents they are literal, since exporters know no style sheets.
 */
export interface ChartPalette {
  /** As is, now, total. */
  readonly ink: string;
  /** What is chosen: plan, residual. */
  readonly accent: string;
  /** Appetite and target; breaches are shaded with it. */
  readonly limit: string;
  /** Everything else. */
  readonly rest: string;
  /** Further groups that must be told apart, with a shape or a label of their own. */
  readonly groups: readonly [string, string];
  /** What needs a person soon. */
  readonly warn: string;
  /** A pair to be compared: the lower or average one, the upper or worst one. */
  readonly pair: readonly [string, string];
  /** Maturity 0 to 5: how a cell is filled and what is written on it. */
  readonly levels: readonly { readonly fill: string; readonly text: string }[];
  /** A cell without a level because nothing is known yet: its fill and its outline. */
  readonly blank: { readonly fill: string; readonly line: string };
  /** A cell without a level because there is nothing to rate. */
  readonly none: string;
  readonly text: string;
  readonly textSecond: string;
  readonly grid: string;
  readonly axis: string;
  readonly surface: string;
  readonly fontFamily: string;
  /** Size of ticks and labels, in pixels on screen and points in print. */
  readonly fontSize: number;
  /** Width of a main curve. */
  readonly lineWidth: number;
}

/** Follows the theme of the page through its design tokens. */
export const SCREEN_PALETTE: ChartPalette = {
  ink: 'var(--c1)',
  accent: 'var(--c2)',
  limit: 'var(--c3)',
  rest: 'var(--c6)',
  groups: ['var(--c5)', 'var(--c4)'],
  warn: 'var(--warn)',
  pair: ['var(--c6)', 'var(--c2)'],
  levels: [0, 1, 2, 3, 4, 5].map((level) => ({ fill: `var(--m${level})`, text: `var(--on-m${level})` })),
  blank: { fill: 'var(--m-blank)', line: 'var(--m-blank-line)' },
  none: 'var(--m-na)',
  text: 'var(--text)',
  textSecond: 'var(--text-3)',
  grid: 'var(--grid)',
  axis: 'var(--line-2)',
  surface: 'var(--surface)',
  fontFamily: 'var(--font-ui)',
  fontSize: 11,
  lineWidth: 2,
};

/** Ink, teal and rust of the printed report. */
export const DOCUMENT_PALETTE: ChartPalette = {
  ink: '#17232e',
  accent: '#0b6478',
  limit: '#b8480f',
  rest: '#8a949c',
  groups: ['#24579b', '#7a2462'],
  warn: '#9a6a00',
  pair: ['#a3c6ce', '#0a4b5a'],
  // Darkness, so that it reads in grey print; the digit is always printed.
  levels: [
    { fill: '#edf2f3', text: '#17232e' },
    { fill: '#cfe0e4', text: '#17232e' },
    { fill: '#a3c6ce', text: '#17232e' },
    { fill: '#6ba5b2', text: '#17232e' },
    { fill: '#2b7686', text: '#ffffff' },
    { fill: '#0a4b5a', text: '#ffffff' },
  ],
  blank: { fill: '#ffffff', line: '#c3ccd3' },
  none: '#e6eaed',
  text: '#17232e',
  textSecond: '#56646f',
  grid: '#d8dfe5',
  axis: '#17232e',
  surface: '#ffffff',
  fontFamily: 'IBM Plex Sans',
  fontSize: 7,
  lineWidth: 1.6,
};
