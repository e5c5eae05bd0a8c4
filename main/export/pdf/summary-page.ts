import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { dateLong } from '../../../shared/format/date.ts';
import { portfolioCurve } from '../../../shared/report/charts/risk-charts.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { KeyFigure } from '../../../shared/report/summary.ts';
import { FAMILY } from '../fonts/families.ts';
import { chapter, figure, label, orBlank } from './blocks.ts';
import { chart } from './chart.ts';
import type { Drafting } from './drafting.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { table } from './table.ts';

const CURVE = { width: 282, height: 232 } as const;
const GAP = 24;
/** Width of the text beside the curve. */
const BESIDE = TEXT_WIDTH - CURVE.width - GAP;
const SECTION = 26;

/** One page: four figures, the curve, three points, the decisions. */
export function summaryPage(report: Report, drafting: Drafting): Content[] {
  const { summary } = report;
  return [
    chapter('summary', { lead: summary.lead }),
    keyFigures(summary.keyFigures),
    {
      columns: [
        { width: CURVE.width, stack: curve(report, drafting) },
        { width: BESIDE, stack: [label('What stands out', [0, 0, 0, 2]), headlines(report)] },
      ],
      columnGap: GAP,
      margin: [0, 14, 0, 0],
    },
    ...decisions(report),
  ];
}

function keyFigures(figures: readonly KeyFigure[]): Content {
  return {
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: (index, node) => (index === 0 || index === node.table.widths?.length ? 0 : 0.5),
      hLineColor: () => COLOUR.hairline,
      vLineColor: () => COLOUR.hairline,
      paddingLeft: (index) => (index === 0 ? 0 : 9),
      paddingRight: () => 8,
      paddingTop: () => 8,
      paddingBottom: () => 8,
    },
    table: {
      widths: figures.map((_, index) => TEXT_WIDTH / figures.length - (index === 0 ? 8 : 17)),
      body: [figures.map(tile)],
    },
  };
}

/** A value of more characters is set smaller, so that it stays on its line. */
const WIDE_VALUE = 9;

function tile({ label: name, value, suffix, note, open }: KeyFigure): TableCell {
  return {
    stack: [
      { text: name, style: 'label' },
      {
        text: [
          {
            text: value,
            font: FAMILY.light,
            fontSize: value.length > WIDE_VALUE ? 14 : 22,
            ...(open ? { color: COLOUR.rust } : {}),
          },
          { text: suffix === '' ? '' : ` ${suffix}`, color: COLOUR.grey, fontSize: 8.8 },
        ],
        margin: [0, 1, 0, 1],
        lineHeight: 0.95,
      },
      { text: note, fontSize: 7.2, color: COLOUR.grey },
    ],
  };
}

function curve({ risk, meta, summary }: Report, { splitter, nextFigure }: Drafting): Content[] {
  if (risk.portfolio === null)
    return [
      label('Loss in a year', [0, 0, 0, 2]),
      {
        text: 'No curve yet: it appears when the scenarios have been estimated and simulated.',
        color: COLOUR.grey,
        margin: [0, 2, 20, 0],
      },
    ];
  return [
    label('Loss in a year against appetite', [0, 0, 0, 2]),
    chart(portfolioCurve(risk.portfolio, meta.currency, CURVE.width, CURVE.height), splitter),
    figure(nextFigure(), summary.curveCaption ?? ''),
  ];
}

function headlines({ summary }: Report): Content {
  if (summary.headlines.length === 0)
    return { text: 'Nothing recorded so far asks for attention.', color: COLOUR.grey };
  return {
    stack: summary.headlines.map(({ section, title, text }) => ({
      columns: [
        { width: SECTION, text: `§ ${section}`, bold: true, color: COLOUR.rust, fontSize: 8.4 },
        {
          width: BESIDE - SECTION - 2,
          stack: [
            { text: title, bold: true },
            {
              text: shortened(text, 220),
              color: COLOUR.grey,
              margin: [0, 2, 0, 0] as [number, number, number, number],
            },
          ],
        },
      ],
      columnGap: 2,
      margin: [0, 2, 0, 10] as [number, number, number, number],
    })),
  };
}

function decisions({ summary }: Report): Content[] {
  if (summary.decisions.length === 0) return [];
  return [
    label('Decisions needed', [0, 10, 0, 0]),
    table({
      width: TEXT_WIDTH,
      columns: [
        { head: '', width: 16 },
        { head: 'Decision', width: 'rest' },
        { head: 'Who decides', width: 108 },
        { head: 'By', width: 80 },
        { head: 'If not decided', width: 118 },
      ],
      rows: summary.decisions.map(({ decision, who, by, otherwise }, index) => [
        { text: String(index + 1), bold: true },
        decision,
        who === '' ? { text: 'nobody named', color: COLOUR.rust } : orBlank(shortened(who, 80)),
        by === null ? { text: 'no date set', color: COLOUR.grey } : dateLong(by),
        otherwise,
      ]),
    }),
  ];
}
