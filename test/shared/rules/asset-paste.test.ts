import { expect, test } from 'vitest';
import { readCell } from '../../../shared/rules/asset-cells.ts';
import { fieldOfHeading, hasHeadings, type PasteField } from '../../../shared/rules/asset-headings.ts';
import { pasteColumns, pasteTable } from '../../../shared/rules/asset-paste.ts';
import { pasteAt } from '../../../shared/rules/asset-paste-at.ts';
import { assetRow } from './asset-row.ts';

const known = new Map([['AST-003', { id: 'three' }]]);
const paste = (cells: string[][]) => pasteTable(cells, pasteColumns(cells), known, 'model');

test.each([
  ['stage', ' PROD ', { stage: 'production' }],
  ['stage', 'In production', { stage: 'production' }],
  ['tier', 'Strictly confidential', { tier: 'restricted' }],
  ['tier', '', { tier: null }],
  ['tier', 'No tier', { tier: null }],
  ['type', 'Data Set', { type: 'dataset' }],
  ['deployment', 'on-prem', { deployment: 'on-premises' }],
  ['component', 'Machine Learning Models', { component: 'dc7' }],
  ['component', 'DC7', { component: 'dc7' }],
  ['availability', 'Med', { availability: 'medium' }],
  ['cia', 'HmL', { confidentiality: 'high', integrity: 'medium', availability: 'low' }],
  ['cia', 'high / - / low', { confidentiality: 'high', integrity: null, availability: 'low' }],
  ['owner', ' Lena\r\nMoreau ', { owner: 'Lena Moreau' }],
  ['description', 'two\nlines', { description: 'two\nlines' }],
  ['name', `=cmd|'/c calc'!A0`, { name: `=cmd|'/c calc'!A0` }],
] as const)('reads %s %j', (field, text, patch) => {
  expect(readCell(field, text)).toEqual({ patch });
});

test.each([
  ['tier', 'purple', 'unknown'],
  ['cia', 'HX', 'unknown'],
  ['name', '  ', 'blank'],
  ['type', '', 'blank'],
  ['type', 'n/a', 'blank'],
  ['owner', 'x'.repeat(201), 'too long'],
  ['ref', 'AST-009', 'fixed'],
] as const)('does not read %s %j', (field, text, problem) => {
  expect(readCell(field, text)).toEqual({ problem });
});

test('headings are known in the forms clients write them', () => {
  expect(
    ['Asset Name', 'LIFECYCLE  STAGE', 'C / I / A', 'Model-card', 'Lieferant'].map(fieldOfHeading),
  ).toEqual(['name', 'stage', 'cia', 'modelCard', null]);
});

test.each([
  [
    [
      ['Name', 'Owner'],
      ['a', 'b'],
    ],
    true,
  ],
  [
    [
      ['Name', 'Owner', 'Budget', 'Cost centre'],
      ['a', 'b', '', ''],
    ],
    true,
  ],
  [
    [
      ['Name', 'Budget', 'Cost centre'],
      ['a', 'b', ''],
    ],
    false,
  ],
  [[['Owner'], ['Jonas Beck']], true],
  [[['Owner']], false],
  [
    [
      ['Model', 'Production'],
      ['Dataset', 'Test'],
    ],
    false,
  ],
  [[], false],
])('the first row of %j names the columns: %s', (cells, expected) => {
  expect(hasHeadings(cells)).toBe(expected);
});

test('a table with headings becomes assets; own columns are kept as attributes', () => {
  const outcome = paste([
    ['Name', 'Tier', 'Type', 'Cost centre', 'Owner', 'Cost centre'],
    ['Fraud model', 'Restricted', '', '4711', 'Jonas Beck', '12'],
    ['', '', '', '', '', ''],
    ['Fraud data', 'Secretish', 'data set', '', '', ''],
    ['', 'Internal', '', '', '', ''],
  ]);
  expect(outcome.drafts).toEqual([
    {
      name: 'Fraud model',
      type: 'model',
      tier: 'restricted',
      owner: 'Jonas Beck',
      attributes: { 'Cost centre': '4711', 'Cost centre (2)': '12' },
    },
    { name: 'Fraud data', type: 'dataset' },
  ]);
  expect(outcome.problems).toEqual([
    { row: 4, column: 2, field: 'tier', text: 'Secretish', reason: 'unknown' },
    { row: 5, column: 1, field: 'name', text: 'Internal', reason: 'no name' },
  ]);
});

test('without headings the order is name, type, owner, tier, stage', () => {
  expect(paste([['Fraud model', 'Model', 'Jonas Beck', 'Internal', 'Live']]).drafts).toEqual([
    { name: 'Fraud model', type: 'model', owner: 'Jonas Beck', tier: 'internal', stage: 'production' },
  ]);
});

test('a row that names a reference edits that asset; an unknown reference is told', () => {
  const outcome = paste([
    ['Id', 'Owner', 'Cost centre'],
    ['ast-003', '', '4711'],
    ['AST-900', 'Lena Moreau', ''],
  ]);
  expect(outcome.edits).toEqual([{ id: 'three', patch: { owner: '' } }]);
  expect(outcome.drafts).toEqual([]);
  expect(outcome.problems.map((p) => [p.reason, p.text])).toEqual([
    ['no asset', 'AST-900'],
    ['own column', 'Cost centre'],
  ]);
});

const rows = ['one', 'two', 'three'].map((id, i) => assetRow({ id, ref: `AST-00${i + 1}` }));
const columns: (PasteField | null)[] = ['ref', 'name', 'type', 'tier', 'owner', 'cia', null];

test('cells are laid over the grid from the current cell on', () => {
  expect(
    pasteAt(
      [
        ['Internal', 'Jonas'],
        ['Public', 'Lena'],
      ],
      { row: 1, column: 3 },
      rows,
      columns,
    ),
  ).toEqual({
    edits: [
      { id: 'two', patch: { tier: 'internal', owner: 'Jonas' } },
      { id: 'three', patch: { tier: 'public', owner: 'Lena' } },
    ],
    problems: [],
  });
});

test('what lies outside the grid or is worked out is told, the rest is taken over', () => {
  const outcome = pasteAt(
    [
      ['HHH', '7', 'beyond'],
      ['??', '', ''],
      ['LLL', '', ''],
    ],
    { row: 1, column: 5 },
    rows,
    columns,
  );
  expect(outcome.edits.map((e) => e.id)).toEqual(['two']);
  expect(outcome.problems.map((p) => [p.row, p.column, p.reason])).toEqual([
    [1, 2, 'fixed'],
    [1, 3, 'beside'],
    [2, 1, 'unknown'],
    [3, 1, 'below'],
  ]);
});

test('with headings the columns go where they belong, wherever the current cell is', () => {
  const outcome = pasteAt(
    [
      ['Owner', 'Budget', 'Tier'],
      ['Jonas', '5', 'Public'],
    ],
    { row: 0, column: 1 },
    rows,
    columns,
  );
  expect(outcome.edits).toEqual([{ id: 'one', patch: { owner: 'Jonas', tier: 'public' } }]);
  expect(outcome.problems).toEqual([{ row: 1, column: 2, field: null, text: 'Budget', reason: 'heading' }]);
});

test('with references the rows go to their assets', () => {
  const outcome = pasteAt(
    [
      ['Id', 'Owner'],
      ['AST-003', 'Lena'],
      ['AST-009', 'Nobody'],
    ],
    { row: 0, column: 0 },
    rows,
    columns,
  );
  expect(outcome.edits).toEqual([{ id: 'three', patch: { owner: 'Lena' } }]);
  expect(outcome.problems.map((p) => [p.row, p.reason])).toEqual([[3, 'no asset']]);
});
