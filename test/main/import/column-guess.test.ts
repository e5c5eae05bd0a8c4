import { expect, test } from 'vitest';
import { guessColumns } from '../../../main/import/column-guess.ts';

/** Targets by heading of a table given as heading → cells. */
function guess(columns: Record<string, readonly string[]>) {
  const facts = Object.entries(columns).map(([heading, cells], index) => ({
    index,
    heading,
    values: cells.filter((cell) => cell !== ''),
    rows: cells.length,
  }));
  const { targets, nameGuessed } = guessColumns(facts);
  return { ...Object.fromEntries(facts.map(({ heading, index }) => [heading, targets[index]])), nameGuessed };
}

test('plain headings', () => {
  expect(
    guess({
      'Asset name': ['A', 'B'],
      'Business owner': ['Ada', 'Bo'],
      'Data steward': ['Cy', 'Di'],
      Supplier: ['Acme', ''],
      'Model version': ['1', '2'],
      'Licence type': ['MIT', ''],
      ECCN: ['EAR99', ''],
      'Model card URL': ['https://a.example', ''],
      'Cost centre': ['1', '2'],
    }),
  ).toEqual({
    'Asset name': 'name',
    'Business owner': 'owner',
    'Data steward': 'custodian',
    Supplier: 'vendor',
    'Model version': 'version',
    'Licence type': 'licence',
    ECCN: 'exportMark',
    'Model card URL': 'modelCard',
    'Cost centre': 'attribute',
    nameGuessed: false,
  });
});

test('the cells decide whether a status is a stage', () => {
  expect(guess({ Name: ['A', 'B', 'C'], Status: ['Live', 'Pilot phase', 'Retired in 2023'] })).toMatchObject({
    Status: 'stage',
  });
  expect(guess({ Name: ['A', 'B', 'C'], Status: ['open', 'merged', 'rejected'] })).toMatchObject({
    Status: 'attribute',
  });
});

test('words of a closed list decide without a heading', () => {
  expect(
    guess({ Name: ['A', 'B', 'C', 'D'], 'Column 2': ['production', 'testing', 'production', 'retired'] }),
  ).toMatchObject({ 'Column 2': 'stage' });
});

test('single letters mean protection needs only together', () => {
  expect(guess({ Name: ['x'], C: ['1'], I: ['2'], A: ['3'] })).toMatchObject({
    C: 'confidentiality',
    I: 'integrity',
    A: 'availability',
  });
  expect(guess({ Name: ['x'], A: ['1'], B: ['2'], C: ['3'] })).toMatchObject({
    A: 'attribute',
    C: 'attribute',
  });
});

test('a filled name column wins over one that is often blank', () => {
  expect(guess({ 'System name': ['', '', 'S', ''], 'Use case name': ['A', 'B', 'C', 'D'] })).toMatchObject({
    'System name': 'attribute',
    'Use case name': 'name',
  });
});

test('without a heading for it the most name-like column is taken, and that is told', () => {
  expect(
    guess({
      Nr: ['1', '2', '3'],
      Bezug: ['Fraud model', 'Chat', 'Claims data'],
      URL: ['https://a', 'https://b', 'https://c'],
    }),
  ).toMatchObject({
    Bezug: 'name',
    URL: 'location',
    nameGuessed: true,
  });
});

test('a link to a licence or a ticket is not where the asset lives', () => {
  expect(
    guess({ Name: ['A'], license_url: ['https://a.example'], pr_url: ['https://b.example'] }),
  ).toMatchObject({
    license_url: 'attribute',
    pr_url: 'attribute',
  });
});

test('references count only when they are ours', () => {
  expect(guess({ ID: ['AST-001', 'AST-002'], Name: ['A', 'B'] })).toMatchObject({ ID: 'ref' });
  expect(guess({ ID: ['7', '8'], Name: ['A', 'B'] })).toMatchObject({ ID: 'attribute' });
});
