import { mean } from '../../../shared/engine/distributions/distribution.ts';
import { USUAL_LAMBDA } from '../../../shared/engine/distributions/pert.ts';
import type { Distribution } from '../../../shared/model/distribution.ts';
import { distributionWords, givenValues } from '../../../shared/report/estimate-words.ts';
import type { ScenarioReport } from '../../../shared/report/scenario-report.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import { formula, type Value } from './values.ts';

/** Column of the calculated means. */
export const MEAN = 'I';

const EXAMPLE = 'example of a template';
const UNREASONED = 'no reason';

/** Row of the first input of each scenario. */
export function inputRows(scenarios: readonly ScenarioReport[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let row = FIRST;
  for (const { scenario, inputs } of scenarios) {
    if (inputs.length > 0) rows.set(scenario.ref, row);
    row += inputs.length;
  }
  return rows;
}

/** One row per factor: the agreed range with its mean, the reason and source, and how it was agreed. */
export function factorsSheet(book: Book): void {
  const given = (head: string): Column => ({
    head,
    width: 13,
    format: FORMAT.given,
    align: 'right',
    editable: true,
  });
  const sheet = tableSheet(book, {
    name: SHEET.factors,
    purpose: `Every agreed range, as it was given; the mean is calculated. What each person said is on the sheet ${SHEET.estimates}`,
    frozen: 2,
    columns: [
      { head: 'Scenario', width: 10, bold: true },
      { head: 'Factor', width: 30 },
      { head: 'Distribution', width: 24 },
      { head: 'Unit', width: 15 },
      given('Lowest, or 5th percentile'),
      given('Most likely'),
      given('Highest, or 95th percentile'),
      { head: 'Weight of the most likely', width: 12, format: FORMAT.given, align: 'right', editable: true },
      { head: 'Mean', width: 14, format: FORMAT.decimal, align: 'right' },
      { head: 'Reason', width: 64, wrap: true, editable: true },
      { head: 'Source', width: 40, wrap: true },
      { head: 'Estimated by', width: 14 },
      { head: 'Best guesses apart', width: 12 },
      { head: 'Agreed how', width: 40 },
      { head: 'Round', width: 8, format: FORMAT.whole, align: 'right' },
      { head: 'Holds 9 of 10', width: 15 },
      { head: 'Check', width: 20 },
      { head: 'Place in the tree', width: 40 },
    ],
    rows: inputLines(book),
  });
  const last = lastRow(book.report.risk.scenarios.reduce((sum, { inputs }) => sum + inputs.length, 0));
  colourBy(sheet, `Q${FIRST}:Q${last}`, [
    [`$Q${FIRST}="ok"`, 'grey'],
    [`$Q${FIRST}<>""`, 'rust'],
  ]);
}

function inputLines({ report }: Book): Value[][] {
  const lines = report.risk.scenarios.flatMap(({ scenario: { ref }, inputs }) =>
    inputs.map((input) => ({ ...input, ref })),
  );
  return lines.map((line, index) => [
    line.ref,
    line.label,
    distributionWords(line.estimate),
    line.unit,
    ...parameters(line.estimate),
    meanFormula(line.estimate, FIRST + index),
    line.basis,
    line.source,
    line.by,
    line.spread,
    line.method,
    line.round,
    line.sure,
    line.example ? EXAMPLE : line.basis.trim() === '' ? UNREASONED : 'ok',
    line.node,
  ]);
}

/** Lowest, most likely, highest value and weight, as far as the distribution has them. */
function parameters(estimate: Distribution): Value[] {
  switch (estimate.dist) {
    case 'pert':
      return [estimate.min, estimate.mode, estimate.max, estimate.lambda ?? USUAL_LAMBDA];
    case 'triangular':
      return [estimate.min, estimate.mode, estimate.max, null];
    case 'uniform':
      return [estimate.min, null, estimate.max, null];
    case 'lognormal_ci90':
      return [estimate.p05, null, estimate.p95, null];
    case 'metalog':
      return [estimate.p10, estimate.p50, estimate.p90, null];
    case 'empirical':
      return [...givenValues(estimate), null];
    case 'constant':
      return [null, estimate.value, null, null];
  }
}

/** The 95th percentile of the standard normal distribution as Excel computes it. */
const Z95 = 'NORMSINV(0.95)';

/** Means in closed form; those of a metalog and of a combination are written as values. */
const MEANS: Readonly<Partial<Record<Distribution['dist'], (row: number) => string>>> = {
  pert: (row) => `(E${row}+H${row}*F${row}+G${row})/(H${row}+2)`,
  triangular: (row) => `(E${row}+F${row}+G${row})/3`,
  uniform: (row) => `(E${row}+G${row})/2`,
  lognormal_ci90: (row) => `EXP((LN(E${row})+LN(G${row}))/2+((LN(G${row})-LN(E${row}))/(2*${Z95}))^2/2)`,
  constant: (row) => `F${row}`,
};

function meanFormula(estimate: Distribution, row: number): Value {
  const closed = MEANS[estimate.dist];
  return closed === undefined ? mean(estimate) : formula(closed(row), mean(estimate));
}
