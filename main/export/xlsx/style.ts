import type { Borders, Fill, Font, Style } from 'exceljs';

/** Colours of the documents as Excel writes them: opacity first. */
export const XL = {
  ink: 'FF17232E',
  grey: 'FF56646F',
  hairline: 'FFD8DFE5',
  wash: 'FFF2F5F7',
  white: 'FFFFFFFF',
  teal: 'FF0B6478',
  rust: 'FFB8480F',
  rustTint: 'FFF6E2D6',
  amber: 'FF9A6A00',
  dark: 'FF0A4B5A',
  middle: 'FF6BA5B2',
  pale: 'FFDCE8EB',
} as const;

export const FONT = 'Arial';
const SIZE = 9;

/** Number formats; a text keeps `@`, so that it stays a text when somebody edits it. */
export const FORMAT = {
  text: '@',
  general: 'General',
  whole: '#,##0',
  decimal: '#,##0.00',
  /** As a person gave them: whole where they are whole, else up to four decimals. */
  given: '#,##0.0###',
  share: '0%',
  fineShare: '0.0%',
  day: 'd mmm yyyy',
} as const;

export const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

export const font = (options: Partial<Font> = {}): Partial<Font> => ({
  name: FONT,
  size: SIZE,
  color: { argb: XL.ink },
  ...options,
});

const edge = (argb: string, style: 'hair' | 'thin' | 'medium' = 'thin') => ({ style, color: { argb } });

export const UNDER_ROW: Partial<Borders> = { bottom: edge(XL.hairline) };
const UNDER_HEAD: Partial<Borders> = { bottom: edge(XL.ink) };

export const HEAD: Partial<Style> = {
  font: font({ size: 8, bold: true, color: { argb: XL.grey } }),
  alignment: { vertical: 'bottom', horizontal: 'left', indent: 1, wrapText: true },
  border: UNDER_HEAD,
  numFmt: FORMAT.text,
};

export type Align = 'left' | 'right' | 'center';

/** How the cells of a column look. */
export interface Look {
  readonly format: string;
  readonly align?: Align;
  readonly bold?: boolean;
  readonly mono?: boolean;
  readonly wrap?: boolean;
  /** Stands in the middle of its row; otherwise at its top, so that texts of several lines begin level. */
  readonly middle?: boolean;
  readonly grey?: boolean;
  /** Cells that a reader may change are tinted. */
  readonly editable?: boolean;
}

/** Excel keeps text from the edge only where it stands left. */
export function cellStyle({
  format,
  align = 'left',
  bold,
  mono,
  wrap,
  middle,
  grey,
  editable,
}: Look): Partial<Style> {
  return {
    numFmt: format,
    font: font({
      ...(bold ? { bold: true } : {}),
      ...(mono ? { name: 'Courier New', size: 8 } : {}),
      ...(grey ? { color: { argb: XL.grey } } : {}),
    }),
    alignment: {
      vertical: middle ? 'middle' : 'top',
      horizontal: align,
      ...(align === 'left' ? { indent: 1 } : {}),
      ...(wrap ? { wrapText: true } : {}),
    },
    border: UNDER_ROW,
    ...(editable ? { fill: solid(XL.wash) } : {}),
  };
}
