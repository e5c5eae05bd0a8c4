import { SHEET } from '../../../shared/report/sheets.ts';
import type { Book } from './book.ts';
import { FORMAT } from './style.ts';
import { tableSheet } from './table-sheet.ts';
import type { Value } from './values.ts';

/** What moves several scenarios together: one row per input that follows a common driver. */
export function driversSheet(book: Book): void {
  const { portfolio, scenarios } = book.report.risk;
  const titles = new Map(scenarios.map(({ scenario }) => [scenario.ref, scenario.title]));
  tableSheet(book, {
    name: SHEET.drivers,
    purpose: portfolio === null ? 'The scenarios have not been simulated together yet' : portfolio.dependence,
    frozen: 1,
    columns: [
      { head: 'Driver', width: 30, bold: true, wrap: true },
      { head: 'Scenario', width: 10 },
      { head: 'Title', width: 44, wrap: true },
      { head: 'Input that follows', width: 34, wrap: true },
      { head: 'Correlation', width: 12, format: FORMAT.decimal, align: 'right' },
      { head: 'Counts', width: 20 },
      { head: 'Why', width: 60, wrap: true },
    ],
    rows: (portfolio?.drivers ?? []).map(({ driver, ref, input, correlation, idle, note }): Value[] => [
      driver,
      ref,
      titles.get(ref) ?? null,
      input,
      correlation,
      idle ? 'not estimated now' : 'yes',
      note,
    ]),
  });
}
