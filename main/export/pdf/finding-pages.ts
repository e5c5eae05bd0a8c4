import type { Content } from 'pdfmake/interfaces.js';
import { date } from '../../../shared/format/date.ts';
import { fileSize } from '../../../shared/format/file-size.ts';
import { type FindingLine, SEVERITY_WORDS } from '../../../shared/report/findings.ts';
import { isOpen } from '../../../shared/rules/finding-states.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { BLANK, chapter, note, orBlank, tealLabel } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, DATE_WIDTH, table, titledTable } from './table.ts';

/** Characters of each part of a finding; the workbook has the whole texts. */
const PART = 600;
const WORD = 92;

/** The register of findings, then each with its parts. */
export function findingPages({ findings }: Report): Content[] {
  const { lead, findings: lines } = findings;
  const head = chapter('findings', { lead, orientation: 'portrait' });
  if (lines.length === 0) return [head];
  return [
    head,
    table({
      width: TEXT_WIDTH,
      columns: [
        { head: '', width: 36 },
        { head: 'Finding', width: 'rest' },
        { head: 'Severity', width: 58 },
        { head: 'About', width: 82 },
        { head: 'Owner', width: 78 },
        { head: 'Due', width: DATE_WIDTH, align: 'right' },
        { head: 'State', width: 60 },
      ],
      rows: lines.map(registerRow),
    }),
    tealLabel('Each finding', [0, 16, 0, 2]),
    ...lines.map(details),
  ];
}

function registerRow({ finding, about }: FindingLine): Cell[] {
  const { ref, title, severity, owner, dueOn, state, overdue } = finding;
  const isGrave = isOpen(finding.state) && (severity === 'critical' || severity === 'high');
  return [
    { text: ref, bold: true },
    shortened(title, 110),
    isGrave ? { text: SEVERITY_WORDS[severity], bold: true, color: COLOUR.rust } : SEVERITY_WORDS[severity],
    orBlank(about),
    orBlank(shortened(owner, 40)),
    dueOn === null ? BLANK : date(dueOn),
    overdue ? { text: `${state}, overdue`, color: COLOUR.rust } : state,
  ];
}

function details({ finding, evidence }: FindingLine): Content {
  const { ref, title } = finding;
  const parts: readonly (readonly [string, string])[] = [
    ['Criteria', finding.criteria],
    ['Condition', finding.condition],
    ['Cause', finding.cause],
    ['Effect', finding.effect],
    ['Recommendation', finding.recommendation],
    ['Answer of the client', finding.response],
    ['Evidence', evidence],
  ];
  const stated = parts.filter(([, text]) => text.trim() !== '');
  return {
    unbreakable: true,
    margin: [0, 8, 0, 0],
    stack: [
      { text: `${ref}  ${shortened(title, 150)}`, bold: true, id: `finding-${ref}` },
      ...(stated.length === 0
        ? [{ text: 'Nothing but its title has been written down.', color: COLOUR.rust }]
        : stated.map(
            ([word, text]): Content => ({
              columns: [
                { width: WORD, text: word, color: COLOUR.grey },
                { width: '*', text: shortened(text.trim().replace(/\s*\n\s*/g, ' '), PART) },
              ],
              columnGap: 8,
              margin: [0, 1.4, 0, 0],
            }),
          )),
    ],
  };
}

/** Every piece of evidence with the hash of its bytes. */
export function evidencePages({ findings }: Report): Content[] {
  const { evidence, evidenceLead } = findings;
  if (evidence.length === 0) return [chapter('evidence', { lead: evidenceLead, isBare: true })];
  return [
    chapter('evidence', { lead: evidenceLead, orientation: 'portrait' }),
    titledTable(
      { text: 'Register of evidence', chapter: 'evidence', id: 'evidence-register' },
      {
        width: TEXT_WIDTH,
        columns: [
          { head: '', width: 38 },
          { head: 'Evidence, file, SHA-256', width: 'rest' },
          { head: 'How and from where', width: 90 },
          { head: 'Collected', width: DATE_WIDTH, align: 'right' },
          { head: 'Shows', width: 58 },
        ],
        rows: evidence.map(({ evidence: one, about }): Cell[] => [
          { text: one.ref, bold: true },
          {
            stack: [
              { text: shortened(one.title, 90) },
              {
                text: `${shortened(one.name, 60)}, ${fileSize(one.size)}`,
                color: COLOUR.grey,
                fontSize: 6.8,
              },
              { text: one.sha256, style: 'hash', fontSize: 6.3 },
              ...(one.withdrawn === null
                ? []
                : [
                    {
                      text: `withdrawn on ${date(one.withdrawn.at)}: the file is erased`,
                      color: COLOUR.rust,
                    },
                  ]),
            ],
          },
          orBlank([one.method ?? '', shortened(one.source, 60)].filter((text) => text !== '').join(', ')),
          one.collectedOn === null ? BLANK : date(one.collectedOn),
          about === '' ? { text: 'nothing yet', color: COLOUR.rust } : about,
        ]),
      },
    ),
    note('Every step in the custody of each file is in the workbook, sheet Custody.'),
  ];
}
