import type { CustomTableLayout, StyleDictionary, TFontDictionary } from 'pdfmake/interfaces.js';
import { FAMILY, FONT_FILES, fontPath } from '../fonts/families.ts';

/** Page geometry in points: A4, upright unless said otherwise. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  margins: { side: 48, top: 72, bottom: 60 },
} as const;

/** Width of the text on an upright page. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margins.side;
/** Width of the text on a page on its side. */
export const WIDE_WIDTH = PAGE.height - 2 * PAGE.margins.side;

export const COLOUR = {
  ink: '#17232E',
  grey: '#56646F',
  pale: '#8A949C',
  hairline: '#D8DFE5',
  wash: '#F2F5F7',
  teal: '#0B6478',
  /** Needs an answer. */
  rust: '#B8480F',
  rustTint: '#F6E2D6',
  /** Met, but narrowly. */
  amber: '#9A6A00',
} as const;

const face = (normal: string, bold: string = normal, italics: string = normal) => ({
  normal: fontPath(normal),
  bold: fontPath(bold),
  italics: fontPath(italics),
  bolditalics: fontPath(bold),
});

export const FONTS: TFontDictionary = {
  [FAMILY.body]: face(FONT_FILES.regular, FONT_FILES.semibold, FONT_FILES.italic),
  [FAMILY.light]: face(FONT_FILES.light),
  [FAMILY.heading]: face(FONT_FILES.medium, FONT_FILES.semibold),
  [FAMILY.condensed]: face(FONT_FILES.condensed, FONT_FILES.condensedBold),
  [FAMILY.mono]: face(FONT_FILES.mono),
  [FAMILY.fallback]: face(FONT_FILES.fallback),
};

/** Plex sets its lines 1.3 em apart by itself; these factors come on top. */
const BODY_LEADING = 1.03;
const TABLE_LEADING = 0.93;

export const DEFAULT_STYLE = {
  font: FAMILY.body,
  fontSize: 8.8,
  lineHeight: BODY_LEADING,
  color: COLOUR.ink,
} as const;

export const STYLES: StyleDictionary = {
  chapterNumber: { font: FAMILY.light, fontSize: 21, color: COLOUR.teal },
  chapter: { font: FAMILY.heading, fontSize: 21 },
  scenario: { font: FAMILY.heading, fontSize: 12.5 },
  part: { font: FAMILY.heading, fontSize: 12 },
  lead: { fontSize: 10.4, lineHeight: 1.08 },
  label: { fontSize: 7.4, bold: true },
  tealLabel: { fontSize: 8.4, bold: true, color: COLOUR.teal },
  note: { fontSize: 7.4, color: COLOUR.grey },
  cell: { fontSize: 7.4, lineHeight: TABLE_LEADING },
  head: { fontSize: 6.8, bold: true, color: COLOUR.grey, lineHeight: TABLE_LEADING },
  matrix: { font: FAMILY.condensed, fontSize: 8.1, lineHeight: TABLE_LEADING },
  hash: { font: FAMILY.mono, fontSize: 7 },
};

const PADDING = 4;

/** Hairlines between rows, ink under the head and the last row, nothing vertical. */
export const TABLE_LAYOUT: CustomTableLayout = {
  hLineWidth: (index, node) => {
    const rows = node.table.body.length;
    const head = node.table.headerRows ?? 1;
    // Nothing above the head, nor between a title and the head.
    if (index < head) return 0;
    return index === head || index === rows ? 0.8 : 0.5;
  },
  hLineColor: (index, node) =>
    index === (node.table.headerRows ?? 1) || index === node.table.body.length ? COLOUR.ink : COLOUR.hairline,
  vLineWidth: () => 0,
  paddingLeft: (index) => (index === 0 ? 0 : PADDING),
  paddingRight: (index, node) => (index === (node.table.widths?.length ?? 0) - 1 ? 0 : PADDING),
  paddingTop: () => 2.8,
  paddingBottom: () => 2.8,
};

/** Room that the padding takes from a column of a table with so many. */
export function paddingOf(index: number, columns: number): number {
  return (index === 0 ? 0 : PADDING) + (index === columns - 1 ? 0 : PADDING);
}
