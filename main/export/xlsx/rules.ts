import type { Style, Worksheet } from 'exceljs';
import { DOCUMENT_PALETTE } from '../../../shared/charts/palette.ts';
import { font, solid, XL } from './style.ts';

/** A maturity as the report and the screens colour it, 0 to 5. */
type LevelTone = `level${0 | 1 | 2 | 3 | 4 | 5}`;
type PlainTone = 'rust' | 'strongRust' | 'amber' | 'dark' | 'middle' | 'pale' | 'grey';

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const PLAIN: Readonly<Record<PlainTone, Partial<Style>>> = {
  rust: { font: { bold: true, color: { argb: XL.rust } } },
  strongRust: tinted(XL.rustTint, XL.rust, true),
  amber: { font: { bold: true, color: { argb: XL.amber } } },
  dark: tinted(XL.dark, XL.white, true),
  middle: tinted(XL.middle, XL.ink, true),
  pale: tinted(XL.pale, XL.ink, false),
  grey: { font: { color: { argb: XL.grey } } },
};

const LEVELS = Object.fromEntries(
  DOCUMENT_PALETTE.levels.map(({ fill, text }, level) => [
    `level${level}`,
    tinted(argb(fill), argb(text), true),
  ]),
) as Readonly<Record<LevelTone, Partial<Style>>>;

type Tone = PlainTone | LevelTone;
const TONES: Readonly<Record<Tone, Partial<Style>>> = { ...PLAIN, ...LEVELS };

function tinted(fill: string, text: string, bold: boolean): Partial<Style> {
  // A conditional fill takes its colour from the background.
  return {
    fill: { ...solid(fill), bgColor: { argb: fill } } as Style['fill'],
    font: { bold, color: { argb: text } },
  };
}

/** Colours cells of a range by expressions, the first that holds; the words in the cells say the same. */
export function colourBy(
  sheet: Worksheet,
  range: string,
  rules: readonly (readonly [expression: string, tone: Tone])[],
): void {
  sheet.addConditionalFormatting({
    ref: range,
    rules: rules.map(([expression, tone], index) => ({
      type: 'expression',
      priority: index + 1,
      formulae: [expression],
      style: TONES[tone],
    })),
  });
}

/** A line of text below or above a table. */
export function remark(sheet: Worksheet, address: string, text: string): void {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.style = { font: font({ italic: true, color: { argb: XL.grey } }), numFmt: '@' };
}
