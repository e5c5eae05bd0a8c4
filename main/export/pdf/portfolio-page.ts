import type { Content } from 'pdfmake/interfaces.js';
import type { Verdict } from '../../../shared/engine/appetite.ts';
import { money, moneyTick } from '../../../shared/format/money.ts';
import { percent, yearsOfHundred } from '../../../shared/format/probability.ts';
import { contributionBars, portfolioCurve } from '../../../shared/report/charts/risk-charts.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { limitsSentence, type PortfolioReport } from '../../../shared/report/risk.ts';
import { figure, label, note, tealLabel } from './blocks.ts';
import { chapterId } from './chapter-id.ts';
import { chart } from './chart.ts';
import type { Drafting } from './drafting.ts';
import { type Mark, marked } from './marks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, table } from './table.ts';

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
        figures(portfolio, currency),
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
        note(
          'Scenarios are simulated as independent: bad years of several scenarios together are therefore rarer here than they may be.',
        ),
      ],
    },
  ];
}

const VERDICTS: Readonly<Record<Verdict, readonly [Mark, string]>> = {
  met: ['met', 'met'],
  narrow: ['narrow', 'met, narrowly'],
  breached: ['broken', 'exceeded'],
};

function appetiteTable({ limits }: PortfolioReport, currency: string): Content[] {
  if (limits.length === 0)
    return [
      {
        text: 'No appetite has been stated: nothing says which losses the client accepts.',
        color: COLOUR.rust,
        margin: [0, 2, 0, 4],
      },
    ];
  return [
    tealLabel('Against the appetite of the client'),
    table({
      width: TEXT_WIDTH,
      columns: [
        { head: 'A year above', width: 90 },
        { head: 'Accepted in at most', width: 130, align: 'right' },
        { head: 'Now', width: 130, align: 'right' },
        { head: 'Result', width: 'rest' },
      ],
      rows: limits.map(({ loss, probability, exceedance, verdict }) => {
        const [mark, word] = VERDICTS[verdict];
        return [
          { text: moneyTick(currency, loss), bold: true },
          yearsOfHundred(probability),
          yearsOfHundred(exceedance),
          marked(mark, word, verdict === 'breached'),
        ];
      }),
    }),
  ];
}

function figures({ figures: { result, meanError, quantiles } }: PortfolioReport, currency: string): Content {
  const amount = (value: number) => money(currency, value, 'report');
  return table({
    width: TEXT_WIDTH,
    margin: [0, 12, 0, 0],
    columns: [
      { head: 'Loss in a year', width: 'rest' },
      { head: 'Average', width: 84, align: 'right' },
      ...quantiles.map(({ oneIn }) => ({ head: `1 in ${oneIn} above`, width: 58, align: 'right' as const })),
      { head: 'Worst 5 %', width: 54, align: 'right' },
    ],
    rows: [
      [
        { text: 'All scenarios', bold: true },
        `${amount(result.mean)} ± ${money(currency, meanError, 'error')}`,
        ...quantiles.map(({ loss }) => amount(loss)),
        amount(result.tvar95),
      ],
    ],
  });
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
  return {
    stack: [
      tealLabel('Average year by scenario', [0, 12, 0, 0]),
      table({
        width: TEXT_WIDTH,
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
      }),
    ],
  };
}
