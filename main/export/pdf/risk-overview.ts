import type { Content } from 'pdfmake/interfaces.js';
import { money } from '../../../shared/format/money.ts';
import { percent } from '../../../shared/format/probability.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { RiskFigures } from '../../../shared/report/risk-figures.ts';
import type { ScenarioReport } from '../../../shared/report/scenario-report.ts';
import { callout, chapter, note } from './blocks.ts';
import { planTable } from './plan-table.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, table } from './table.ts';

/** All scenarios in one table, with what was decided and what is missing. */
export function riskOverview(report: Report): Content[] {
  const { risk, meta } = report;
  if (risk.scenarios.length === 0) return [chapter('risk', { lead: risk.lead, isBare: true })];
  const sum = risk.portfolio;
  return [
    chapter('risk', { lead: risk.lead }),
    table({
      width: TEXT_WIDTH,
      columns: [
        { head: '', width: 34 },
        { head: 'Scenario', width: 'rest' },
        { head: 'Average year', width: 52, align: 'right' },
        { head: 'Error', width: 48, align: 'right' },
        { head: 'Years without loss', width: 46, align: 'right' },
        { head: '1 in 10 years above', width: 50, align: 'right' },
        { head: '1 in 100 years above', width: 52, align: 'right' },
        { head: 'Figures', width: 58 },
      ],
      rows: [
        ...risk.scenarios.map((line) => scenarioRow(line, meta.currency)),
        ...(sum === null ? [] : [sumRow(sum.figures, sum.scenarios, meta.currency)]),
      ],
    }),
    note(
      'Percentiles do not add up: bad years of different scenarios seldom coincide. Error is the 95 % simulation error of the mean; it shrinks with more iterations, the doubt in the estimates does not.',
    ),
    ...planTable(report),
    ...(risk.gaps.length === 0 ? [] : [callout('What is missing.', risk.gaps.join(' '), 'rust')]),
  ];
}

function scenarioRow({ scenario, figures, state }: ScenarioReport, currency: string): Cell[] {
  const title: Cell = shortened(scenario.title, 110);
  const id: Cell = { text: scenario.ref, bold: true };
  if (figures === null) return [id, title, '–', '–', '–', '–', '–', { text: state, color: COLOUR.rust }];
  return [
    id,
    title,
    ...figureCells(figures, currency),
    state === 'out of date' ? { text: state, color: COLOUR.rust, bold: true } : state,
  ];
}

function figureCells({ result, meanError }: RiskFigures, currency: string): string[] {
  const amount = (value: number) => money(currency, value, 'report');
  return [
    amount(result.mean),
    `± ${money(currency, meanError, 'error')}`,
    percent(result.zeroProbability),
    amount(result.percentiles.p90),
    amount(result.percentiles.p99),
  ];
}

function sumRow(figures: RiskFigures, scenarios: number, currency: string): Cell[] {
  const bold = (text: string): Cell => ({ text, bold: true });
  const { outOfDate } = figures.simulation;
  return [
    bold('All'),
    bold(`Sum of ${scenarios}, year by year`),
    ...figureCells(figures, currency).map(bold),
    outOfDate ? { text: 'out of date', color: COLOUR.rust, bold: true } : bold('current'),
  ];
}
