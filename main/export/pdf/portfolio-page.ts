import type { Content } from 'pdfmake/interfaces.js';
import type { Verdict } from '../../../shared/engine/appetite.ts';
import { money, moneyTick } from '../../../shared/format/money.ts';
import { percent, yearsOfHundred } from '../../../shared/format/probability.ts';
import { contributionBars, portfolioCurve } from '../../../shared/report/charts/risk-charts.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { limitsSentence, type PortfolioReport } from '../../../shared/report/risk.ts';
import { figure, label, note } from './blocks.ts';
import { chapterId } from './chapter-id.ts';
import { chart } from './chart.ts';
import type { Drafting } from './drafting.ts';
import { correlationText } from '../../../shared/rules/correlation-text.ts';
import { type Mark, marked } from './marks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, labelledTable } from './table.ts';
import { decisionNote, treatmentTable } from './treatment-blocks.ts';
import { yearTable } from './year-table.ts';

const CURVE = { width: 258, height: 190 } as const;
const BARS = TEXT_WIDTH - CURVE.width - 20;

/** All scenarios together against the appetite. */
export function portfolioPage(report: Report, drafting: Drafting): Content[] {
  const { portfolio } = report.risk;
  if (portfolio === null) return [];
  const { currency } = report.meta;
  return [
    {
      pageBreak: 'before',
      stack: [
        {
          text: 'Portfolio',
          style: 'part',
          fontSize: 15,
          id: 'portfolio',
          outline: true,
          outlineText: 'Portfolio',
          outlineParentId: chapterId('risk'),
        },
        { text: `${portfolio.sentence} ${limitsSentence(portfolio)}`, style: 'lead', margin: [0, 2, 40, 4] },
        ...appetiteTable(portfolio, currency),
        yearTable(portfolio.figures, portfolio.treatment.plan, currency),
        ...treatmentTable(portfolio.treatment, currency),
        ...decisionNote(portfolio.treatment),
        {
          unbreakable: true,
          margin: [0, 12, 0, 0],
          columns: [
            {
              width: CURVE.width,
              stack: [
                label('Loss in a year against appetite', [0, 0, 0, 3]),
                chart(portfolioCurve(portfolio, currency, CURVE.width, CURVE.height), drafting.splitter),
                figure(drafting.nextFigure(), report.summary.curveCaption ?? ''),
              ],
            },
            { width: '*', stack: contributions(portfolio, drafting) },
          ],
          columnGap: 20,
        },
        contributionTable(portfolio, currency),
        ...driverTable(portfolio),
        note(portfolio.dependence),
      ],
    },
  ];
}

const VERDICTS: Readonly<Record<Verdict, readonly [Mark, string]>> = {
  met: ['met', 'met'],
  narrow: ['narrow', 'met, narrowly'],
  breached: ['broken', 'exceeded'],
};

function verdictCell(verdict: Verdict): Cell {
  const [mark, word] = VERDICTS[verdict];
  return marked(mark, word, verdict === 'breached');
}

function appetiteTable({ limits, planLimits }: PortfolioReport, currency: string): Content[] {
  if (limits.length === 0)
    return [
      {
        text: 'No appetite has been stated: nothing says which losses the client accepts.',
        color: COLOUR.rust,
        margin: [0, 2, 0, 4],
      },
    ];
  return [
    labelledTable('Against the appetite of the client', {
      width: TEXT_WIDTH,
      columns: [
        { head: 'A year above', width: 70 },
        { head: 'Accepted in at most', width: 96, align: 'right' },
        { head: 'Now', width: 84, align: 'right' },
        { head: 'Result', width: 'rest' },
        ...(planLimits === null
          ? []
          : [
              { head: 'As decided', width: 80, align: 'right' as const },
              { head: 'Result as decided', width: 84 },
            ]),
      ],
      rows: limits.map(({ loss, probability, exceedance, verdict }, index) => {
        const planned = planLimits?.[index];
        return [
          { text: moneyTick(currency, loss), bold: true },
          yearsOfHundred(probability),
          yearsOfHundred(exceedance),
          verdictCell(verdict),
          ...(planned === undefined
            ? []
            : [yearsOfHundred(planned.exceedance), verdictCell(planned.verdict)]),
        ];
      }),
    }),
  ];
}

function contributions(portfolio: PortfolioReport, { splitter, nextFigure }: Drafting): Content[] {
  if (portfolio.contributions.length === 0) return [];
  return [
    label('What drives the loss', [0, 0, 0, 6]),
    chart(contributionBars(portfolio, BARS).node, splitter),
    figure(nextFigure(), 'Share of the average year.'),
  ];
}

function contributionTable({ contributions: lines }: PortfolioReport, currency: string): Content {
  return labelledTable('Average year by scenario', {
    width: TEXT_WIDTH,
    margin: [0, 12, 0, 0],
    columns: [
      { head: '', width: 34 },
      { head: 'Scenario', width: 'rest' },
      { head: 'Average year', width: 90, align: 'right' },
      { head: 'Share', width: 60, align: 'right' },
    ],
    rows: lines.map(({ ref, title, mean, share }): Cell[] => [
      { text: ref, bold: true },
      shortened(title, 120),
      money(currency, mean, 'report'),
      percent(share),
    ]),
  });
}

/** Inputs of several scenarios that follow a common cause. */
function driverTable({ drivers }: PortfolioReport): Content[] {
  if (drivers.length === 0) return [];
  return [
    labelledTable('Common drivers', {
      width: TEXT_WIDTH,
      margin: [0, 12, 0, 0],
      columns: [
        { head: 'Driver', width: 120 },
        { head: '', width: 34 },
        { head: 'Input that follows', width: 130 },
        { head: 'Correlation', width: 60, align: 'right' },
        { head: 'Why', width: 'rest' },
      ],
      rows: drivers.map(({ driver, note: why, ref, input, correlation, idle }, index): Cell[] => {
        const again = drivers[index - 1]?.driver === driver;
        return [
          again ? '' : driver,
          { text: ref, bold: true },
          idle ? { text: `${input}, not estimated now`, color: COLOUR.rust } : input,
          correlationText(correlation),
          again ? '' : shortened(why, 160),
        ];
      }),
    }),
  ];
}
