import { daysBetween } from '../../../shared/format/date.ts';
import { targetWords } from '../../../shared/report/measure-lines.ts';
import { type HeatRow, NO_LEVEL } from '../../../shared/report/responsibilities.ts';
import { DIMENSION_TITLES } from '../../../shared/rules/finding-gap.ts';
import { DIMENSIONS } from '../../../shared/rules/instrument.ts';
import { MATURITY_LEVELS } from '../../../shared/rules/maturity.ts';
import { answersSheet } from './answers-sheet.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow, NAMES } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { tableSheet } from './table-sheet.ts';
import { dayOf, formula, type Value } from './values.ts';

/** The heat map, the measures, what would lift the posture most, and what the levels look like. */
export function responsibilitySheets(book: Book): void {
  heatSheet(book);
  answersSheet(book);
  measuresSheet(book);
  gapsSheet(book);
  levelsSheet(book);
}

/** Highest level: what a blank may still turn out to be. */
const TOP = 5;

function heatSheet(book: Book): void {
  const { areas, lead } = book.report.responsibilities;
  const rows = areas.flatMap((area) => area.rows.map((row) => ({ area: area.title, row })));
  const sheet = tableSheet(book, {
    name: SHEET.responsibilities,
    purpose: lead,
    frozen: 2,
    columns: [
      { head: 'ID', width: 8, bold: true },
      { head: 'Responsibility', width: 44, wrap: true },
      { head: 'Area', width: 30, wrap: true },
      ...DIMENSIONS.map((dimension) => ({
        head: DIMENSION_TITLES[dimension],
        width: 12,
        align: 'center' as const,
        editable: true,
      })),
      { head: 'Differences, lower ends', width: 11, format: FORMAT.whole, align: 'right' },
      { head: 'Differences, upper ends', width: 11, format: FORMAT.whole, align: 'right' },
      { head: 'Maturity, 0–5', width: 10, format: FORMAT.decimal, align: 'right' },
      { head: 'Rated', width: 8, format: FORMAT.whole, align: 'right' },
      { head: 'Applicable', width: 10, format: FORMAT.whole, align: 'right' },
      { head: 'If blanks were 0', width: 10, format: FORMAT.decimal, align: 'right' },
      { head: 'If blanks were 5', width: 10, format: FORMAT.decimal, align: 'right' },
    ],
    rows: rows.map(({ area, row }, index) => heatCells(row, area, FIRST + index)),
  });
  const cells = `D${FIRST}:I${lastRow(rows.length)}`;
  colourBy(sheet, cells, [
    ...MATURITY_LEVELS.map(
      ({ level }) => [`AND(ISNUMBER(D${FIRST}),INT(D${FIRST})=${level})`, `level${level}`] as const,
    ),
    [`OR(D${FIRST}="${NO_LEVEL['not applicable']}",D${FIRST}="${NO_LEVEL['not asked']}")`, 'grey'],
    [`D${FIRST}<>""`, 'strongRust'],
  ]);
}

function heatCells({ score, cells }: HeatRow, area: string, row: number): Value[] {
  const ends = cells.flatMap((cell) => cell.score.range ?? []);
  const low = ends.reduce((sum, range) => sum + range.low, 0);
  const high = ends.reduce((sum, range) => sum + range.high, 0);
  const range = `D${row}:I${row}`;
  const { mean, rated, applicable, low: lowest, high: highest } = score.figure;
  // A question mark alone would stand for any letter.
  const blanks = `COUNTIF(${range},"~${NO_LEVEL.blank}")`;
  return [
    score.id,
    score.title,
    area,
    ...cells.map(({ level, text }): Value => level ?? text),
    low,
    high,
    formula(`IF(M${row}=0,"",AVERAGE(${range}))`, mean ?? ''),
    formula(`COUNT(${range})`, rated),
    formula(
      `${DIMENSIONS.length}-COUNTIF(${range},"${NO_LEVEL['not applicable']}")-COUNTIF(${range},"${NO_LEVEL['not asked']}")`,
      applicable,
    ),
    formula(`IF(N${row}=0,0,(SUM(${range})+J${row})/N${row})`, lowest),
    formula(`IF(N${row}=0,0,(SUM(${range})+K${row}+${TOP}*${blanks})/N${row})`, highest),
  ];
}

function measuresSheet(book: Book): void {
  const { responsibilities, meta } = book.report;
  const { measures } = responsibilities;
  const sheet = tableSheet(book, {
    name: SHEET.measures,
    purpose: `Every measure of the reference with its target and latest figure; ages are counted from ${NAMES.asOf}`,
    frozen: 2,
    columns: [
      { head: 'Measure', width: 11, bold: true },
      { head: 'What is measured', width: 60, wrap: true },
      { head: 'Unit', width: 14 },
      { head: 'Target', width: 16, align: 'right' },
      { head: 'Set by', width: 20, wrap: true },
      { head: 'Measured', width: 12, format: FORMAT.given, align: 'right' },
      { head: 'On', width: 12, format: FORMAT.day, align: 'right' },
      { head: 'Age, days', width: 9, format: FORMAT.whole, align: 'right' },
      { head: 'Share of what', width: 20, wrap: true },
      { head: 'Source', width: 34, wrap: true },
      { head: 'Owner', width: 22, wrap: true },
      { head: 'Result', width: 16 },
    ],
    rows: measures.map((line, index): Value[] => {
      const { latest } = line;
      return [
        line.id,
        line.metric,
        line.unit,
        targetWords(line),
        line.setBy,
        latest?.value ?? null,
        dayOf(latest?.takenOn ?? null),
        formula(
          `IF(G${FIRST + index}="","",${NAMES.asOf}-G${FIRST + index})`,
          latest === null ? '' : daysBetween(latest.takenOn, meta.asOf),
        ),
        latest?.denominator ?? null,
        latest?.source ?? null,
        latest?.owner ?? null,
        line.verdict,
      ];
    }),
  });
  colourBy(sheet, `L${FIRST}:L${lastRow(measures.length)}`, [
    [`OR($L${FIRST}="not met",$L${FIRST}="stale")`, 'rust'],
    [`$L${FIRST}="no measurement"`, 'grey'],
  ]);
}

function gapsSheet(book: Book): void {
  const { isEmpty, scores } = book.report.responsibilities;
  tableSheet(book, {
    name: SHEET.gaps,
    purpose: isEmpty
      ? 'Nothing has been rated yet'
      : `What bringing each dimension to level ${scores.aim} would add to the lower bound of the posture of 0 to 10, the most first`,
    frozen: 1,
    columns: [
      { head: 'ID', width: 8, bold: true },
      { head: 'Responsibility', width: 52, wrap: true },
      { head: 'Dimensions below that level', width: 60, wrap: true },
      { head: 'Posture, points of 10', width: 16, format: FORMAT.decimal, align: 'right' },
      { head: 'Maturity of its group', width: 16, format: FORMAT.decimal, align: 'right' },
    ],
    rows: isEmpty
      ? []
      : scores.gaps.map(({ responsibilityId, title, dimensionIds, posture, group }): Value[] => [
          responsibilityId,
          title,
          dimensionIds.map(titleOf).join(', '),
          posture,
          group,
        ]),
  });
}

/** `3 Defined` */
const levelHead = (level: 1 | 3 | 5): string => `${level} ${MATURITY_LEVELS[level].name}`;

function levelsSheet(book: Book): void {
  const general = ([0, 2, 4] as const).map((level) => {
    const { name, meaning } = MATURITY_LEVELS[level];
    return `${level} ${name}: ${meaning}`;
  });
  tableSheet(book, {
    name: SHEET.levelsOf,
    purpose: `What levels 1, 3 and 5 look like in each dimension. The others mean the same everywhere. ${general.join(' ')}`,
    frozen: 3,
    columns: [
      { head: 'ID', width: 8, bold: true },
      { head: 'Responsibility', width: 32, wrap: true },
      { head: 'Dimension', width: 18, wrap: true },
      { head: 'Level that counts', width: 10, align: 'center' },
      { head: levelHead(1), width: 44, wrap: true },
      { head: levelHead(3), width: 44, wrap: true },
      { head: levelHead(5), width: 44, wrap: true },
      { head: 'Ask for, at level 3', width: 44, wrap: true },
    ],
    rows: book.report.responsibilities.levels.map(
      ({ responsibilityId, title, dimension, anchors, standing }): Value[] => [
        responsibilityId,
        title,
        DIMENSION_TITLES[dimension],
        standing,
        anchors.adHoc,
        anchors.defined,
        anchors.improving,
        anchors.shownBy,
      ],
    ),
  });
}

/** `Monitoring` for `2.4.2/monitoring`. */
function titleOf(dimensionId: string): string {
  const name = dimensionId.split('/')[1];
  const dimension = DIMENSIONS.find((one) => one === name);
  return dimension === undefined ? dimensionId : DIMENSION_TITLES[dimension];
}
