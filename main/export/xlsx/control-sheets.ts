import type { ReportInput } from '../../../shared/report/input.ts';
import { instantWords } from '../../../shared/report/reproducibility.ts';
import type { Report } from '../../../shared/report/report.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, cell, FIRST, NAMES } from './book.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import { dayOf, type Value } from './values.ts';

type ScopeRow = readonly [item: string, value: Value, note: Value];

/** Client, dates, people and the day from which ages are counted. */
export function scopeSheet(book: Book): void {
  const rows = scopeRows(book.report);
  tableSheet(book, {
    name: SHEET.scope,
    purpose:
      'Client, purpose, dates and people of this engagement. Ages on other sheets follow the day in AsOf',
    frozen: 1,
    columns: [
      { head: 'Item', width: 28, bold: true },
      { head: 'Value', width: 60, wrap: true },
      { head: 'Note', width: 56, wrap: true, grey: true },
    ],
    rows,
  });
  const line = rows.findIndex(([item]) => item === AS_OF);
  book.workbook.definedNames.add(cell(SHEET.scope, 'B', FIRST + line), NAMES.asOf);
}

const AS_OF = 'As-of day';

function scopeRows({ input, meta, control }: Report): ScopeRow[] {
  const { engagement } = input;
  return [
    ['Client', engagement.client, null],
    ['Engagement', engagement.title, meta.sampleNote],
    ['Objectives', engagement.objectives, blankNote(engagement.objectives)],
    ['Criteria', engagement.criteria, blankNote(engagement.criteria)],
    ['Work began', dayOf(engagement.startsOn), blankNote(engagement.startsOn)],
    ['Work ended', dayOf(engagement.endsOn), blankNote(engagement.endsOn)],
    ['Report date', dayOf(engagement.reportOn), blankNote(engagement.reportOn)],
    [
      AS_OF,
      { day: meta.asOf },
      `Named cell ${NAMES.asOf}: ages and days left are counted from it. It is the day of ${meta.state}`,
    ],
    ['Version', meta.version, null],
    ['Currency', engagement.currency, 'Of every amount; losses are per year'],
    ['Marking', meta.marking, control.handling],
    ...control.distribution.map((recipient, index): ScopeRow => [`Copy ${index + 1}`, recipient, null]),
    ...people(input),
  ];
}

const blankNote = (text: string | null): Value =>
  text === null || text.trim() === '' ? 'Not stated in the engagement' : null;

function people(input: ReportInput): ScopeRow[] {
  return input.people.map(({ name, title, party, email }) => [
    party === 'assessor' ? 'Assessor' : 'Participant of the client',
    name,
    [title, email].filter((text) => text.trim() !== '').join(', '),
  ]);
}

/** Every version that was issued. */
export function versionsSheet(book: Book): void {
  const { versions } = book.report.control;
  tableSheet(book, {
    name: SHEET.versions,
    purpose:
      versions.length === 0
        ? 'No version has been issued: this is a working draft'
        : 'Versions of this report, oldest first',
    frozen: 1,
    columns: [
      { head: 'Version', width: 14, bold: true },
      { head: 'Date', width: 16, format: FORMAT.day },
      { head: 'Author', width: 28, wrap: true },
      { head: 'Change', width: 84, wrap: true },
    ],
    rows: versions.map(({ version, issuedOn, author, changes }) => [
      version,
      { day: issuedOn },
      author,
      changes,
    ]),
  });
}

/** What an auditor needs to repeat every figure, in full. */
export function reproducibilitySheet(book: Book): void {
  const { facts, runs, comparisons, instructions } = book.report.reproducibility;
  const { verification } = book.report.control;
  const wide: Column = { head: 'Value', width: 96, wrap: true };
  const runRows = runs.flatMap(({ ref, figures: { simulation } }): Value[][] => [
    [
      `Run of ${ref}`,
      `seed ${simulation.seed}, ${simulation.iterations} iterations, engine ${simulation.engineVersion}, ${instantWords(simulation.at)}`,
    ],
    [`Inputs of ${ref}, SHA-256`, simulation.inputsHash],
  ]);
  const comparisonRows = comparisons.map(({ ref, state, evaluation }): Value[] => [
    `Comparison of ${ref}, ${state}`,
    `seed ${evaluation.seed}, ${evaluation.iterations} iterations, engine ${evaluation.engineVersion}, ${instantWords(evaluation.at)}, inputs SHA-256 ${evaluation.inputsHash}`,
  ]);
  tableSheet(book, {
    name: SHEET.reproducibility,
    purpose: 'Everything needed to repeat the figures, and how to check this copy',
    frozen: 1,
    columns: [{ head: 'What', width: 34, bold: true, wrap: true }, wide],
    rows: [
      ...facts.map(({ label, value }): Value[] => [label, value]),
      ...runRows,
      ...comparisonRows,
      ...instructions.map((text): Value[] => ['To repeat', text]),
      ...verification.map((text): Value[] => [
        'To check this copy',
        text.replaceAll('This document', 'This workbook'),
      ]),
    ],
  });
}
