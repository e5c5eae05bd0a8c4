import { expect, test } from 'vitest';
import { openBench, type TestBench } from '../../helpers/bench.ts';

async function setUp({ api }: TestBench) {
  const [data, model, other] = await api.assets.create({
    drafts: [
      { name: 'Card transactions', type: 'dataset', tier: 'restricted' },
      { name: 'Fraud model', type: 'model', tier: 'restricted' },
      { name: 'Credit model', type: 'model', deployment: 'saas' },
    ],
  });
  if (!data || !model || !other) throw new Error('Three assets were asked for');
  await api.relations.create({ fromId: model.id, toId: data.id, kind: 'trained on' });
  return { data: data.id, model: model.id, other: other.id };
}
const cell = (role: string, rights: ('read' | 'write' | 'deploy')[], standing = false) =>
  ({ role, stage: 'production', rights, standing }) as const;

test('rights are set by stage and role, and a suggestion mends what breaks a rule', async () => {
  using bench = await openBench();
  const { data, model } = await setUp(bench);
  const { access, classification, engagement } = bench.api;
  await access.set({ assetId: data, cells: [{ ...cell('Data Engineers', ['read']), stage: 'development' }] });
  await access.set({ assetId: model, cells: [{ ...cell('MLOps', ['deploy'], true) }] });
  const violations = async () => (await access.asset({ assetId: model })).violations;
  expect((await violations()).map(({ rule }) => rule)).toEqual([
    'standing production write',
    'missing control',
  ]);
  for (const { fix } of await violations())
    if (fix.kind === 'cells') await access.set({ assetId: model, cells: fix.cells });
    else await classification.setControl({ assetIds: [model], controlId: fix.controlId, present: true });
  expect(await violations()).toEqual([]);
  await access.set({ assetId: model, cells: [{ ...cell('MLOps', []) }] });
  expect((await access.asset({ assetId: model })).grants).toEqual([]);
  expect((await access.asset({ assetId: data })).grants).toHaveLength(1);
  expect(await engagement.verify({})).toMatchObject({ ok: true });
});

test('assets of a group share its rights; who leaves keeps them', async () => {
  using bench = await openBench();
  const { model, other } = await setUp(bench);
  const { access, assets } = bench.api;
  await access.set({ assetId: model, cells: [{ ...cell('MLOps', ['read']) }] });
  const group = await access.group({ assetIds: [model, other], groupId: null, name: 'Models' });
  expect(await access.asset({ assetId: model })).toMatchObject({
    group: { ...group, assets: 2 },
    grants: [],
  });
  await access.set({ assetId: other, cells: [{ ...cell('MLOps', ['deploy'], true) }] });
  expect(await access.violations({})).toEqual([
    { assetId: model, count: 2 },
    { assetId: other, count: 1 },
  ]);
  await expect(access.group({ assetIds: [model], groupId: null, name: 'models' })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await access.ungroup({ assetId: model });
  expect(await access.asset({ assetId: other })).toMatchObject({ grants: [{ groupId: group.id }] });
  expect(await access.asset({ assetId: model })).toMatchObject({ group: null, grants: [{ assetId: model }] });
  await access.ungroup({ assetId: other });
  expect((await access.state({})).groups).toEqual([]);
  expect(await assets.remove({ ids: [model, other] })).toEqual({ removed: 2 });
  expect(await access.violations({})).toEqual([]);
});

test('limits, the split of tasks and their owners are the engagement’s own', async () => {
  using bench = await openBench();
  const { other } = await setUp(bench);
  const { access, rules } = bench.api;
  const { settings, roles } = await access.state({});
  expect(settings.split).toHaveLength(14);
  expect(roles).toEqual(expect.arrayContaining(['CI/CD pipeline', 'Chief Technology Officer (CTO)']));
  await access.setOwner({ assetId: other, task: 'Model tuning', party: 'shared' });
  await access.setOwner({ assetId: other, task: 'Data governance', party: 'provider' });
  await access.setOwner({ assetId: other, task: 'Data governance', party: null });
  expect((await access.asset({ assetId: other })).owners).toMatchObject([
    { task: 'Model tuning', party: 'shared', note: '' },
  ]);
  await access.setOwner({ assetId: other, task: 'Model tuning', party: 'shared', note: 'Contract, annex 3' });
  expect((await access.asset({ assetId: other })).owners).toMatchObject([{ note: 'Contract, annex 3' }]);

  await expect(access.setOwner({ assetId: other, task: 'Lunch', party: 'provider' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const [task] = settings.split;
  if (!task) throw new Error('The reference has tasks');
  await expect(
    rules.update({
      classification: { handling: { public: [], internal: [], confidential: [], restricted: [] } },
      access: { split: [task, { ...task, task: ` ${task.task.toUpperCase()}` }] },
    }),
  ).rejects.toMatchObject({ code: 'INVALID', issues: [{ path: ['access', 'split', 1, 'task'] }] });
  expect((await bench.api.classification.state({})).changed).toBe(false);
  await rules.update({ access: { split: settings.split.slice(0, 2) } });
  expect(await access.state({})).toMatchObject({ changed: true, settings: { limits: settings.limits } });
  await rules.reset({});
  expect((await access.state({})).settings).toEqual(settings);
});

test('rights beyond a source stand with a reason, are judged again without it, and go with the source', async () => {
  using bench = await openBench();
  const { data, model, other } = await setUp(bench);
  const { access, assets, engagement } = bench.api;
  await access.set({ assetId: data, cells: [{ ...cell('Data Engineers', ['read']), stage: 'development' }] });
  expect((await access.asset({ assetId: model })).inheritable).toMatchObject([{ role: 'Data Engineers' }]);
  await access.set({ assetId: model, cells: [{ ...cell('MLOps', ['read']), stage: 'development' }] });
  const wider = async () =>
    (await access.asset({ assetId: model })).violations.filter(({ rule }) => rule === 'wider than source');
  expect(await wider()).toMatchObject([{ role: 'MLOps', sourceId: data }]);
  const key = { assetId: model, sourceId: data, role: 'MLOps' };
  await expect(access.override({ ...key, reason: ' ' })).rejects.toMatchObject({ code: 'INVALID' });
  await expect(access.override({ ...key, assetId: other, reason: 'Sees scores only' })).rejects.toMatchObject(
    {
      message: expect.stringContaining('no longer made from this source'),
    },
  );
  const before = await access.violations({});
  await access.override({ ...key, reason: 'Sees scores only' });
  expect(await wider()).toEqual([]);
  expect(await access.violations({})).not.toEqual(before);
  expect((await access.asset({ assetId: model })).overrides).toMatchObject([
    { role: 'MLOps', source: 'Card transactions', reason: 'Sees scores only', by: 'Ines Calder' },
  ]);
  await access.override({ ...key, reason: null });
  expect(await access.violations({})).toEqual(before);
  await engagement.undo({});
  await assets.remove({ ids: [data] });
  expect((await access.asset({ assetId: model })).overrides).toEqual([]);
  await engagement.undo({});
  expect((await access.asset({ assetId: model })).overrides).toHaveLength(1);
  expect(await engagement.verify({})).toMatchObject({ ok: true });
});

test('a group goes with its last member, to whichever group that moves', async () => {
  using bench = await openBench();
  const { model, other } = await setUp(bench);
  const { access, engagement } = bench.api;
  await access.group({ assetIds: [model], groupId: null, name: 'Fraud' });
  await access.set({ assetId: model, cells: [{ ...cell('Nobody else', ['read']) }] });
  const credit = await access.group({ assetIds: [other], groupId: null, name: 'Credit' });
  await access.group({ assetIds: [model], groupId: credit.id, name: 'Credit' });
  const { groups, roles } = await access.state({});
  expect(groups).toEqual([{ ...credit, assets: 2 }]);
  expect(roles).not.toContain('Nobody else');
  await engagement.undo({});
  expect(await access.asset({ assetId: model })).toMatchObject({
    group: { name: 'Fraud' },
    grants: [{ role: 'Nobody else' }],
  });
  expect(await engagement.verify({})).toMatchObject({ ok: true });
});

test('a group whose last asset is deleted goes too, and undo brings both back', async () => {
  using bench = await openBench();
  const { model } = await setUp(bench);
  const { access, assets, engagement } = bench.api;
  await access.group({ assetIds: [model], groupId: null, name: 'Fraud' });
  await access.set({ assetId: model, cells: [{ ...cell('Nobody else', ['read']) }] });
  await assets.remove({ ids: [model] });
  const { groups, roles } = await access.state({});
  expect(groups).toEqual([]);
  expect(roles).not.toContain('Nobody else');
  await engagement.undo({});
  expect(await access.asset({ assetId: model })).toMatchObject({
    group: { name: 'Fraud', assets: 1 },
    grants: [{ role: 'Nobody else' }],
  });
  expect(await engagement.verify({})).toMatchObject({ ok: true });
});
