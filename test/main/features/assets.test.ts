import { expect, test } from 'vitest';
import { inventoryCounts } from '../../../main/features/assets/queries.ts';
import type { AssetDraft } from '../../../shared/contract/assets.ts';
import { assetGaps } from '../../../shared/rules/asset-gaps.ts';
import { SMALLEST_TREE } from '../../../shared/model/factor.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

const model = (name: string, fields: Partial<AssetDraft> = {}): AssetDraft => ({
  name,
  type: 'model',
  ...fields,
});
const missing = '01900000-0000-7000-8000-000000000000';

/** As many models as wanted, created as one change. */
const models = (bench: TestBench, count: number) =>
  bench.api.assets.create({ drafts: Array.from({ length: count }, (_, i) => model(`Model ${i + 1}`)) });

test('a draft becomes an asset whose other fields are not stated yet', async () => {
  using bench = await openBench();
  const [row] = await bench.api.assets.create({
    drafts: [model('Lapse prediction', { owner: 'Jonas Beck' })],
  });
  expect(row).toMatchObject({
    ref: 'AST-001',
    name: 'Lapse prediction',
    owner: 'Jonas Beck',
    tier: null,
    links: 0,
  });
  expect(row).not.toHaveProperty('description');
  expect(await bench.api.assets.get({ id: row!.id })).toMatchObject({ description: '', attributes: {} });
  expect(await bench.api.assets.list({})).toEqual([row]);
});

test('references go on from the highest ever given, whatever was deleted or undone', async () => {
  using bench = await openBench();
  const { api } = bench;
  const [one, two] = await models(bench, 2);
  await api.assets.remove({ ids: [two!.id] });
  expect((await api.assets.create({ drafts: [model('Third')] }))[0]!.ref).toBe('AST-003');
  await api.engagement.undo({});
  expect((await api.assets.create({ drafts: [model('Fourth')] }))[0]!.ref).toBe('AST-004');
  await api.assets.remove({ ids: (await api.assets.list({})).map((a) => a.id) });
  expect((await api.assets.create({ drafts: [model('Fifth')] }))[0]!.ref).toBe('AST-005');
  expect(one!.ref).toBe('AST-001');
});

test('rows come in the order of their references, also beyond AST-999', async () => {
  using bench = await openBench();
  await models(bench, 1001);
  const refs = (await bench.api.assets.list({})).map((a) => a.ref);
  expect(refs.slice(-3)).toEqual(['AST-999', 'AST-1000', 'AST-1001']);
});

test('rows carry their relations counted in both directions', async () => {
  using bench = await openBench();
  const { api } = bench;
  const [a, b, c] = await models(bench, 3);
  await api.relations.create({ fromId: a!.id, toId: b!.id, kind: 'depends on' });
  await api.relations.create({ fromId: c!.id, toId: b!.id, kind: 'uses' });
  expect((await api.assets.list({})).map((r) => r.links)).toEqual([1, 2, 1]);
  expect((await api.assets.list({ ids: [b!.id, missing] })).map((r) => [r.ref, r.links])).toEqual([
    ['AST-002', 2],
  ]);
  expect(await api.relations.list({ assetId: a!.id })).toHaveLength(1);
  expect(await api.relations.list({})).toHaveLength(2);
});

test('many edits are one change: one undo takes all of them back', async () => {
  using bench = await openBench();
  const { api } = bench;
  const rows = await models(bench, 300);
  await api.assets.update({
    edits: rows.map((row, i) => ({ id: row.id, patch: { owner: `Owner ${i}`, tier: 'internal' } })),
  });
  const edited = await api.assets.list({});
  expect(edited[299]).toMatchObject({ owner: 'Owner 299', tier: 'internal' });
  await api.engagement.undo({});
  expect(await api.assets.list({})).toEqual(rows);
  await api.engagement.redo({});
  expect(await api.assets.list({})).toEqual(edited);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('a pasted table adds and edits in one change', async () => {
  using bench = await openBench();
  const { api } = bench;
  const rows = await models(bench, 2);
  const edits = [{ id: rows[0]!.id, patch: { owner: 'Jonas Beck' } }];
  const written = await api.assets.paste({ drafts: [model('Third')], edits });
  expect(written.map((r) => [r.ref, r.owner])).toEqual([
    ['AST-001', 'Jonas Beck'],
    ['AST-003', ''],
  ]);
  await expect(
    api.assets.paste({ drafts: [model('Fourth')], edits: [{ id: missing, patch: { owner: 'x' } }] }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await api.assets.list({})).toHaveLength(3);
  await api.engagement.undo({});
  expect(await api.assets.list({})).toEqual(rows);
});

test('two patches of one asset in one call both take effect', async () => {
  using bench = await openBench();
  const [row] = await models(bench, 1);
  const edits = [
    { id: row!.id, patch: { owner: 'Lena Moreau' } },
    { id: row!.id, patch: { stage: 'production' as const } },
  ];
  expect(await bench.api.assets.update({ edits })).toMatchObject([
    { owner: 'Lena Moreau', stage: 'production' },
  ]);
});

test('one edit that cannot be stored stops all of them', async () => {
  using bench = await openBench();
  const { api } = bench;
  const rows = await models(bench, 2);
  const good = { id: rows[0]!.id, patch: { owner: 'Jonas Beck' } };
  for (const bad of [
    { id: missing, patch: { owner: 'Nobody' } },
    { id: rows[1]!.id, patch: { name: '   ' } },
    { id: rows[1]!.id, patch: { owner: 'x'.repeat(201) } },
    { id: rows[1]!.id, patch: { owner: 'two\nlines' } },
  ])
    await expect(api.assets.update({ edits: [good, bad] })).rejects.toMatchObject({
      code: bad.id === missing ? 'NOT_FOUND' : 'INVALID',
    });
  expect(await api.assets.list({})).toEqual(rows);
});

test('reference and id cannot be written from outside', async () => {
  using bench = await openBench();
  const [row] = await models(bench, 1);
  const edits = [{ id: row!.id, patch: { ref: 'AST-999' } }];
  expect(await bench.dispatch('assets.update', { edits })).toMatchObject({
    ok: false,
    error: { code: 'INVALID' },
  });
});

test('deleting 500 assets takes relations and links along and is undone as one', async () => {
  using bench = await openBench();
  const { api, workbench } = bench;
  const rows = await models(bench, 510);
  for (let i = 0; i < 20; i++)
    await api.relations.create({ fromId: rows[i]!.id, toId: rows[509 - i]!.id, kind: 'derived from' });
  const ids = rows.slice(0, 500).map((r) => r.id);
  workbench.context('test.link').change((c) => {
    const scenarioId = workbench.os.newId();
    c.insert('scenario', {
      id: scenarioId,
      ref: 'S-01',
      title: 'Poisoned training data',
      description: '',
      threat: '',
      effect: null,
      tree: SMALLEST_TREE,
      techniques: [],
    });
    c.insert('scenarioAsset', { id: workbench.os.newId(), scenarioId, assetId: ids[7]! });
  });
  const before = [await api.assets.list({}), await api.relations.list({})];
  expect(await api.assets.remove({ ids: [...ids, ids[0]!] })).toEqual({ removed: 500 });
  expect(await api.assets.list({})).toHaveLength(10);
  expect(await api.relations.list({})).toEqual([]);
  expect(workbench.store!.read.records('scenarioAsset')).toEqual([]);
  await api.engagement.undo({});
  expect([await api.assets.list({}), await api.relations.list({})]).toEqual(before);
  expect(workbench.store!.read.records('scenarioAsset')).toHaveLength(1);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
  expect(bench.logged).toEqual([]);
});

test('deleting with an unknown asset among them deletes none', async () => {
  using bench = await openBench();
  const [row] = await models(bench, 1);
  await expect(bench.api.assets.remove({ ids: [row!.id, missing] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await bench.api.assets.list({})).toHaveLength(1);
});

test.each(['approved', 'active'] as const)('an asset under an exception that is %s stays', async (state) => {
  using bench = await openBench();
  const rows = await models(bench, 2);
  link(bench, rows[0]!.id, state);
  await expect(bench.api.assets.remove({ ids: rows.map((r) => r.id) })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(`EXC-07 (${state}) covers AST-001`),
  });
  expect(await bench.api.assets.list({})).toHaveLength(2);
});

test('an asset under an exception that is no longer in force can go, and its link comes back with it', async () => {
  using bench = await openBench();
  const [row] = await models(bench, 1);
  link(bench, row!.id, 'closed');
  await bench.api.assets.remove({ ids: [row!.id] });
  expect(bench.workbench.store!.read.records('exceptionAsset')).toEqual([]);
  await bench.api.engagement.undo({});
  expect(bench.workbench.store!.read.records('exceptionAsset')).toHaveLength(1);
});

test('relations that make no sense are refused in words', async () => {
  using bench = await openBench();
  const { api } = bench;
  const [m, d, infrastructure] = await api.assets.create({
    drafts: [
      model('Triage'),
      { name: 'Claims 2019', type: 'dataset' },
      { name: 'GPU pool', type: 'infrastructure' },
    ],
  });
  const relate = (fromId: string, toId: string, kind: 'trained on' | 'part of' = 'trained on') =>
    api.relations.create({ fromId, toId, kind });
  await expect(relate(m!.id, m!.id)).rejects.toThrow('AST-001 Triage cannot be related to itself');
  await expect(relate(d!.id, m!.id)).rejects.toThrow('only the other way round');
  await expect(relate(m!.id, infrastructure!.id)).rejects.toThrow('from a model to an infrastructure');
  await expect(relate(m!.id, missing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const made = await relate(m!.id, d!.id);
  await expect(relate(m!.id, d!.id)).rejects.toThrow('stated already');
  await relate(m!.id, infrastructure!.id, 'part of');
  await expect(relate(infrastructure!.id, m!.id, 'part of')).rejects.toThrow('both ways');
  await api.relations.remove({ id: made.id });
  await expect(api.relations.remove({ id: made.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await api.relations.list({ assetId: d!.id })).toEqual([]);
});

test('many assets are related to one as one change; what makes no sense is left out in words', async () => {
  using bench = await openBench();
  const { api } = bench;
  const rows = await models(bench, 30);
  const [data] = await api.assets.create({ drafts: [{ name: 'Claims 2019', type: 'dataset' }] });
  await api.relations.create({ fromId: rows[0]!.id, toId: data!.id, kind: 'trained on' });
  const fromIds = [...rows.map((r) => r.id), data!.id, rows[1]!.id];
  const outcome = await api.relations.relate({ fromIds, toId: data!.id, kind: 'trained on' });
  expect(outcome.created).toHaveLength(29);
  expect(outcome.refused.map((r) => r.fromId)).toEqual([rows[0]!.id, data!.id]);
  await api.engagement.undo({});
  expect(await api.relations.list({})).toHaveLength(1);
});

test('hostile text is stored and found again as it was typed', async () => {
  using bench = await openBench();
  const { api } = bench;
  const names = [
    `=cmd|'/c calc'!A0`,
    '<img src=x onerror=alert(1)>',
    "Robert'); DROP TABLE asset;--",
    'مرحبا \u202egnp.exe',
    '👩🏽‍💻 𝕄odel',
    '{"$ref":"#"}',
    'x'.repeat(500),
  ];
  const rows = await api.assets.create({
    drafts: names.map((name) => model(name, { attributes: { [name]: name } })),
  });
  expect(rows.map((r) => r.name)).toEqual(names);
  expect((await api.assets.get({ id: rows[2]!.id })).attributes).toEqual({ [names[2]!]: names[2] });
  await expect(api.assets.create({ drafts: [model('x'.repeat(10_000))] })).rejects.toMatchObject({
    code: 'INVALID',
  });
  await api.assets.remove({ ids: rows.map((r) => r.id) });
  await api.engagement.undo({});
  expect(await api.assets.list({})).toEqual(rows);
});

test('views are kept by name, once per step', async () => {
  using bench = await openBench();
  const { api } = bench;
  const query = {
    filters: [{ field: 'stage', test: 'is' as const, value: 'production' }],
    sort: { field: 'name', descending: true },
    columns: ['ref', 'name'],
  };
  const saved = await api.views.save({ id: null, step: 'inventory', name: ' Claims ', query });
  expect(saved.name).toBe('Claims');
  const twin = { id: null, step: 'inventory' as const, name: 'claims', query };
  await expect(api.views.save(twin)).rejects.toMatchObject({ code: 'CONFLICT' });
  await api.views.save({ ...twin, step: 'risk' });
  const renamed = await api.views.save({ ...saved, name: 'claims' });
  expect(await api.views.list({ step: 'inventory' })).toEqual([renamed]);
  await api.views.remove({ id: saved.id });
  expect(await api.views.list({ step: 'inventory' })).toEqual([]);
  await expect(api.views.save(renamed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the gaps that are counted are the gaps the grid marks', async () => {
  using bench = await openBench();
  await bench.api.assets.create({
    drafts: [
      model('A', { owner: 'Jonas Beck', tier: 'internal', modelCard: 'wiki/a', dataCard: 'wiki/b' }),
      model('B', { owner: '  ', modelCard: 'wiki/b' }),
      { name: 'C', type: 'dataset', tier: 'public' },
      { name: 'D', type: 'library', owner: 'Platform' },
    ],
  });
  const gaps = (await bench.api.assets.list({})).map(assetGaps);
  expect(inventoryCounts(bench.workbench.store!.read)).toEqual({
    assets: 4,
    withoutOwner: gaps.filter((g) => g.owner).length,
    withoutTier: gaps.filter((g) => g.tier).length,
    withoutCard: gaps.filter((g) => g.card).length,
  });
  expect(gaps.map((g) => g.card)).toEqual([false, true, true, false]);
});

/** An exception in a state, over one asset. */
function link(bench: TestBench, assetId: string, state: 'approved' | 'active' | 'closed'): void {
  const { workbench } = bench;
  workbench.context('test.link').change((c) => {
    const exceptionId = workbench.os.newId();
    c.insert('exception', {
      id: exceptionId,
      ref: 'EXC-07',
      title: 'No model card yet',
      description: '',
      reason: '',
      state,
      requesterId: null,
      approverId: null,
      controls: [],
      noControlReason: '',
      startsOn: null,
      expiresOn: null,
      renewsId: null,
      approval: null,
    });
    c.insert('exceptionAsset', { id: workbench.os.newId(), exceptionId, assetId });
  });
}
