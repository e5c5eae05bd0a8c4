import { Buffer } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importBench } from './imports-bench.ts';

const federal = join(
  import.meta.dirname,
  '../../fixtures/import/inventories/2024_consolidated_ai_inventory_raw_v2.csv',
);

test('the federal inventory is understood from its question headings', async () => {
  using bench = await importBench();
  const preview = await bench.preview(federal);
  expect(preview).toMatchObject({
    format: 'CSV, Windows-1252, comma',
    rows: 2133,
    create: 2133,
    skipped: [],
  });
  const target = (heading: string) =>
    preview.columns.find((column) => column.heading.startsWith(heading))?.target;
  expect(target('Use Case Name')).toBe('name');
  expect(target('Agency')).toBe('owner');
  expect(target('Stage of Development')).toBe('stage');
  expect(target('What is the intended purpose')).toBe('description');
  expect(target('If Other, please explain. (2)')).toBe('attribute');

  await bench.apply(federal);
  const [first] = await bench.assets();
  expect(first).toMatchObject({
    ref: 'AST-001',
    name: 'Non-Intrusive Inspection (NII) 3D Imaging Tool',
    owner: 'Department of Homeland Security',
    source: '2024_consolidated_ai_inventory_raw_v2.csv, row 2',
  });
  expect(Object.keys(first!.attributes)).toContain('Agency Abbreviation');
  const stages = Map.groupBy(await bench.api.assets.list({}), (row) => row.stage);
  expect(Object.fromEntries([...stages].map(([stage, rows]) => [String(stage), rows.length]))).toMatchObject({
    production: expect.any(Number),
    retired: 142,
  });
});

test('the client’s own words stay beside the value they were taken for', async () => {
  using bench = await importBench();
  await bench.apply(bench.file('list.csv', 'Name,Stage\nA,Operation and Maintenance\nB,Production\n'));
  const [a, b] = await bench.assets();
  expect(a).toMatchObject({ stage: 'production', attributes: { Stage: 'Operation and Maintenance' } });
  expect(b).toMatchObject({ stage: 'production', attributes: {} });
});

test('samples of a column can be told apart: values that begin alike are one', async () => {
  using bench = await importBench();
  const same = 'The catalogue is kept by the data office and '.repeat(3);
  const file = bench.file('list.csv', `Name,Notes\nA,${same}grows\nB,${same}shrinks\nC,None of it\n`);
  const { columns } = await bench.preview(file);
  expect(columns[1]?.samples).toEqual([expect.stringMatching(/^The catalogue.*…$/), 'None of it']);
});

test('references go on from the highest, and one undo takes the whole import back', async () => {
  using bench = await importBench();
  await bench.api.assets.create({ drafts: [{ name: 'First', type: 'model' }] });
  await bench.apply(bench.file('list.csv', 'Name\nA\nB\n'));
  expect((await bench.assets()).map((asset) => asset.ref)).toEqual(['AST-001', 'AST-002', 'AST-003']);
  await bench.api.engagement.undo({});
  expect((await bench.assets()).map((asset) => asset.name)).toEqual(['First']);
  await bench.api.engagement.redo({});
  expect(await bench.assets()).toHaveLength(3);
  expect(await bench.api.engagement.verify({})).toMatchObject({ ok: true });
});

test('rows that the inventory holds already are skipped with the reason', async () => {
  using bench = await importBench();
  const path = bench.file('list.csv', 'Name,Version,Type\nFraud model,1,model\nClaims data,,dataset\n');
  await bench.apply(path);
  const again = await bench.apply(path);
  expect(again).toMatchObject({
    created: 0,
    updated: 0,
    skipped: [
      { where: 'row 2', reason: 'It is in the inventory already, as AST-001.' },
      { where: 'row 3', reason: 'It is in the inventory already, as AST-002.' },
    ],
  });
});

test('another version or type is another asset', async () => {
  using bench = await importBench();
  await bench.apply(bench.file('a.csv', 'Name,Version,Type\nFraud model,1,model\n'));
  const outcome = await bench.apply(
    bench.file(
      'b.csv',
      'Name,Version,Type\nfraud  MODEL,1,model\nFraud model,2,model\nFraud model,1,dataset\n',
    ),
  );
  expect(outcome).toMatchObject({ created: 2, skipped: [{ where: 'row 2' }] });
});

test('an update takes what the file states and leaves the rest alone', async () => {
  using bench = await importBench();
  await bench.apply(
    bench.file('a.csv', 'Name,Owner,Vendor,Colour\nFraud model,Ada,Acme,red\nClaims data,Bo,,\n'),
  );
  const path = bench.file('b.csv', 'Name,Owner,Vendor,Shape\nFraud model,Cy,,round\nClaims data,Bo,,\n');
  expect(await bench.preview(path, { updateExisting: true })).toMatchObject({ create: 0, update: 1 });
  const outcome = await bench.apply(path, { updateExisting: true });
  expect(outcome).toMatchObject({
    updated: 1,
    skipped: [{ where: 'row 3', reason: 'AST-002 holds all of it already.' }],
  });
  const [asset] = await bench.assets();
  expect(asset).toMatchObject({
    owner: 'Cy',
    vendor: 'Acme',
    attributes: { Colour: 'red', Shape: 'round' },
    source: 'a.csv, row 2',
  });
});

test('an update that could mean several assets is skipped, and so is a second one of the same asset', async () => {
  using bench = await importBench();
  await bench.apply(bench.file('a.csv', 'Name,Owner\nTwin,Ada\nTwin,Bo\nSingle,Cy\n'));
  const outcome = await bench.apply(bench.file('b.csv', 'Name,Owner\nTwin,X\nSingle,Y\nSingle,Z\n'), {
    updateExisting: true,
  });
  expect(outcome).toMatchObject({
    updated: 1,
    skipped: [
      {
        where: 'row 2',
        reason: 'Several assets have this name (AST-001, AST-002), so it is not clear which one to update.',
      },
      { where: 'row 4', reason: 'It would change AST-003 a second time, after row 3.' },
    ],
  });
});

test('a row that names a reference of the inventory is that asset, whatever it is called now', async () => {
  using bench = await importBench();
  await bench.apply(bench.file('a.csv', 'Name\nOld name\nOther\n'));
  await bench.apply(bench.file('b.csv', 'Ref,Name,Owner\nAST-001,New name,Ada\nAST-002,Other,Bo\n'), {
    updateExisting: true,
  });
  expect(await bench.assets()).toMatchObject([
    { name: 'New name', owner: 'Ada' },
    { name: 'Other', owner: 'Bo' },
  ]);
});

test('the person’s columns win over the guess, and columns left out are kept', async () => {
  using bench = await importBench();
  const path = bench.file('list.csv', 'System,Owner,Notes\nX,Ada,hello\n');
  await bench.apply(path, { columns: { 0: 'name', 1: 'custodian' }, defaultType: 'service' });
  expect(await bench.assets()).toMatchObject([
    {
      name: 'X',
      type: 'service',
      owner: '',
      custodian: 'Ada',
      description: '',
      attributes: { Notes: 'hello' },
    },
  ]);
});

test('columns without a name are refused with what to do', async () => {
  using bench = await importBench();
  const path = bench.file('list.csv', 'System,Owner\nX,Ada\n');
  await expect(bench.preview(path, { columns: { 0: 'attribute', 1: 'owner' } })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('Choose one of the columns as Name'),
  });
});

test('a saved mapping with these headings is used and named', async () => {
  using bench = await importBench();
  const { api } = bench;
  const path = bench.file('list.csv', 'Ding,Wer,Farbe\nX,Ada,rot\n');
  const saved = await api.mappings.save({
    id: null,
    name: 'German list',
    columns: { Ding: 'name', Wer: 'owner', Farbe: 'ignore' },
  });
  const preview = await bench.preview(path);
  expect(preview.mapping).toEqual({ id: saved.id, name: 'German list' });
  expect(preview.columns.map((column) => column.target)).toEqual(['name', 'owner', 'ignore']);
  expect(preview.warnings).toContain('The columns are taken as you saved them under “German list”.');
  // A table that lacks one of the headings is not the same list.
  expect((await bench.preview(bench.file('other.csv', 'Ding,Wer\nX,Ada\n'))).mapping).toBeNull();
  await api.mappings.save({ ...saved, columns: { ...saved.columns, Wer: 'custodian' } });
  expect((await bench.preview(path)).columns[1]?.target).toBe('custodian');
  await api.mappings.remove({ id: saved.id });
  expect(await api.mappings.list({})).toEqual([]);
});

test('a mapping to no field, or under a name that is taken, is not saved', async () => {
  using bench = await importBench();
  const { mappings } = bench.api;
  await expect(mappings.save({ id: null, name: 'A', columns: { X: 'colour' } })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('“colour”'),
  });
  await mappings.save({ id: null, name: 'A', columns: { X: 'name' } });
  await expect(mappings.save({ id: null, name: 'a ', columns: { Y: 'name' } })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
});

test('an upload arrives in pieces, is imported and is gone', async () => {
  using bench = await importBench();
  const { imports } = bench.api;
  const bytes = Buffer.from('Name\nA\nB\n');
  const { upload } = await imports.beginUpload({ name: 'list.csv', size: bytes.length });
  await expect(imports.preview({ source: { upload }, options: {} })).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringContaining('only in part'),
  });
  for (const piece of [bytes.subarray(0, 5), bytes.subarray(5)])
    await imports.appendUpload({ upload, base64: piece.toString('base64') });
  expect(await imports.preview({ source: { upload }, options: {} })).toMatchObject({
    name: 'list.csv',
    create: 2,
  });
  expect(await imports.apply({ source: { upload }, options: {} })).toMatchObject({ created: 2 });
  await expect(imports.preview({ source: { upload }, options: {} })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('an upload that is too large or grows is refused', async () => {
  using bench = await importBench();
  const { imports } = bench.api;
  await expect(imports.beginUpload({ name: 'big.csv', size: 2 ** 30 })).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringContaining('256 MB'),
  });
  const { upload } = await imports.beginUpload({ name: 'a.csv', size: 2 });
  await expect(
    imports.appendUpload({ upload, base64: Buffer.from('abc').toString('base64') }),
  ).rejects.toMatchObject({ code: 'FILE' });
  await imports.discardUpload({ upload });
  await expect(imports.appendUpload({ upload, base64: '' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a missing file and a folder are explained', async () => {
  using bench = await importBench();
  const folder = join(bench.folder, 'lists');
  mkdirSync(folder);
  await expect(bench.preview(join(bench.folder, 'gone.csv'))).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(/There is no file .*gone\.csv/),
  });
  await expect(bench.preview(folder)).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringContaining('is a folder'),
  });
});

test('a cancelled import stores nothing', async () => {
  using bench = await importBench();
  const abort = new AbortController();
  const seen: string[] = [];
  const applied = bench.api.imports.apply(
    { source: { path: federal }, options: {} },
    {
      signal: abort.signal,
      onProgress: (done, total, label) => {
        seen.push(`${done <= total} ${label}`);
        abort.abort();
      },
    },
  );
  await expect(applied).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(seen.length).toBeGreaterThan(0);
  expect(await bench.assets()).toEqual([]);
  expect(await bench.api.engagement.undoState({})).toMatchObject({ undo: null });
});

test('an import into an engagement that is closed meanwhile stores nothing', async () => {
  using bench = await importBench();
  const path = bench.file('list.csv', 'Name\nA\n');
  const applied = bench.apply(path);
  await bench.api.engagement.close({});
  await expect(applied).rejects.toMatchObject({ code: expect.stringMatching(/CONFLICT|NO_ENGAGEMENT/) });
});

test('without an engagement there is nothing to import into', async () => {
  using bench = await importBench();
  const path = bench.file('list.csv', 'Name\nA\n');
  await bench.api.engagement.close({});
  await expect(bench.preview(path)).rejects.toMatchObject({ code: 'NO_ENGAGEMENT' });
});

test('a file that changed since its preview is refused, and nothing is stored', async () => {
  using bench = await importBench();
  const { imports } = bench.api;
  const path = bench.file('list.csv', 'Name\nA\n');
  const { fingerprint, options } = await bench.preview(path);
  bench.file('list.csv', 'Name\nA\nB\n');
  await expect(imports.apply({ source: { path }, options, fingerprint })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('list.csv has changed since it was previewed'),
  });
  expect(await bench.assets()).toEqual([]);
  bench.file('list.csv', 'Name\nA\n');
  expect(await imports.apply({ source: { path }, options, fingerprint })).toMatchObject({ created: 1 });
});

test('a saved mapping can be left aside', async () => {
  using bench = await importBench();
  await bench.api.mappings.save({ id: null, name: 'List', columns: { Name: 'name', Owner: 'ignore' } });
  const path = bench.file('list.csv', 'Name,Owner\nA,Ada\n');
  expect(await bench.preview(path, { mapping: 'none' })).toMatchObject({
    mapping: null,
    columns: [{ target: 'name' }, { target: 'owner' }],
  });
});

test('of mappings for the same headings the newest is used, unless another is asked for', async () => {
  using bench = await importBench();
  const { mappings } = bench.api;
  const old = await mappings.save({ id: null, name: 'A', columns: { Name: 'name', Who: 'owner' } });
  await mappings.save({ id: null, name: 'B', columns: { Name: 'name', Who: 'vendor' } });
  const path = bench.file('list.csv', 'Name,Who\nX,Ada\n');
  expect((await bench.preview(path)).mapping?.name).toBe('B');
  const asked = await bench.preview(path, { mapping: old.id });
  expect(asked.mapping?.name).toBe('A');
  expect(asked.columns[1]?.target).toBe('owner');
});

test('the preview tells what each of the first rows becomes', async () => {
  using bench = await importBench();
  await bench.apply(bench.file('first.csv', 'Name,Owner\nA,Ada\n'));
  const path = bench.file('second.csv', 'Name,Owner,Colour\nA,Grace,red\nB,,blue\n');
  const { sample, types, facts } = await bench.preview(path, { defaultType: 'agent', updateExisting: true });
  expect(sample).toEqual([
    {
      where: 'row 2',
      action: 'update',
      ref: 'AST-001',
      fields: { name: 'A', type: 'agent', owner: 'Grace' },
      attributes: 1,
    },
    { where: 'row 3', action: 'create', ref: null, fields: { name: 'B', type: 'agent' }, attributes: 1 },
  ]);
  expect(types).toEqual([{ type: 'agent', count: 2 }]);
  expect(facts).toEqual([
    { name: 'name', own: false, count: 2 },
    { name: 'type', own: false, count: 2 },
    { name: 'owner', own: false, count: 1 },
    { name: 'Colour', own: true, count: 2 },
  ]);
});

test('the outcome names the assets it touched', async () => {
  using bench = await importBench();
  const first = await bench.apply(bench.file('first.csv', 'Name,Owner\nA,Ada\nB,Ada\n'));
  const [a, b] = (await bench.assets()).map(({ id }) => id);
  expect(first.assets).toEqual([a, b]);
  const again = bench.file('second.csv', 'Name,Owner\nA,Grace\nB,Ada\n');
  expect((await bench.apply(again, { updateExisting: true })).assets).toEqual([a]);
});

test('of assets with one name the owner tells which one is updated, then the place of the file', async () => {
  using bench = await importBench();
  const rows = (note: string) =>
    `Name,Owner,Note\nMail sorter,Claims,${note}\nMail sorter,Sales,${note}\nScanner,,${note}\nScanner,,${note}\n`;
  await bench.apply(bench.file('list.csv', rows('old')));
  const path = bench.file('list.csv', rows('new'));
  expect(await bench.apply(path, { updateExisting: true })).toMatchObject({ updated: 4, skipped: [] });
  expect((await bench.assets()).map(({ owner, attributes }) => [owner, attributes['Note']])).toEqual([
    ['Claims', 'new'],
    ['Sales', 'new'],
    ['', 'new'],
    ['', 'new'],
  ]);
  // From another file nothing tells the two scanners apart, and they are not guessed at.
  const other = bench.file('other.csv', 'Name,Note\nScanner,third\n');
  expect((await bench.apply(other, { updateExisting: true })).skipped).toEqual([
    {
      where: 'row 2',
      reason: 'Several assets have this name (AST-003, AST-004), so it is not clear which one to update.',
    },
  ]);
});
