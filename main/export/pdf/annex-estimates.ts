import type { Content } from 'pdfmake/interfaces.js';
import { date } from '../../../shared/format/date.ts';
import type { ElicitedFactor } from '../../../shared/report/estimate-lines.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { note } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, DATE_WIDTH, titledTable } from './table.ts';

const LENGTHS = { reason: 150, person: 60 } as const;

/** What each person said of each factor, round by round, and what was agreed from it. */
export function individualEstimates({ risk }: Report): Content[] {
  if (risk.elicited.length === 0) return [];
  return [
    titledTable(
      { text: 'Individual estimates', chapter: 'reproducibility', id: 'individual-estimates' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: 'Factor', width: 112 },
          { head: 'Round', width: 34, align: 'right' },
          { head: 'Person', width: 94 },
          { head: 'Range', width: 96, align: 'right' },
          { head: 'Reason', width: 'rest' },
          { head: 'Given', width: DATE_WIDTH, align: 'right' },
        ],
        rows: risk.elicited.flatMap(factorRows),
      },
    ),
    note(
      'Estimates were given blind and shown together; a later round follows the talk about the one before. Ranges are printed as they were given. The rows in bold went into the simulation.',
    ),
  ];
}

function factorRows({ lines, agreed }: ElicitedFactor): Cell[][] {
  const rows = lines.map((line, index): Cell[] => [
    index === 0
      ? { text: [{ text: `${line.scenario}  `, bold: true }, line.factor] }
      : { text: '', fontSize: 7.4 },
    String(line.round),
    shortened(line.person, LENGTHS.person),
    rangeCell(line.range, line.shape, false),
    reasonCell(line.reason, line.sure),
    date(line.at),
  ]);
  if (agreed === null) return rows;
  return [
    ...rows,
    [
      '',
      '',
      { text: `Agreed: ${agreed.method}`, bold: true },
      rangeCell(agreed.range, agreed.shape, true),
      reasonCell(agreed.reason, ''),
      '',
    ],
  ];
}

const rangeCell = (range: string, shape: string, bold: boolean): Cell => ({
  stack: [{ text: range, bold, alignment: 'right' }, ...small(shape, 'right')],
});

const reasonCell = (reason: string, sure: string): Cell => ({
  stack: [
    { text: reason.trim() === '' ? '–' : shortened(reason.trim().replace(/\s+/g, ' '), LENGTHS.reason) },
    ...small(sure, 'left'),
  ],
});

const small = (text: string, alignment: 'left' | 'right'): Content[] =>
  text === '' ? [] : [{ text, color: COLOUR.grey, fontSize: 6.8, alignment }];
