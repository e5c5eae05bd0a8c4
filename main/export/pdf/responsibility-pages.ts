import type { Content } from 'pdfmake/interfaces.js';
import { decimal } from '../../../shared/format/number.ts';
import { postureBars } from '../../../shared/report/charts/posture-bars.ts';
import { figureWords, type MeasureLine, targetWords } from '../../../shared/report/measure-lines.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { type AreaReport, boundsWords, type HeatRow } from '../../../shared/report/responsibilities.ts';
import type { MeasureVerdict } from '../../../shared/rules/measure-verdict.ts';
import { BLANK, chapter, label, note, orBlank, part } from './blocks.ts';
import { chart } from './chart.ts';
import type { Drafting } from './drafting.ts';
import { differenceTable, frameworkTable } from './framework-pages.ts';
import { heatMap } from './heat-map.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, labelledTable, table } from './table.ts';

const BARS = 318;
const GAP = 20;
const SHORT = TEXT_WIDTH - BARS - GAP;
/** Measures printed of an area with many; the workbook has all. */
const MOST_MEASURES = 14;

/** The heat map, one page for each area, coverage by framework, and where assessors differed. */
export function responsibilityPages(report: Report, drafting: Drafting): Content[] {
  const { responsibilities } = report;
  if (responsibilities.isEmpty)
    return [chapter('responsibilities', { lead: responsibilities.lead, isBare: true })];
  return [
    chapter('responsibilities', { lead: responsibilities.lead }),
    ...heatMap(responsibilities),
    ...responsibilities.areas.map((area) => areaPage(area, report, drafting)),
    ...frameworkTable(report),
    ...differenceTable(report),
  ];
}

function areaPage(area: AreaReport, report: Report, { splitter }: Drafting): Content {
  return {
    pageBreak: 'before',
    stack: [
      {
        ...part(`Area ${area.id}: ${area.title}`, 'responsibilities', `area-${area.id}`, [0, 0, 0, 2]),
        fontSize: 15,
      },
      { text: area.sentence, style: 'lead', margin: [0, 0, 40, 8] },
      {
        unbreakable: true,
        columns: [
          {
            width: BARS,
            stack: [
              label('Maturity, 0 to 5', [0, 0, 0, 0]),
              chart(postureBars(area.bars, BARS), splitter, [0, 2, 0, 0]),
              note(
                'Bar: mean of the rated dimensions. Whisker: where it could lie if every blank were 0 or 5. Right: maturity and dimensions rated.',
              ),
            ],
          },
          { width: SHORT, stack: [inShort(area)] },
        ],
        columnGap: GAP,
      },
      responsibilityTable(area.rows, report),
      ...gapTable(area),
      ...measureTable(area.measures),
    ],
  };
}

function inShort({ figure, measures }: AreaReport): Content {
  const of = (...verdicts: readonly MeasureVerdict[]) =>
    measures.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const rows: readonly (readonly [string, string])[] = [
    ['Maturity', figure.mean === null ? BLANK : `${decimal(figure.mean, 1)} of 5`],
    ['Rated', `${figure.rated} of ${figure.applicable}`],
    ['If blanks were 0 or 5', boundsWords(figure)],
    ['Measures met', `${of('met')} of ${of('met', 'not met')} with a target and a figure`],
    ['Without a current figure', `${of('no measurement', 'stale')} of ${measures.length}`],
  ];
  return table({
    width: SHORT,
    columns: [
      { head: 'In short', width: 84 },
      { head: '', width: 'rest', align: 'right' },
    ],
    rows: rows.map(([what, value]) => [what, value]),
  });
}

function responsibilityTable(rows: readonly HeatRow[], report: Report): Content {
  return labelledTable('Each responsibility', {
    width: TEXT_WIDTH,
    margin: [0, 12, 0, 0],
    columns: [
      { head: '', width: 34 },
      { head: 'Responsibility', width: 'rest' },
      { head: 'Maturity', width: 44, align: 'right' },
      { head: 'Rated', width: 36, align: 'right' },
      { head: 'Weakest dimension', width: 108 },
      { head: 'Finding', width: 64 },
    ],
    rows: rows.map(({ score, weakest }): Cell[] => [
      { text: score.id, bold: true },
      shortened(score.title, 90),
      score.figure.mean === null ? BLANK : decimal(score.figure.mean, 1),
      score.figure.applicable === 0 ? BLANK : `${score.figure.rated}/${score.figure.applicable}`,
      orBlank(weakest),
      orBlank(findingRefs(report, score.id)),
    ]),
  });
}

/** References of the findings on a responsibility or on a part of it. */
function findingRefs({ findings }: Report, id: string): string {
  return shortened((findings.byResponsibility.get(id) ?? []).join(', '), 40);
}

function gapTable({ gaps }: AreaReport): Content[] {
  if (gaps.length === 0) return [];
  return [
    labelledTable('What would lift it most', {
      width: TEXT_WIDTH,
      margin: [0, 12, 0, 0],
      columns: [
        { head: '', width: 34 },
        { head: 'Responsibility', width: 'rest' },
        { head: 'Dimensions below “defined”', width: 100, align: 'right' },
        { head: 'Posture of 10, at least', width: 90, align: 'right' },
      ],
      rows: gaps.map(({ responsibilityId, title, dimensionIds, posture }): Cell[] => [
        { text: responsibilityId, bold: true },
        shortened(title, 90),
        String(dimensionIds.length),
        `+ ${decimal(posture, 2)}`,
      ]),
    }),
  ];
}

const OPEN: readonly MeasureVerdict[] = ['not met', 'stale'];

function measureTable(measures: readonly MeasureLine[]): Content[] {
  if (measures.length === 0) return [];
  // With many, those that say something come first; all are in the workbook.
  const telling = measures.filter(({ verdict }) => verdict !== 'no measurement');
  const shown = (measures.length > MOST_MEASURES ? telling : measures).slice(0, MOST_MEASURES);
  const left = measures.length - shown.length;
  if (shown.length === 0)
    return [note(`None of the ${measures.length} measures of this area has a figure yet.`, [0, 10, 0, 0])];
  return [
    labelledTable('Measures against targets', {
      width: TEXT_WIDTH,
      margin: [0, 12, 0, 0],
      columns: [
        { head: 'Measure', width: 50 },
        { head: 'What is measured', width: 'rest' },
        { head: 'Target', width: 66, align: 'right' },
        { head: 'Set by', width: 64 },
        { head: 'Measured', width: 66, align: 'right' },
        { head: 'Result', width: 72 },
      ],
      rows: shown.map((line): Cell[] => [
        { text: line.id.replace('-', ' '), bold: true },
        shortened(line.metric, 110),
        orBlank(targetWords(line)),
        shortened(line.setBy, 30),
        line.latest === null ? BLANK : shortened(figureWords(line.latest.value, line.unit), 26),
        OPEN.includes(line.verdict) ? { text: line.verdict, bold: true, color: COLOUR.rust } : line.verdict,
      ]),
    }),
    ...(left === 0 ? [] : [note(`${left} more are in the workbook, sheet Measures.`)]),
  ];
}
