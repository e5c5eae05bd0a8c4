import type { RaciLetter } from '../../../shared/model/raci.ts';
import type { RaciCell, RaciRow, RaciSection } from '../../../shared/report/raci.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, column, columnLetter, FIRST, lastRow, NAMES } from './book.ts';
import { HEAD_ROW } from './frame.ts';
import { colourBy, remark } from './rules.ts';
import { FORMAT, HEAD } from './style.ts';
import { chooseFrom, type Column, tableSheet } from './table-sheet.ts';
import { type Formula, formula, type Value } from './values.ts';

/** Columns before the first role: number and title of the responsibility. */
const BEFORE = 2;
const ORDER: readonly RaciLetter[] = ['A', 'R', 'C', 'I'];
const HEAD_HEIGHT = 118;

/** Letter of the column of a role, by its place. */
export const roleColumn = (index: number): string => columnLetter(BEFORE + 1 + index);

/** The matrix: change a letter and the check follows. */
export function raciSheet(book: Book): void {
  const { raci } = book.report;
  const roles = raci.columns.length;
  const letter: Column = { head: '', width: 3.4, align: 'center', editable: false };
  const counted = (head: string): Column => ({ head, width: 5, format: FORMAT.whole, align: 'right' });
  const sheet = tableSheet(book, {
    name: SHEET.raci,
    purpose:
      roles === 0
        ? 'No role has been assigned yet'
        : 'Change a letter and the check follows: exactly one A, at least one R, one letter per role. A question mark stands for a choice that is open',
    frozen: BEFORE,
    headHeight: HEAD_HEIGHT,
    columns: [
      { head: 'ID', width: 8, bold: true },
      { head: 'Responsibility', width: 46, wrap: true },
      ...raci.columns.map(({ brief }) => ({ ...letter, head: brief })),
      counted('A'),
      counted('R'),
      { head: 'Check', width: 20 },
    ],
    rows: raci.rows.map((row, index) => matrixRow(row, FIRST + index, raci)),
  });
  if (roles === 0) return;
  const last = lastRow(raci.rows.length);
  const [from, to] = [roleColumn(0), roleColumn(roles - 1)];
  raci.columns.forEach((_, index) => {
    sheet.getCell(`${roleColumn(index)}${HEAD_ROW}`).style = {
      ...HEAD,
      alignment: { vertical: 'bottom', horizontal: 'center', textRotation: 90 },
    };
  });
  chooseFrom(sheet, `${from}${FIRST}:${to}${last}`, NAMES.letters);
  colourBy(sheet, `${from}${FIRST}:${to}${last}`, [
    [`ISNUMBER(FIND("?",${from}${FIRST}))`, 'strongRust'],
    [`ISNUMBER(FIND("A",${from}${FIRST}))`, 'dark'],
    [`ISNUMBER(FIND("R",${from}${FIRST}))`, 'middle'],
    [`${from}${FIRST}="C"`, 'pale'],
  ]);
  const check = checkColumn(raci);
  colourBy(sheet, `${check}${FIRST}:${check}${last}`, [
    [`$${check}${FIRST}="ok"`, 'grey'],
    [`$${check}${FIRST}<>""`, 'rust'],
  ]);
  remark(sheet, `B${last + 2}`, 'A accountable, R responsible, C consulted, I informed');
}

/** Letter of the column with the result of the check. */
const checkColumn = ({ columns }: RaciSection): string => columnLetter(BEFORE + columns.length + 3);

/** Rows that pass, counted. */
export function rowsPassing({ report: { raci } }: Book): Formula {
  const range = column(SHEET.raci, checkColumn(raci), lastRow(raci.rows.length));
  return formula(`COUNTIF(${range},"ok")`, raci.columns.length === 0 ? 0 : raci.passing);
}

function matrixRow(row: RaciRow, line: number, raci: RaciSection): Value[] {
  const head: Value[] = [row.row.responsibilityId, row.row.title];
  if (raci.columns.length === 0) return [...head, null, null, null];
  const range = `${roleColumn(0)}${line}:${roleColumn(raci.columns.length - 1)}${line}`;
  const holding = (letter: RaciLetter) => row.cells.filter(({ letters }) => letters.includes(letter)).length;
  return [
    ...head,
    ...row.cells.map(cellText),
    formula(`COUNTIF(${range},"*A*")`, holding('A')),
    formula(`COUNTIF(${range},"*R*")`, holding('R')),
    checkFormula(row, line, range, raci),
  ];
}

/** The heaviest letter first; each that waits for a choice with a question mark. */
function cellText({ letters, open }: RaciCell): Value {
  const sorted = ORDER.filter((letter) => letters.includes(letter));
  return sorted.length === 0 ? null : sorted.map((letter) => (open ? `${letter}?` : letter)).join('');
}

/** In the order in which the formula puts them together. */
const PROBLEMS = ['choice open', 'no A', '× A', 'no R', 'two letters', 'audience'] as const;

/** The rules of the matrix as one formula; its result is what the workbench found. */
function checkFormula({ problems }: RaciRow, line: number, range: string, raci: RaciSection): Formula {
  const count = (pattern: string) => `COUNTIF(${range},"${pattern}")`;
  const [all, open] = [count('*A*'), count('*A~?*')];
  const audiences = raci.columns.flatMap(({ role }, index) => {
    const address = `${roleColumn(index)}${line}`;
    return role.kind === 'audience' ? [`AND(${address}<>"",${address}<>"I",${address}<>"I?")`] : [];
  });
  const parts: readonly (readonly [condition: string, words: string])[] = [
    [`OR(${ORDER.map((letter) => `${count(`*${letter}~?*`)}>1`).join(',')})`, '", choice open"'],
    [`${all}=0`, '", no A"'],
    [`${all}-${open}+(${open}>0)>1`, `", "&${all}&" × A"`],
    [`${count('*R*')}=0`, '", no R"'],
    [`SUMPRODUCT(--(LEN(SUBSTITUTE(${range},"?",""))>1))>0`, '", two letters"'],
    ...(audiences.length === 0 ? [] : [[`OR(${audiences.join(',')})`, '", audience"'] as const]),
  ];
  const joined = parts.map(([condition, words]) => `IF(${condition},${words},"")`).join('&');
  const place = (problem: string) => PROBLEMS.findIndex((known) => problem.endsWith(known));
  return formula(
    `IF(LEN(${joined})=0,"ok",MID(${joined},3,90))`,
    problems.length === 0 ? 'ok' : problems.toSorted((a, b) => place(a) - place(b)).join(', '),
  );
}
