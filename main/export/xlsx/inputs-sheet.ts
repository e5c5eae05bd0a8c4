import { mean } from '../../../shared/engine/distributions/distribution.ts';
import { USUAL_LAMBDA } from '../../../shared/engine/distributions/pert.ts';
import type { Distribution } from '../../../shared/model/distribution.ts';
import { distributionWords, givenValues } from '../../../shared/report/estimate-words.ts';
import type { ScenarioReport } from '../../../shared/report/scenario-report.ts';
import { type Book, FIRST, SHEET } from './book.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import { formula, type Value } from './values.ts';

/** Column of the calculated means. */
export const MEAN = 'I';

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

/** Every range of the simulation with its mean and the reason given. */
export function inputsSheet(book: Book): void {
  const given = (head: string): Column => ({
    head,
    width: 13,
    format: FORMAT.given,
    align: 'right',
    editable: true,
  });
  tableSheet(book, {
    name: SHEET.inputs,
    purpose: 'Every range that went into the simulation, as it was given. The mean is calculated',
    frozen: 2,
    columns: [
      { head: 'Scenario', width: 10, bold: true },
      { head: 'Input', width: 22 },
      { head: 'Distribution', width: 24 },
      { head: 'Unit', width: 15 },
      given('Lowest, or 5th percentile'),
      given('Most likely'),
      given('Highest, or 95th percentile'),
      { head: 'Weight of the most likely', width: 12, format: FORMAT.given, align: 'right', editable: true },
      { head: 'Mean', width: 14, format: FORMAT.decimal, align: 'right' },
      { head: 'Reason', width: 64, wrap: true, editable: true },
    ],
    rows: inputLines(book),
  });
}

function inputLines({ report }: Book): Value[][] {
  const lines = report.risk.scenarios.flatMap(({ scenario: { ref }, inputs }) =>
    inputs.map((input) => ({ ...input, ref })),
  );
  return lines.map(({ ref, label, unit, basis, estimate }, index) => [
    ref,
    label,
    distributionWords(estimate),
    unit,
    ...parameters(estimate),
    meanFormula(estimate, FIRST + index),
    basis,
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
