import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { openBench, type TestBench } from '../../helpers/bench.ts';

const COLUMNS = { group: 'age', prediction: 'granted', outcome: 'repaid' };

function file(bench: TestBench, text: string) {
  const path = join(bench.folder, 'predictions.csv');
  writeFileSync(path, text);
  return { path };
}

test('predictions are counted per group and the counts stored, not the rows', async () => {
  using bench = await openBench();
  const { fairnessTests, assets } = bench.api;
  const lines = [
    ...Array.from({ length: 6 }, () => 'under 30;yes;yes'),
    ...Array.from({ length: 4 }, () => 'under 30;no;yes'),
    ...Array.from({ length: 3 }, () => '60 and over;yes;yes'),
    ...Array.from({ length: 7 }, () => '60 and over;no;no'),
  ];
  const source = file(bench, `\uFEFFage;granted;repaid\r\n${lines.join('\r\n')}\r\n`);
  expect(await fairnessTests.preview({ source })).toEqual({
    name: 'predictions.csv',
    rows: 20,
    columns: [
      { heading: 'age', values: ['under 30', '60 and over'] },
      { heading: 'granted', values: ['yes', 'no'] },
      { heading: 'repaid', values: ['yes', 'no'] },
    ],
    warnings: [],
  });
  const { groups, blank } = await fairnessTests.count({ source, columns: COLUMNS, favourable: 'yes' });
  expect(blank).toBe(0);
  const [asset] = await assets.create({ drafts: [{ name: 'Credit model', type: 'model' }] });
  const draft = {
    id: null,
    assetId: asset?.id ?? '',
    title: 'Age',
    takenOn: '2026-01-10',
    source: 'predictions.csv',
    attribute: 'Age band',
    favourable: 'Credit granted',
    reference: null,
    threshold: 0.8,
    groups,
    note: '',
  };
  const saved = await fairnessTests.save(draft);
  expect(saved.result).toMatchObject({
    n: 20,
    reference: 'under 30',
    disparateImpact: { value: 0.5, group: '60 and over' },
    meetsThreshold: false,
    equalOpportunity: { value: 0.4, group: '60 and over' },
  });
  await expect(fairnessTests.save({ ...draft, reference: 'children' })).rejects.toMatchObject({
    code: 'INVALID',
  });
  await expect(fairnessTests.save({ ...draft, takenOn: '2999-01-01' })).rejects.toMatchObject({
    issues: [{ path: ['takenOn'] }],
  });
  await fairnessTests.remove({ id: saved.id });
  expect(await fairnessTests.list({ assetId: null })).toEqual([]);
});

const DRAFT = {
  id: null,
  title: 'Age',
  takenOn: '2026-01-10',
  source: 'predictions.csv',
  attribute: 'Age band',
  favourable: 'Credit granted',
  reference: null,
  threshold: 0.8,
  note: '',
};

test('what was read leniently in a file of predictions is told before anything is counted', async () => {
  using bench = await openBench();
  const source = file(bench, 'age,granted\nunder "30",yes\n60 and over,no\n');
  expect(await bench.api.fairnessTests.preview({ source })).toMatchObject({
    columns: [
      { heading: 'age', values: ['under "30"', '60 and over'] },
      { heading: 'granted', values: ['yes', 'no'] },
    ],
    warnings: ['Some quotation marks stand where they do not belong; they were kept as ordinary characters.'],
  });
});

test('one group only can be stored and says that nothing can be computed', async () => {
  using bench = await openBench();
  const source = file(bench, 'age,granted\nall,yes\nall,no\n');
  const { groups } = await bench.api.fairnessTests.count({
    source,
    columns: { ...COLUMNS, outcome: null },
    favourable: 'yes',
  });
  const [asset] = await bench.api.assets.create({ drafts: [{ name: 'Scoring', type: 'model' }] });
  const { result } = await bench.api.fairnessTests.save({ ...DRAFT, assetId: asset!.id, groups });
  expect(result).toMatchObject({
    disparateImpact: { value: null, gap: 'one group' },
    equalOpportunity: { value: null, gap: 'one group' },
    meetsThreshold: null,
  });
});

test('predictions are read from the first sheet of a workbook that has any', async () => {
  using bench = await openBench();
  const book = new exceljs.Workbook();
  book.addWorksheet('Notes');
  book.addWorksheet('Scores').addRows([
    ['age', 'granted', 'repaid'],
    ['young', 1, 1],
    ['young', 0, 1],
    ['old', 1, 1],
  ]);
  const path = join(bench.folder, 'scores.xlsx');
  await book.xlsx.writeFile(path);
  const counted = await bench.api.fairnessTests.count({
    source: { path },
    columns: COLUMNS,
    favourable: '1',
  });
  expect(counted.groups).toEqual([
    { group: 'young', n: 2, selected: 1, positives: 2, truePositives: 1 },
    { group: 'old', n: 1, selected: 1, positives: 1, truePositives: 1 },
  ]);
});

test('files that are no table of predictions are refused in words', async () => {
  using bench = await openBench();
  const { fairnessTests } = bench.api;
  const refusal = async (text: string, favourable = 'yes') =>
    fairnessTests.count({ source: file(bench, text), columns: COLUMNS, favourable }).then(
      () => null,
      (error: Error) => error.message,
    );
  expect(await refusal('')).toMatch(/no text|empty/i);
  expect(await refusal('age,granted,repaid\n')).toMatch(/no table of predictions/);
  expect(await refusal('age,granted,granted\na,b,c\n')).toMatch(/two columns “granted”/);
  expect(await refusal('age,granted\na,yes\n')).toMatch(/no column “repaid”/);
  expect(await refusal('age,granted,repaid\na,0.3,yes\nb,0.4,no\nc,0.5,no\n')).toMatch(/3 values/);
  expect(await refusal('age,granted,repaid\na,yes,good\nb,no,bad\n')).toMatch(
    /predictions are “yes”, “no” and true outcomes “good”, “bad”. Write both in the same two words/,
  );
  expect(await refusal('age,granted,repaid\na,yes,yes\nb,no,\n')).toMatch(/1 of 2 rows have no true outcome/);
  expect(await refusal('\u0000\u0001\u0002\u0003PK')).toMatch(/predictions\.csv is not text/);
  expect(await refusal('age,granted,repaid\na,"yes,yes\nb,no,no\n')).toMatch(/row 2 is never closed/);
  const nowhere = { path: join(bench.folder, 'nowhere.csv') };
  await expect(fairnessTests.preview({ source: nowhere })).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringContaining('nowhere.csv'),
  });
  expect(bench.logged).toEqual([]);
});
