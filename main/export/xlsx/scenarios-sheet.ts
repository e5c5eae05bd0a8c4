import { outOfDateReason } from '../../../shared/report/out-of-date-words.ts';
import { mean } from '../../../shared/engine/distributions/distribution.ts';
import type { ScenarioReport } from '../../../shared/report/scenario-report.ts';
import { type TreeFactor, treeFactors } from '../../../shared/rules/scenario-factors.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, cell, FIRST, lastRow } from './book.ts';
import { inputRows, MEAN } from './factors-sheet.ts';
import { colourBy, remark } from './rules.ts';
import { FORMAT } from './style.ts';
import { type Column, figureLine, tableSheet } from './table-sheet.ts';
import { type Formula, formula, type Value } from './values.ts';

const amount = (head: string, width = 12): Column => ({ head, width, format: FORMAT.whole, align: 'right' });

const COLUMNS: readonly Column[] = [
  { head: 'ID', width: 8, bold: true },
  { head: 'Scenario', width: 36, wrap: true },
  { head: 'Threat', width: 22, wrap: true },
  { head: 'Effect', width: 15 },
  { head: 'Assets', width: 15, wrap: true },
  amount('Average year'),
  amount('95 % error, ±', 10),
  amount('Average year, exact'),
  { head: 'Off by, standard errors', width: 10, format: FORMAT.decimal, align: 'right' },
  { head: 'Years without loss', width: 10, format: FORMAT.fineShare, align: 'right' },
  amount('1 in 2 years above'),
  amount('1 in 10 years above'),
  amount('1 in 20 years above'),
  amount('1 in 100 years above'),
  amount('Worst 5 %, average'),
  { head: 'Figures', width: 13 },
  { head: 'Exceptions in force change', width: 40, wrap: true },
];

/** Where a simulated mean may lie, in standard errors, before somebody should ask. */
const FAR_OFF = 4;

/** Results per scenario beside the exact mean of its inputs. */
export function scenariosSheet(book: Book): void {
  const { risk, meta } = book.report;
  const { scenarios, portfolio } = risk;
  const inputs = inputRows(scenarios);
  const sheet = tableSheet(book, {
    name: SHEET.scenarios,
    purpose: `Amounts in ${meta.currency}. Results are values of the simulation, in full for re-performance; the exact average is calculated from the sheet ${SHEET.factors}`,
    frozen: 2,
    columns: COLUMNS,
    rows: scenarios.map((line, index) => scenarioRow(line, FIRST + index, inputs)),
  });
  const last = lastRow(scenarios.length);
  colourBy(sheet, `I${FIRST}:I${last}`, [[`AND(ISNUMBER(I${FIRST}),ABS(I${FIRST})>${FAR_OFF})`, 'rust']]);
  colourBy(sheet, `P${FIRST}:P${last}`, [
    [`$P${FIRST}="current"`, 'grey'],
    [`$P${FIRST}<>""`, 'rust'],
  ]);
  if (portfolio === null) return;
  const sum = scenarios.reduce((total, { figures }) => total + (figures?.result.mean ?? 0), 0);
  const row = last + 2;
  const { mean: together } = portfolio.figures.result;
  figureLine(sheet, row, 'B', 'F', 'Sum of the averages', formula(`SUM(F${FIRST}:F${last})`, sum));
  figureLine(sheet, row + 1, 'B', 'F', 'Average of all together, simulated', together);
  figureLine(
    sheet,
    row + 2,
    'B',
    'F',
    'Difference: averages add up, percentiles do not',
    formula(`F${row}-F${row + 1}`, sum - together),
  );
  if (portfolio.figures.simulation.outOfDate)
    remark(sheet, `B${row + 3}`, `${outOfDateReason(portfolio.figures.simulation)}: simulate again.`);
}

function scenarioRow(report: ScenarioReport, row: number, inputs: ReadonlyMap<string, number>): Value[] {
  const { scenario, assets, figures, state, exactMean } = report;
  const exceptions = report.exceptions.join('\n');
  const head = [
    scenario.ref,
    scenario.title,
    scenario.threat,
    scenario.effect,
    assets.map(({ ref }) => ref).join(', '),
  ];
  if (figures === null) return [...head, ...Array.from({ length: 10 }, () => null), state, exceptions];
  const { result, meanError } = figures;
  const exact = exactFormula(report, inputs);
  // A formula over the means of the factors holds only while nothing else acts on them: no exception, no common driver.
  const holds = exact !== null && exactMean !== null && Math.abs(Number(exact.result) / exactMean - 1) < 1e-6;
  return [
    ...head,
    result.mean,
    meanError,
    holds ? exact : exactMean,
    exactMean === null || meanError <= 0
      ? null
      : formula(`(F${row}-H${row})/(G${row}/1.96)`, (result.mean - exactMean) / (meanError / 1.96)),
    result.zeroProbability,
    result.percentiles.p50,
    result.percentiles.p90,
    result.percentiles.p95,
    result.percentiles.p99,
    result.tvar95,
    state,
    exceptions,
  ];
}

/**
 * Mean events a year times mean loss per event: the mean of a compound Poisson sum (Klugman et al., Loss Models). Means of
 * independent factors multiply. Null while a factor is missing, and where capability is held against resistance, whose
 * outcome no product of means tells.
 */
function exactFormula(
  { scenario, inputs }: ScenarioReport,
  rows: ReadonlyMap<string, number>,
): Formula | null {
  const first = rows.get(scenario.ref);
  const places = treeFactors(scenario);
  if (first === undefined || inputs.length < places.length) return null;
  if (places.some(({ quantity }) => quantity === 'percentile')) return null;
  const terms = places.map((place, index) => ({
    place,
    text: cell(SHEET.factors, MEAN, first + index),
    mean: mean(inputs[index]!.estimate),
  }));
  const some = (chosen: (place: TreeFactor) => boolean) => terms.filter(({ place }) => chosen(place));
  const times = (parts: readonly Term[]): Term => ({
    text: parts.map(({ text }) => text).join('*'),
    mean: parts.reduce((product, part) => product * part.mean, 1),
  });
  const plus = (parts: readonly Term[]): Term => ({
    text: parts.length === 1 ? parts[0]!.text : `(${parts.map(({ text }) => text).join('+')})`,
    mean: parts.reduce((sum, part) => sum + part.mean, 0),
  });
  const secondary = scenario.tree.secondary.map(({ id }) =>
    times([
      ...some(({ secondaryId, quantity }) => secondaryId === id && quantity === 'probability'),
      plus(some(({ secondaryId, quantity }) => secondaryId === id && quantity === 'amount')),
    ]),
  );
  const primary = some(({ node }) => node.startsWith('loss.primary'));
  const whole = times([
    ...some(({ node }) => node.startsWith('frequency.')),
    plus([...primary, ...secondary]),
  ]);
  return formula(whole.text, whole.mean);
}

interface Term {
  readonly text: string;
  readonly mean: number;
}
