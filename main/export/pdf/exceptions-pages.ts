import { utcDay } from '../../../shared/format/time.ts';
import type { Content } from 'pdfmake/interfaces.js';
import { date, dateLong } from '../../../shared/format/date.ts';
import { count } from '../../../shared/format/number.ts';
import type { ExceptionState } from '../../../shared/model/exception.ts';
import { ageingFigure } from '../../../shared/report/charts/exception-ageing.ts';
import type { ExceptionLine } from '../../../shared/report/exception-line.ts';
import { type ExceptionsSection, expiryWords } from '../../../shared/report/exceptions.ts';
import { listedFirst, shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { BLANK, chapter, dashes, figure, label, note, orBlank, tealLabel } from './blocks.ts';
import { chart } from './chart.ts';
import type { Drafting } from './drafting.ts';
import { type Mark, marked } from './marks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, DATE_WIDTH, labelledTable, table, titledTable } from './table.ts';

const EVENTS = 120;

/** The register with its ageing, what has to be decided, and who decided what so far. */
export function exceptionsPages(report: Report, drafting: Drafting): Content[] {
  const { exceptions, meta } = report;
  if (exceptions.lines.length === 0) return [chapter('exceptions', { lead: exceptions.lead, isBare: true })];
  return [
    chapter('exceptions', { lead: exceptions.lead }),
    ...ageing(report, drafting),
    register(exceptions.lines),
    note(
      `Second line: compensating control and its test. From: responsibility departed from. Age: days since approval, on ${dateLong(meta.asOf)}. Approval “stale”: what was approved has changed in a way that matters, so the approver has not seen the present state. Nobody approves their own request.`,
    ),
    {
      unbreakable: exceptions.decisions.length <= 15,
      columns: [
        { width: 206, stack: [tealLabel('By age', [0, 12, 0, 0]), ages(exceptions)] },
        {
          width: TEXT_WIDTH - 206 - 26,
          stack: [tealLabel('What to decide', [0, 12, 0, 3]), decisions(exceptions)],
        },
      ],
      columnGap: 26,
    },
    ...staleness(exceptions),
    ...events(exceptions),
  ];
}

function ageing({ exceptions, meta }: Report, { splitter, nextFigure }: Drafting): Content[] {
  const drawing = ageingFigure(exceptions.lines, meta.asOf, TEXT_WIDTH);
  if (drawing === null) return [];
  const left =
    drawing.omitted === 0
      ? ''
      : ` The ${count(drawing.omitted)} that end last or have no dates are not drawn.`;
  return [
    label(`Ageing on ${dateLong(meta.asOf)}`, [0, 0, 0, 3]),
    chart(drawing.node, splitter),
    figure(
      nextFigure(),
      `Filled: time run since approval or start. Outlined: time left. Orange: past its end. Sorted by end.${left}`,
    ),
  ];
}

const MARKS: Readonly<Record<ExceptionState, Mark>> = {
  draft: 'open',
  submitted: 'open',
  returned: 'open',
  rejected: 'closed',
  approved: 'met',
  active: 'met',
  expired: 'broken',
  revoked: 'closed',
  closed: 'closed',
};

function register(lines: readonly ExceptionLine[]): Content {
  return titledTable(
    { text: 'Register', chapter: 'exceptions', id: 'register' },
    {
      width: TEXT_WIDTH,
      margin: [0, 14, 0, 0],
      columns: [
        { head: 'ID', width: 40 },
        { head: 'What is excepted', width: 'rest' },
        { head: 'From', width: 32 },
        { head: 'Asset', width: 44 },
        { head: 'Requested by, approved by', width: 76 },
        { head: 'State', width: 56 },
        { head: 'Ends', width: DATE_WIDTH, align: 'right' },
        { head: 'Age', width: 34, align: 'right' },
        { head: 'Approval', width: 36 },
      ],
      rows: lines.map(registerRow),
    },
  );
}

function registerRow(line: ExceptionLine): Cell[] {
  const { view, requester, approver, approval, age } = line;
  return [
    { text: view.ref, bold: true },
    {
      stack: [
        { text: shortened(view.title, 120) },
        { text: controlWords(line), fontSize: 6.8, color: COLOUR.grey },
      ],
    },
    orBlank(listedFirst(line.responsibilities, 3)),
    orBlank(listedFirst(line.assetRefs, 3)),
    {
      stack: [
        { text: orBlank(shortened(requester, 36)) },
        // Somebody who has not approved yet is not shown as an approver.
        { text: view.approval === null ? BLANK : orBlank(shortened(approver, 36)) },
      ],
    },
    marked(MARKS[view.state], view.state, view.state === 'expired'),
    view.expiresOn === null ? BLANK : expiryWords(line),
    age === null ? BLANK : `${count(age)} d`,
    approval === 'none'
      ? BLANK
      : approval === 'stale'
        ? { text: 'stale', bold: true, color: COLOUR.rust }
        : 'current',
  ];
}

function controlWords({ controls, view }: ExceptionLine): string {
  const [first, ...rest] = controls;
  if (first === undefined)
    return view.noControlReason.trim() === ''
      ? 'No compensating control'
      : `No control: ${shortened(view.noControlReason.replace(/\s+/g, ' '), 110)}`;
  const more = rest.length === 0 ? '' : `; ${count(rest.length)} more`;
  return `${shortened(first.title, 100)} (${first.test.toLowerCase()})${more}`;
}

function ages({ ages: bands }: ExceptionsSection): Content {
  return table({
    width: 206,
    columns: [
      { head: 'Days since approval', width: 'rest' },
      { head: 'Count', width: 44, align: 'right' },
      { head: 'Of which ended', width: 66, align: 'right' },
    ],
    rows: bands.map(({ label: words, count: n, expired }) => [words, count(n), count(expired)]),
  });
}

function decisions({ decisions: open }: ExceptionsSection): Content {
  if (open.length === 0) return { text: 'Nothing is waiting for a decision.', color: COLOUR.grey };
  return dashes(
    open.map(({ ref, text, decider }) => ({
      text: [
        { text: `${ref}: `, bold: true },
        shortened(text, 200),
        ...(decider === '' ? [] : [{ text: ` (${decider})`, color: COLOUR.grey }]),
      ],
    })),
  );
}

/** What changed since each stale approval, fact by fact. */
function staleness({ lines }: ExceptionsSection): Content[] {
  const rows = lines.flatMap(({ view, approval }) =>
    approval === 'stale'
      ? view.stale.map((change): Cell[] => [
          { text: view.ref, bold: true },
          shortened(change.label, 60),
          shortened(change.approved, 90),
          shortened(change.now, 90),
        ])
      : [],
  );
  if (rows.length === 0) return [];
  return [
    labelledTable('Why approvals are stale', {
      width: TEXT_WIDTH,
      margin: [0, 14, 0, 0],
      columns: [
        { head: 'ID', width: 44 },
        { head: 'What changed', width: 130 },
        { head: 'When approved', width: 'rest' },
        { head: 'Now', width: 'rest' },
      ],
      rows,
    }),
  ];
}

function events({ events: all }: ExceptionsSection): Content[] {
  const shown = all.slice(-EVENTS);
  if (shown.length === 0) return [];
  return [
    titledTable(
      { text: 'Who decided what', chapter: 'exceptions', id: 'decided' },
      {
        width: TEXT_WIDTH,
        margin: [0, 16, 0, 0],
        columns: [
          { head: 'Date', width: 66 },
          { head: 'ID', width: 44 },
          { head: 'Step', width: 104 },
          { head: 'Who', width: 100 },
          { head: 'Words given', width: 'rest' },
        ],
        rows: shown.map(({ exceptionRef, event, action, person }) => [
          { text: date(utcDay(event.at)) },
          { text: exceptionRef, bold: true },
          action,
          orBlank(shortened(person, 50)),
          orBlank(shortened(event.note.replace(/\s+/g, ' '), 160)),
        ]),
      },
    ),
    ...(all.length > shown.length
      ? [
          note(
            `The ${count(all.length - shown.length)} earlier steps are in the workbook, sheet Exception events.`,
          ),
        ]
      : []),
  ];
}
