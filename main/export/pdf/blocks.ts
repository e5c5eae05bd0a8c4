import type { Content, ContentColumns, ContentStack, ContentText } from 'pdfmake/interfaces.js';
import { count } from '../../../shared/format/number.ts';
import { type SectionName, SECTIONS } from '../../../shared/report/sections.ts';
import { chapterId } from './chapter-id.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';

interface ChapterOptions {
  readonly lead?: string;
  readonly width?: number;
  readonly orientation?: 'portrait' | 'landscape';
  /** A chapter that has only its sentence to say begins where the one before ends, not on a page of its own. */
  readonly isBare?: boolean;
}

/** The head of a chapter on a new page: number in teal, title, rule, and one sentence that states the conclusion. */
export function chapter(
  name: SectionName,
  { lead, width = TEXT_WIDTH, orientation, isBare = false }: ChapterOptions = {},
): ContentStack {
  const { number, title } = SECTIONS[name];
  const heading: ContentColumns = {
    columns: [
      { width: 'auto', text: number, style: 'chapterNumber' },
      {
        width: '*',
        text: title,
        style: 'chapter',
        id: chapterId(name),
        outline: true,
        outlineText: `${number}  ${title}`,
        outlineExpanded: false,
      },
    ],
    columnGap: 14,
  };
  return {
    ...(isBare
      ? { unbreakable: true, margin: [0, 30, 0, 0] as [number, number, number, number] }
      : { pageBreak: 'before' as const }),
    ...(orientation === undefined ? {} : { pageOrientation: orientation }),
    stack: [
      heading,
      rule(width),
      ...(lead === undefined
        ? []
        : [
            {
              text: lead,
              style: 'lead',
              margin: [0, 0, width * 0.06, 12] as [number, number, number, number],
            },
          ]),
    ],
  };
}

const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1, lineColor: COLOUR.teal }],
  margin: [0, 1, 0, 8],
});

/** A heading within a chapter, with a bookmark under it. */
export function part(
  title: string,
  inChapter: SectionName,
  id: string,
  margin: [number, number, number, number] = [0, 12, 0, 2],
): ContentText & { id: string } {
  return {
    text: title,
    style: 'part',
    margin,
    id,
    outline: true,
    outlineText: title,
    outlineParentId: chapterId(inChapter),
  };
}

/** A small heading over a table or a figure; not in the bookmarks. */
export const label = (
  text: string,
  margin: [number, number, number, number] = [0, 8, 0, 2],
): ContentText => ({ text, style: 'label', margin });

export const tealLabel = (
  text: string,
  margin: [number, number, number, number] = [0, 8, 0, 3],
): ContentText => ({ text, style: 'tealLabel', margin });

/** Small print under a table or figure. */
export const note = (
  text: Content,
  margin: [number, number, number, number] = [0, 5, 0, 0],
): ContentText => ({ text, style: 'note', margin });

/** Says where the rest of a shortened list is; nothing when none is left. */
export const more = (left: number, sheet: string): Content[] =>
  left <= 0 ? [] : [note(`${count(left)} more are in the workbook, sheet ${sheet}.`)];

/** `Figure 2` with its caption. */
export const figure = (
  number: number,
  caption: string,
  margin: [number, number, number, number] = [0, 3, 0, 0],
): ContentText => ({
  text: [{ text: `Figure ${number}  `, bold: true, color: COLOUR.ink }, caption],
  style: 'note',
  margin,
});

/** A list with dashes. */
export function dashes(
  items: readonly Content[],
  margin: [number, number, number, number] = [0, 2, 0, 0],
): Content {
  return {
    stack: items.map((item) => ({
      columns: [
        {
          width: 8,
          canvas: [{ type: 'line', x1: 0, y1: 5.6, x2: 4.5, y2: 5.6, lineWidth: 1, lineColor: COLOUR.teal }],
        },
        { width: '*', text: item },
      ],
      columnGap: 2,
      margin: [0, 0, 0, 2.4] as [number, number, number, number],
    })),
    margin,
  };
}

/** A box with a bar at its left for what must not be overlooked. */
export function callout(title: string, text: string, tone: 'teal' | 'rust', width = TEXT_WIDTH): Content {
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (index) => (index === 0 ? 2.4 : 0),
      vLineColor: () => COLOUR[tone],
      fillColor: () => COLOUR.wash,
      paddingLeft: () => 9,
      paddingRight: () => 9,
      paddingTop: () => 7,
      paddingBottom: () => 7,
    },
    table: {
      widths: [width - 21],
      body: [[{ text: [{ text: `${title} `, bold: true, color: COLOUR[tone] }, text] }]],
    },
  };
}

/** Two parts side by side. Both widths are fixed, so that no word however long pushes one off the page. */
export function sideBySide(left: Content, right: Content, leftWidth: number, gap = 22): Content {
  return {
    columns: [
      { width: leftWidth, stack: [left] },
      { width: TEXT_WIDTH - leftWidth - gap, stack: [right] },
    ],
    columnGap: gap,
  };
}

/** What stands for a blank in a table. */
export const BLANK = '–';

export const orBlank = (text: string): string => (text.trim() === '' ? BLANK : text);
