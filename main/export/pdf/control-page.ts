import type { Content } from 'pdfmake/interfaces.js';
import { dateLong } from '../../../shared/format/date.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { SignOff } from '../../../shared/report/control.ts';
import { dashes, orBlank } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { table } from './table.ts';

/** Versions, recipients, signatures, and how to check the copy in hand. */
export function controlPage({ control }: Report): Content {
  return {
    stack: [
      {
        text: 'Document control',
        style: 'chapter',
        pageBreak: 'before',
        id: 'control',
        outline: true,
        outlineText: 'Document control',
      },
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 1, lineColor: COLOUR.teal }],
        margin: [0, 1, 0, 4],
      },
      heading('Version history'),
      control.versions.length === 0
        ? missing('No version has been issued. Enter one under Scope before the report is handed over.')
        : table({
            width: TEXT_WIDTH,
            columns: [
              { head: 'Version', width: 56 },
              { head: 'Date', width: 94 },
              { head: 'Author', width: 112 },
              { head: 'Change', width: 'rest' },
            ],
            rows: control.versions.map((line) => [
              { text: shortened(line.version, 16), bold: true },
              dateLong(line.issuedOn),
              shortened(line.author, 60),
              orBlank(shortened(line.changes.replace(/\s+/g, ' '), 300)),
            ]),
          }),
      heading('Distribution'),
      control.distribution.length === 0
        ? missing('No distribution list has been stated.')
        : table({
            width: TEXT_WIDTH,
            columns: [
              { head: 'Copy', width: 56 },
              { head: 'Recipient', width: 'rest' },
            ],
            rows: control.distribution.map((recipient, index) => [
              { text: String(index + 1), bold: true },
              recipient,
            ]),
          }),
      {
        unbreakable: true,
        stack: [
          heading('Sign-off'),
          { text: control.signOffNote, color: COLOUR.grey, margin: [0, 2, 0, 4] },
          signatures(control.signOffs),
        ],
      },
      {
        unbreakable: true,
        stack: [heading('How to check this copy'), dashes(control.verification, [0, 4, 0, 0])],
      },
    ],
  };
}

const heading = (text: string): Content => ({ text, style: 'part', margin: [0, 14, 0, 2] });

const missing = (text: string): Content => ({ text, color: COLOUR.rust, margin: [0, 2, 0, 0] });

/** Room to sign by hand: rows are as high as a signature. */
function signatures(lines: readonly SignOff[]): Content {
  const signed = table({
    width: TEXT_WIDTH,
    columns: [
      { head: 'Name and role', width: 140 },
      { head: 'Statement', width: 141 },
      { head: 'Signature', width: 'rest' },
      { head: 'Date', width: 92 },
    ],
    rows: lines.map(({ name, role, statement }) => [
      {
        stack: [
          { text: name === '' ? ' ' : shortened(name, 60) },
          { text: shortened(role, 80), color: COLOUR.grey },
        ],
      },
      statement,
      '',
      '',
    ]),
  });
  const layout = typeof signed.layout === 'object' ? signed.layout : {};
  return {
    ...signed,
    table: { ...signed.table, heights: (row) => (row === 0 ? 'auto' : 30) },
    layout: {
      ...layout,
      vLineWidth: (index: number) => (index === 2 || index === 3 ? 0.5 : 0),
      vLineColor: () => COLOUR.hairline,
    },
  };
}
