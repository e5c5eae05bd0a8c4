import type { Content } from 'pdfmake/interfaces.js';
import { count } from '../../../shared/format/number.ts';
import { listed, listedFirst, shortened } from '../../../shared/report/prose.ts';
import type { LoadLine, RaciSection } from '../../../shared/report/raci.ts';
import type { Report } from '../../../shared/report/report.ts';
import { headName } from '../../../shared/rules/raci-names.ts';
import { BLANK, chapter, note, part } from './blocks.ts';
import { matrixParts } from './raci-matrix.ts';
import type { Drafting } from './drafting.ts';
import { COLOUR, WIDE_WIDTH } from './style.ts';
import { type Cell, table, titledTable } from './table.ts';

const GAP = 18;
const COLUMNS = 3;
const COLUMN_WIDTH = (WIDE_WIDTH - GAP * (COLUMNS - 1)) / COLUMNS;
const FINDINGS = 60;
/** Rows of a column that fit on a page on its side. */
const LONGEST_COLUMN = 26;
/** A shorter list of roles is not divided. */
const SHORT = 8;

/** The matrix on its side, what its check found, and how the load is shared out. */
export function raciPages(report: Report, { splitter }: Drafting): Content[] {
  const { raci } = report;
  const head = chapter('raci', { lead: raci.lead, width: WIDE_WIDTH, orientation: 'landscape' });
  if (raci.columns.length === 0) return [head];
  return [head, ...matrixParts(raci, splitter), legend(raci), ...findings(raci), ...loads(raci)];
}

function legend({ rows }: RaciSection): Content {
  const isOpen = rows.some(({ cells }) => cells.some(({ open }) => open));
  return note(
    `A accountable, R responsible, C consulted, I informed.${isOpen ? ' Italic in rust: the reference offers this letter to several roles, and one of them has yet to be chosen.' : ''} Check: exactly one A, at least one R, one letter per role.`,
  );
}

function findings({ lint, roleLint }: RaciSection): Content[] {
  const about = lint.filter(({ responsibilityId }) => responsibilityId !== '');
  const shown = about.slice(0, FINDINGS);
  const rows: Cell[][] = [
    ...shown.map(({ responsibilityId, what, detail, isError }): Cell[] => [
      { text: responsibilityId, bold: true },
      isError ? { text: what, bold: true, color: COLOUR.rust } : what,
      shortened(detail, 220),
    ]),
    ...roleLint.map(({ what, roles }): Cell[] => [
      { text: `${count(roles.length)} ${roles.length === 1 ? 'role' : 'roles'}`, bold: true },
      what,
      listedFirst(roles, 10),
    ]),
  ];
  if (rows.length === 0)
    return [part('What the check found', 'raci', 'load'), { text: 'Nothing: every row passes.' }];
  return [
    titledTable(
      { text: 'What the check found', chapter: 'raci', id: 'load' },
      {
        width: WIDE_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: 'Where', width: 56 },
          { head: 'What', width: 190 },
          { head: 'Detail', width: 'rest' },
        ],
        rows,
      },
    ),
    ...(about.length > shown.length
      ? [note(`${count(about.length - shown.length)} more are in the workbook, sheet RACI lint.`)]
      : []),
  ];
}

const duties = ({ letters }: LoadLine): number => letters.A + letters.R;

/** Roles with duties, most loaded first, in columns of rows that read down and then across. */
function loads({ loads: all }: RaciSection): Content[] {
  const loaded = all.filter((line) => duties(line) > 0);
  const others = all.filter((line) => duties(line) === 0).map(({ column }) => column.brief);
  const sorted = loaded.toSorted((a, b) => duties(b) - duties(a) || b.letters.A - a.letters.A);
  const size = Math.max(SHORT, Math.ceil(sorted.length / COLUMNS));
  const columns = Array.from({ length: Math.ceil(sorted.length / size) }, (_, index) =>
    sorted.slice(index * size, (index + 1) * size),
  );
  const isLong = size > LONGEST_COLUMN;
  return [
    {
      ...(isLong ? { pageBreak: 'before' as const } : { unbreakable: true }),
      stack: [
        part('Load by role', 'raci', 'load-by-role', isLong ? [0, 0, 0, 0] : [0, 14, 0, 0]),
        {
          columns: columns.map((lines) => ({ width: COLUMN_WIDTH, stack: [loadTable(lines)] })),
          columnGap: GAP,
        },
        ...(others.length === 0 ? [] : [note(`Consulted or informed only: ${listed(others)}.`)]),
      ],
    },
  ];
}

function loadTable(lines: readonly LoadLine[]): Content {
  const number = (n: number): Cell => ({ text: count(n), color: n === 0 ? COLOUR.pale : COLOUR.ink });
  return table({
    width: COLUMN_WIDTH,
    columns: [
      { head: 'Role', width: 90 },
      { head: 'Person, check', width: 'rest' },
      { head: 'A', width: 17, align: 'right' },
      { head: 'R', width: 17, align: 'right' },
      { head: 'C', width: 17, align: 'right' },
      { head: 'I', width: 17, align: 'right' },
    ],
    rows: lines.map(({ column, letters, notes }) => [
      { text: shortened(headName(column.role), 32), bold: true },
      personCell(shortened(listedFirst(column.people, 2), 40), notes),
      number(letters.A),
      number(letters.R),
      number(letters.C),
      number(letters.I),
    ]),
  });
}

/** Who holds a role, and what the check says of it: `Priya Anand, overloaded`. */
function personCell(people: string, notes: readonly string[]): Cell {
  const check = { text: notes.join(', '), color: COLOUR.rust };
  if (people === '') return notes.length === 0 ? BLANK : check;
  return notes.length === 0 ? people : { text: [`${people}, `, check] };
}
