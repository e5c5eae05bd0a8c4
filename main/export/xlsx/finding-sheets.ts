import { utcDay } from '../../../shared/format/time.ts';
import { daysBetween } from '../../../shared/format/date.ts';
import { SEVERITY_WORDS } from '../../../shared/report/findings.ts';
import { isOpen } from '../../../shared/rules/finding-states.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow, NAMES } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { tableSheet } from './table-sheet.ts';
import { dayOf, formula, type Value } from './values.ts';

/** The register of findings, the list of evidence with hashes, and who did what with each file. */
export function findingSheets(book: Book): void {
  findingsSheet(book);
  evidenceSheet(book);
  custodySheet(book);
}

function custodySheet(book: Book): void {
  const { custody } = book.report.findings;
  tableSheet(book, {
    name: SHEET.custody,
    purpose:
      custody.length === 0
        ? 'No evidence has been attached'
        : 'Every step of every piece of evidence since it was attached; times are in UTC',
    frozen: 1,
    columns: [
      { head: 'ID', width: 9, bold: true },
      { head: 'On', width: 12, format: FORMAT.day, align: 'right' },
      { head: 'At, UTC', width: 12 },
      { head: 'Step', width: 14 },
      { head: 'By', width: 26, wrap: true },
      { head: 'Note', width: 70, wrap: true },
    ],
    rows: custody.map(({ ref, event }): Value[] => [
      ref,
      dayOf(utcDay(event.at)),
      event.at.slice(11, 19),
      event.action,
      event.actor,
      event.note,
    ]),
  });
}

function findingsSheet(book: Book): void {
  const { findings, meta } = book.report;
  const { findings: lines, lead } = findings;
  const text = (head: string) => ({ head, width: 44, wrap: true });
  const sheet = tableSheet(book, {
    name: SHEET.findings,
    purpose: lead,
    frozen: 2,
    columns: [
      { head: 'ID', width: 8, bold: true },
      { head: 'Finding', width: 40, wrap: true },
      { head: 'Severity', width: 12 },
      { head: 'State', width: 13 },
      { head: 'About', width: 20, wrap: true },
      { head: 'Owner', width: 22, wrap: true },
      { head: 'Raised on', width: 12, format: FORMAT.day, align: 'right' },
      { head: 'Due on', width: 12, format: FORMAT.day, align: 'right' },
      { head: 'Days left', width: 9, format: FORMAT.whole, align: 'right' },
      text('Criteria'),
      text('Condition'),
      text('Cause'),
      text('Effect'),
      text('Recommendation'),
      text('Answer of the client'),
      { head: 'Evidence', width: 18, wrap: true },
    ],
    rows: lines.map(({ finding, about, evidence }, index): Value[] => {
      const row = FIRST + index;
      const waits = isOpen(finding.state) && finding.dueOn !== null;
      return [
        finding.ref,
        finding.title,
        SEVERITY_WORDS[finding.severity],
        finding.state,
        about,
        finding.owner,
        dayOf(utcDay(finding.raisedAt)),
        dayOf(finding.dueOn),
        formula(
          `IF(OR(H${row}="",D${row}="closed",D${row}="accepted"),"",H${row}-${NAMES.asOf})`,
          waits && finding.dueOn !== null ? daysBetween(meta.asOf, finding.dueOn) : '',
        ),
        finding.criteria,
        finding.condition,
        finding.cause,
        finding.effect,
        finding.recommendation,
        finding.response,
        evidence,
      ];
    }),
  });
  const last = lastRow(lines.length);
  colourBy(sheet, `C${FIRST}:C${last}`, [
    [`OR($C${FIRST}="${SEVERITY_WORDS.critical}",$C${FIRST}="${SEVERITY_WORDS.high}")`, 'strongRust'],
  ]);
  colourBy(sheet, `I${FIRST}:I${last}`, [[`AND(ISNUMBER($I${FIRST}),$I${FIRST}<0)`, 'rust']]);
}

function evidenceSheet(book: Book): void {
  const { evidence, evidenceLead } = book.report.findings;
  tableSheet(book, {
    name: SHEET.evidence,
    purpose: evidence.length === 0 ? 'No evidence has been attached' : evidenceLead,
    frozen: 2,
    columns: [
      { head: 'ID', width: 9, bold: true },
      { head: 'Evidence', width: 40, wrap: true },
      { head: 'File', width: 32, wrap: true },
      { head: 'Bytes', width: 12, format: FORMAT.whole, align: 'right' },
      { head: 'SHA-256', width: 68, mono: true },
      { head: 'Source', width: 28, wrap: true },
      { head: 'Method', width: 16 },
      { head: 'Collected by', width: 22, wrap: true },
      { head: 'Collected on', width: 12, format: FORMAT.day, align: 'right' },
      { head: 'Kept by', width: 22, wrap: true },
      { head: 'Shows', width: 28, wrap: true },
      { head: 'Note', width: 40, wrap: true },
      { head: 'State', width: 24, wrap: true },
    ],
    rows: evidence.map(({ evidence: one, about }): Value[] => [
      one.ref,
      one.title,
      one.name,
      one.size,
      one.sha256,
      one.source,
      one.method,
      one.collector,
      dayOf(one.collectedOn),
      one.custodian,
      about,
      one.note,
      one.withdrawn === null ? 'held' : `withdrawn: ${one.withdrawn.reason}`,
    ]),
  });
}
