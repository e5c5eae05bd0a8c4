import type { Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import { svg } from '../../../shared/charts/svg.ts';
import { svgToString } from '../../../shared/charts/to-string.ts';
import type { RaciLetter } from '../../../shared/model/raci.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { RaciCell, RaciColumn, RaciRow, RaciSection } from '../../../shared/report/raci.ts';
import { FAMILY } from '../fonts/families.ts';
import type { RunSplitter } from '../fonts/text-runs.ts';
import { withFontRuns } from './chart.ts';
import { COLOUR, WIDE_WIDTH } from './style.ts';

const ID = 28;
const CHECK = 52;
/** A column narrower than this cannot hold a letter at a readable size. */
const NARROWEST = 8.8;
const WIDEST = 26;
/** White between two columns. */
const SEAM = 0.6;
const TITLE_GAP = 5;
const GROUP_LINE = '#B9C4CC';
const SHORTEST_TITLE = 132;
const LONGEST_TITLE = 230;

/** Weight as darkness, so that it reads in grey print: A and R solid, C tinted, I plain. */
const FILL: Readonly<Record<RaciLetter, string | null>> = {
  A: '#0A4B5A',
  R: '#6BA5B2',
  C: '#DCE8EB',
  I: null,
};
const ORDER: readonly RaciLetter[] = ['A', 'R', 'C', 'I'];

/** The matrix; in several parts where it has more roles than fit across a page. */
export function matrixParts(raci: RaciSection, splitter: RunSplitter): Content[] {
  const most = Math.floor((WIDE_WIDTH - ID - CHECK - SHORTEST_TITLE) / NARROWEST);
  const parts = Math.ceil(raci.columns.length / most);
  const size = Math.ceil(raci.columns.length / parts);
  return Array.from({ length: parts }, (_, index) => {
    const from = index * size;
    const matrix = matrixTable(raci, from, Math.min(raci.columns.length, from + size), splitter);
    return index === 0 ? matrix : { stack: [matrix], pageBreak: 'before' as const };
  });
}

function matrixTable(raci: RaciSection, from: number, to: number, splitter: RunSplitter): Content {
  const columns = raci.columns.slice(from, to);
  const free = WIDE_WIDTH - ID - CHECK - SHORTEST_TITLE;
  const each = Math.min(WIDEST, free / columns.length);
  const title = Math.min(LONGEST_TITLE, WIDE_WIDTH - ID - CHECK - each * columns.length);
  const size = each < 11 ? 6.5 : 8.1;
  const body: TableCell[][] = [head(columns, each, splitter)];
  let area = '';
  for (const row of raci.rows) {
    if (row.row.area !== area) {
      area = row.row.area;
      body.push(areaRow(area, columns.length));
    }
    body.push(matrixRow(row, from, to, size));
  }
  return {
    style: 'matrix',
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [ID, title - TITLE_GAP, ...columns.map(() => each - SEAM), CHECK - 6 - SEAM],
      body,
    },
    layout: {
      hLineWidth: (index, node) =>
        index === 0 ? 0 : index === 1 || index === node.table.body.length ? 0.8 : 0.5,
      hLineColor: (index, node) =>
        index === 1 || index === node.table.body.length ? COLOUR.ink : COLOUR.hairline,
      // White lines keep filled cells apart without drawing a grid; a grey one begins a group of roles.
      vLineWidth: (index) => (index >= 2 && index <= columns.length + 2 ? SEAM : 0),
      vLineColor: (index) => (beginsGroup(columns, index - 2) ? GROUP_LINE : '#FFFFFF'),
      paddingLeft: (index) => (index === columns.length + 2 ? 6 : 0),
      paddingRight: (index) => (index === 1 ? TITLE_GAP : 0),
      paddingTop: (index) => (index === 0 ? 0 : 1.5),
      paddingBottom: (index) => (index === 0 ? 3 : 1.5),
    },
  };
}

/** A line where a new group of roles begins, and one after the last. */
function beginsGroup(columns: readonly RaciColumn[], index: number): boolean {
  const group = columns[index]?.role.group;
  return group !== columns[index - 1]?.role.group;
}

function areaRow(area: string, columns: number): TableCell[] {
  return [
    { text: area, bold: true, color: COLOUR.teal, fontSize: 7.8, colSpan: columns + 3, margin: [0, 2, 0, 0] },
    ...Array.from({ length: columns + 2 }, () => ''),
  ];
}

function matrixRow({ row, cells, problems }: RaciRow, from: number, to: number, size: number): TableCell[] {
  return [
    { text: row.responsibilityId, bold: true, fontSize: 7.4 },
    { text: shortened(row.title, 60), fontSize: 7.4 },
    ...cells.slice(from, to).map((cell) => letterCell(cell, size)),
    problems.length === 0
      ? { text: 'ok', color: COLOUR.grey, fontSize: 7.4 }
      : { text: problems.join(', '), bold: true, color: COLOUR.rust, fontSize: 7.4 },
  ];
}

function letterCell({ letters, open }: RaciCell, size: number): TableCell {
  if (letters.length === 0) return '';
  const sorted = ORDER.filter((letter) => letters.includes(letter));
  const heaviest = sorted[0] ?? 'I';
  const fillColor = open ? COLOUR.rustTint : (FILL[heaviest] ?? undefined);
  const isStrong = heaviest === 'A' || heaviest === 'R';
  return {
    text: sorted.join(''),
    alignment: 'center',
    fontSize: sorted.length > 1 ? size * 0.72 : size,
    bold: isStrong,
    italics: open,
    color: open ? COLOUR.rust : heaviest === 'A' ? '#FFFFFF' : COLOUR.ink,
    ...(fillColor === undefined ? {} : { fillColor }),
  };
}

const HEAD_SIZE = 6.6;
/** Height of the tallest head, in points: about 25 letters. */
const HEAD_HEIGHT = 84;

/** Heads stand upright in wide matrices, so that every role can be read without a key. */
function head(columns: readonly RaciColumn[], each: number, splitter: RunSplitter): TableCell[] {
  const plain = (text: string): ContentText => ({
    text,
    style: 'head',
    font: FAMILY.condensed,
    margin: [0, isUpright ? HEAD_HEIGHT - 9 : 0, 0, 0],
  });
  const isUpright = columns.some(({ brief }) => brief.length * 4.2 > each);
  const heads = columns.map(
    ({ brief }): TableCell =>
      isUpright
        ? { svg: uprightName(brief, each - SEAM, splitter) }
        : { text: brief, style: 'head', font: FAMILY.condensed, alignment: 'center' },
  );
  return [{ ...plain('Responsibility'), colSpan: 2 }, '', ...heads, plain('Check')];
}

function uprightName(name: string, width: number, splitter: RunSplitter): string {
  const x = width / 2 + HEAD_SIZE * 0.34;
  const node = svg(
    'svg',
    { viewBox: `0 0 ${width.toFixed(2)} ${HEAD_HEIGHT}`, width, height: HEAD_HEIGHT },
    svg(
      'text',
      {
        transform: `translate(${x.toFixed(2)} ${HEAD_HEIGHT}) rotate(-90)`,
        'font-family': FAMILY.condensed,
        'font-size': HEAD_SIZE,
        'font-weight': 600,
        fill: COLOUR.ink,
      },
      shortened(name, 27),
    ),
  );
  return svgToString(withFontRuns(node, splitter));
}
