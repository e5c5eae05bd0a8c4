import { utcDay } from '../../../shared/format/time.ts';
import { daysBetween } from '../../../shared/format/date.ts';
import type { ExceptionState } from '../../../shared/model/exception.ts';
import { isInForce, isPreparing } from '../../../shared/rules/exceptions.ts';
import type { ExceptionLine } from '../../../shared/report/exception-line.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow, NAMES } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import { dayOf, type Formula, formula, type Value } from './values.ts';

const COLUMNS: readonly Column[] = [
  { head: 'ID', width: 9, bold: true },
  { head: 'What is excepted', width: 36, wrap: true },
  { head: 'Departs from', width: 12, wrap: true },
  { head: 'Assets', width: 14, wrap: true },
  { head: 'Requested by', width: 18, wrap: true },
  { head: 'Approver', width: 18, wrap: true },
  { head: 'State', width: 12, list: NAMES.states, editable: true },
  { head: 'Approved on', width: 12, format: FORMAT.day, align: 'right', editable: true },
  { head: 'Starts', width: 12, format: FORMAT.day, align: 'right', editable: true },
  { head: 'Ends', width: 12, format: FORMAT.day, align: 'right', editable: true },
  { head: 'Age, days', width: 8, format: FORMAT.whole, align: 'right' },
  { head: 'Days left', width: 8, format: FORMAT.whole, align: 'right' },
  { head: 'Approval', width: 10 },
  { head: 'Renewed by', width: 10 },
  { head: 'Check', width: 26 },
];

/** Days before the end from which a renewal has to be asked for. */
const SOON = 30;
const WORDS = {
  late: 'ended without renewal',
  stale: 'approval is stale',
  waiting: 'waits for a decision',
  soon: `ends within ${SOON} days`,
  preparing: 'in preparation',
} as const;

/** States in which the end no longer matters. */
const OVER: readonly ExceptionState[] = ['rejected', 'revoked', 'closed'];
const isOver = (state: ExceptionState): boolean => OVER.includes(state);

/** The register, and who is allowed what by which controls, with every step ever taken. */
export function exceptionSheets(book: Book): void {
  registerSheet(book);
  controlsSheet(book);
  linksSheet(book);
  eventsSheet(book);
}

function registerSheet(book: Book): void {
  const { lines } = book.report.exceptions;
  const last = lastRow(lines.length);
  const sheet = tableSheet(book, {
    name: SHEET.exceptions,
    purpose: `Ages, days left and the check are counted from the named cell ${NAMES.asOf} on the sheet ${SHEET.scope}`,
    frozen: 2,
    columns: COLUMNS,
    rows: lines.map((line, index) => registerRow(line, FIRST + index)),
  });
  colourBy(sheet, `G${FIRST}:G${last}`, [[`$G${FIRST}="expired"`, 'strongRust']]);
  colourBy(sheet, `L${FIRST}:L${last}`, [[`AND(ISNUMBER($L${FIRST}),$L${FIRST}<0)`, 'rust']]);
  colourBy(sheet, `M${FIRST}:M${last}`, [[`$M${FIRST}="stale"`, 'strongRust']]);
  colourBy(sheet, `O${FIRST}:O${last}`, [
    [`$O${FIRST}="ok"`, 'grey'],
    [`$O${FIRST}="${WORDS.preparing}"`, 'grey'],
    [`$O${FIRST}="${WORDS.soon}"`, 'amber'],
    [`$O${FIRST}<>""`, 'rust'],
  ]);
}

function registerRow(line: ExceptionLine, row: number): Value[] {
  const { view, age, approvedOn, approval, renewedBy } = line;
  return [
    view.ref,
    view.title,
    line.responsibilities.join(', '),
    line.assetRefs.join(', '),
    line.requester,
    line.approver,
    view.state,
    dayOf(approvedOn),
    dayOf(view.startsOn),
    dayOf(view.expiresOn),
    formula(`IF(H${row}="","",MAX(0,${NAMES.asOf}-H${row}))`, age ?? ''),
    formula(
      `IF(OR(J${row}="",${OVER.map((state) => `G${row}="${state}"`).join(',')}),"",J${row}-${NAMES.asOf})`,
      isOver(view.state) ? '' : (view.daysLeft ?? ''),
    ),
    approval === 'none' ? null : approval,
    renewedBy,
    checkFormula(line, row),
  ];
}

function checkFormula({ view, approval, renewedBy }: ExceptionLine, row: number): Formula {
  const text = `IF(AND(G${row}="expired",N${row}=""),"${WORDS.late}",IF(M${row}="stale","${WORDS.stale}",IF(G${row}="submitted","${WORDS.waiting}",IF(AND(OR(G${row}="active",G${row}="approved"),ISNUMBER(L${row})),IF(L${row}<=${SOON},"${WORDS.soon}","ok"),IF(OR(G${row}="draft",G${row}="returned"),"${WORDS.preparing}","ok")))))`;
  const result = () => {
    if (view.state === 'expired' && renewedBy === null) return WORDS.late;
    if (approval === 'stale') return WORDS.stale;
    if (view.state === 'submitted') return WORDS.waiting;
    if (isInForce(view.state) && view.daysLeft !== null && view.daysLeft <= SOON) return WORDS.soon;
    return isPreparing(view.state) ? WORDS.preparing : 'ok';
  };
  return formula(text, result());
}

function controlsSheet(book: Book): void {
  const { lines } = book.report.exceptions;
  tableSheet(book, {
    name: SHEET.controls,
    purpose: 'What makes up for each departure, when it was tested and when the next test is due',
    frozen: 2,
    columns: [
      { head: 'Exception', width: 10, bold: true },
      { head: 'Compensating control, or why there is none', width: 60, wrap: true },
      { head: 'Owner', width: 24, wrap: true },
      { head: 'Tested on', width: 12, format: FORMAT.day, align: 'right' },
      { head: 'Test showed', width: 14 },
      { head: 'Next test due', width: 12, format: FORMAT.day, align: 'right' },
      { head: 'State', width: 14 },
      { head: 'Days to test', width: 10, format: FORMAT.whole, align: 'right' },
    ],
    rows: controlRows(lines, book.report.meta.asOf),
  });
}

interface ControlRow {
  readonly ref: string;
  /** Null where there is none, for the reason given. */
  readonly control: ExceptionLine['view']['controls'][number] | null;
  readonly test: string;
  readonly reason: string;
}

function controlRows(lines: readonly ExceptionLine[], asOf: string): Value[][] {
  const rows = lines.flatMap(({ view, controls }): ControlRow[] =>
    view.controls.length === 0
      ? [{ ref: view.ref, control: null, test: '', reason: view.noControlReason.trim() }]
      : view.controls.map((control, index) => ({
          ref: view.ref,
          control,
          test: controls[index]?.test ?? '',
          reason: '',
        })),
  );
  return rows.map(({ ref, control, test, reason }, index) => {
    if (control === null)
      return [
        ref,
        reason === '' ? 'No control, no reason given' : `No control: ${reason}`,
        ...Array.from({ length: 6 }, () => null),
      ];
    const due = `F${FIRST + index}`;
    return [
      ref,
      control.title,
      control.owner,
      dayOf(control.testedOn),
      control.testResult,
      dayOf(control.testDueOn),
      test,
      formula(
        `IF(${due}="","",${due}-${NAMES.asOf})`,
        control.testDueOn === null ? '' : daysBetween(asOf, control.testDueOn),
      ),
    ];
  });
}

/** Everything an exception touches, one line per link, so that it can be filtered either way. */
function linksSheet(book: Book): void {
  const { report } = book;
  const assets = new Map(report.input.assets.map(({ ref, name }) => [ref, name]));
  const scenarios = new Map(report.input.scenarios.map(({ ref, title }) => [ref, title]));
  const responsibilities = new Map(
    report.input.raci.rows.map(({ responsibilityId, title }) => [responsibilityId, title]),
  );
  tableSheet(book, {
    name: SHEET.links,
    purpose: 'Which assets, scenarios and responsibilities each exception is about',
    frozen: 1,
    columns: [
      { head: 'Exception', width: 10, bold: true },
      { head: 'Exception', width: 46, wrap: true },
      { head: 'About', width: 16 },
      { head: 'ID', width: 12, bold: true },
      { head: 'Name', width: 60, wrap: true },
    ],
    rows: report.exceptions.lines.flatMap(({ view, assetRefs, scenarioRefs, responsibilities: ids }) => {
      const link = (about: string, id: string, names: ReadonlyMap<string, string>): Value[] => [
        view.ref,
        view.title,
        about,
        id,
        names.get(id) ?? null,
      ];
      return [
        ...assetRefs.map((ref) => link('asset', ref, assets)),
        ...scenarioRefs.map((ref) => link('scenario', ref, scenarios)),
        ...ids.map((id) => link('responsibility', id, responsibilities)),
      ];
    }),
  });
}

function eventsSheet(book: Book): void {
  tableSheet(book, {
    name: SHEET.events,
    purpose:
      'Who took which step when and with what words, oldest first; the engagement file holds the chain that proves it',
    frozen: 1,
    columns: [
      { head: 'Time, UTC', width: 18 },
      { head: 'Exception', width: 10, bold: true },
      { head: 'Step', width: 24 },
      { head: 'From', width: 12 },
      { head: 'To', width: 12 },
      { head: 'Who', width: 24, wrap: true },
      { head: 'Recorded by', width: 20, wrap: true },
      { head: 'Words given', width: 70, wrap: true },
    ],
    rows: book.report.exceptions.events.map(({ exceptionRef, event, action, person }) => [
      `${utcDay(event.at)} ${event.at.slice(11, 16)}`,
      exceptionRef,
      action,
      event.fromState,
      event.toState,
      person,
      event.actor,
      event.note,
    ]),
  });
}
