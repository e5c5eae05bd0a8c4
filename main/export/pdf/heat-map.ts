import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { DOCUMENT_PALETTE } from '../../../shared/charts/palette.ts';
import { decimal } from '../../../shared/format/number.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type {
  AreaReport,
  HeatCell,
  HeatRow,
  ResponsibilitiesSection,
} from '../../../shared/report/responsibilities.ts';
import { NO_LEVEL } from '../../../shared/report/responsibilities.ts';
import { DIMENSION_TITLES } from '../../../shared/rules/finding-gap.ts';
import { DIMENSIONS } from '../../../shared/rules/instrument.ts';
import { BLANK, note } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';

/** Words that do not fit into a column are broken where a reader would break them. */
const HEADS = { ...DIMENSION_TITLES, implementation: 'Imple-\nmentation' };

const ID = 30;
const CELL = 39;
const SCORE = 32;
const RATED = 38;
const TITLE = TEXT_WIDTH - ID - 6 * CELL - SCORE - RATED;

/** Every responsibility by its six dimensions. */
export function heatMap({ areas, columns, scores }: ResponsibilitiesSection): Content[] {
  const body: TableCell[][] = [
    headRow(),
    ...areas.flatMap((area) => [areaRow(area), ...area.rows.map(heatRow)]),
    meanRow(columns, scores.whole),
  ];
  return [
    {
      style: 'matrix',
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [ID, TITLE, ...DIMENSIONS.map(() => CELL - 1), SCORE, RATED],
        body,
      },
      layout: {
        hLineWidth: (index) => (index === 0 ? 0 : 1),
        hLineColor: () => '#FFFFFF',
        // White lines keep filled cells apart without drawing a grid.
        vLineWidth: (index) => (index >= 2 && index <= 7 ? 1 : 0),
        vLineColor: () => '#FFFFFF',
        paddingLeft: () => 0,
        paddingRight: () => 0,
        paddingTop: () => 1.6,
        paddingBottom: () => 1.6,
      },
    },
    legend(),
  ];
}

function headRow(): TableCell[] {
  const head = (text: string, alignment: 'left' | 'center' | 'right'): TableCell => ({
    text,
    style: 'head',
    alignment,
  });
  return [
    { ...(head('Responsibility', 'left') as object), colSpan: 2 } as TableCell,
    '',
    ...DIMENSIONS.map((dimension) => head(HEADS[dimension], 'center')),
    head('Maturity', 'right'),
    head('Rated', 'right'),
  ];
}

function areaRow({ id, title, figure }: AreaReport): TableCell[] {
  const strong = { bold: true, color: COLOUR.teal };
  return [
    { text: `${id}  ${title}`, colSpan: 8, ...strong, margin: [0, 3, 0, 0] },
    ...Array.from({ length: 7 }, () => ''),
    { text: scoreText(figure.mean), alignment: 'right', ...strong, margin: [0, 3, 0, 0] },
    {
      text: `${figure.rated}/${figure.applicable}`,
      alignment: 'right',
      ...strong,
      margin: [0, 3, 0, 0],
    },
  ];
}

function heatRow({ score, cells }: HeatRow): TableCell[] {
  const { id, title, figure } = score;
  const isOpen = figure.rated < figure.applicable;
  return [
    { text: id, bold: true },
    { text: shortened(title, 46), noWrap: true },
    ...cells.map(heatCell),
    { text: scoreText(figure.mean), alignment: 'right' },
    {
      text: figure.applicable === 0 ? BLANK : `${figure.rated}/${figure.applicable}`,
      alignment: 'right',
      color: isOpen ? COLOUR.rust : COLOUR.grey,
    },
  ];
}

function heatCell({ text, level, score }: HeatCell): TableCell {
  if (level !== null)
    return {
      text,
      bold: true,
      alignment: 'center',
      fillColor: DOCUMENT_PALETTE.levels[level]?.fill,
      color: DOCUMENT_PALETTE.levels[level]?.text,
    };
  const isOpen = score.state === 'blank' || score.state === 'unsettled';
  return isOpen
    ? { text, bold: true, alignment: 'center', fillColor: COLOUR.rustTint, color: COLOUR.rust }
    : { text, alignment: 'center', color: COLOUR.grey };
}

function meanRow(
  columns: ResponsibilitiesSection['columns'],
  { mean, rated, applicable }: ResponsibilitiesSection['scores']['whole'],
): TableCell[] {
  const bold = (text: string, alignment: 'center' | 'right'): TableCell => ({
    text,
    bold: true,
    alignment,
    margin: [0, 4, 0, 0],
  });
  return [
    { text: 'Mean of the rated', bold: true, colSpan: 2, margin: [0, 4, 0, 0] },
    '',
    ...columns.map((column) => bold(scoreText(column), 'center')),
    bold(scoreText(mean), 'right'),
    bold(`${rated}/${applicable}`, 'right'),
  ];
}

const scoreText = (mean: number | null): string => (mean === null ? BLANK : decimal(mean, 1));

function legend(): Content {
  return note(
    `0 absent, 1 ad hoc, 2 repeatable, 3 defined, 4 measured, 5 improving. ${NO_LEVEL.blank}: not rated; 1–3 or “differ”: assessors have not settled it; ${NO_LEVEL['not applicable']}: does not apply, reason on record; ${NO_LEVEL['not asked']}: the reference asks nothing here. A level counts as far as evidence and measurements show it. Every answer with its notes is in the workbook, sheet Answers.`,
  );
}
