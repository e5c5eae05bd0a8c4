import { expect, test } from 'vitest';
import type { ClassificationAnswers } from '../../../shared/model/classification.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

const ANSWERS: ClassificationAnswers = {
  sensitivity: 'personal',
  criticality: 'medium',
  regulation: 'regulated',
  confidentiality: 'high',
  integrity: 'medium',
  availability: 'low',
  identifiability: 'identified',
  reidentification: null,
  businessLogic: false,
};

/** A model trained on a data set. */
async function pair({ api }: TestBench) {
  const [data, model] = await api.assets.create({
    drafts: [
      { name: 'Card transactions', type: 'dataset' },
      { name: 'Fraud model', type: 'model' },
    ],
  });
  if (!data || !model) throw new Error('Two assets were asked for');
  await api.relations.create({ fromId: model.id, toId: data.id, kind: 'trained on' });
  return { data: data.id, model: model.id };
}

const standing = async ({ api }: TestBench, id: string) =>
  (await api.classification.report({})).find((row) => row.id === id);

test('answers give a tier with its reason; the asset takes it over', async () => {
  using bench = await openBench();
  const { data } = await pair(bench);
  const [record] = await bench.api.classification.classify({ assetIds: [data], answers: ANSWERS });
  expect(record).toMatchObject({ proposed: 'confidential', tier: 'confidential', reason: '' });
  expect(await bench.api.assets.get({ id: data })).toMatchObject({
    tier: 'confidential',
    confidentiality: 'high',
    availability: 'low',
  });
  expect(await standing(bench, data)).toMatchObject({
    standing: 'classified',
    decisive: expect.arrayContaining(['sensitivity.personal', 'identifiability.identified']),
    missing: ['One directory group only', 'Dedicated storage endpoint'],
  });
});

test('a model is no lower than its data unless somebody says why, for data as sensitive as that', async () => {
  using bench = await openBench();
  const { data, model } = await pair(bench);
  const { classification, assets, engagement } = bench.api;
  await classification.classify({ assetIds: [data], answers: ANSWERS });
  const open = {
    ...ANSWERS,
    sensitivity: 'business',
    identifiability: 'none',
    confidentiality: 'low',
  } as const;
  const [own] = await classification.classify({ assetIds: [model], answers: open });
  expect(own).toMatchObject({ inherited: 'confidential', tier: 'confidential' });

  const lower = { assetIds: [model], answers: open, tier: 'internal' as const };
  const sequence = (await engagement.current({}))?.sequence;
  await expect(classification.classify(lower)).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('AST-002 (confidential)'),
    issues: [{ path: ['reason'] }],
  });
  expect((await engagement.current({}))?.sequence).toBe(sequence);
  await classification.classify({ ...lower, reason: 'Trained on aggregates' });
  expect(await standing(bench, model)).toMatchObject({ standing: 'classified', tier: 'internal' });
  await assets.update({ edits: [{ id: data, patch: { tier: 'restricted' } }] });
  expect(await standing(bench, model)).toMatchObject({ standing: 'below sources' });
  expect(await standing(bench, data)).toMatchObject({ standing: 'by hand' });
});

test('assets classified together rise with their sources, and one undo takes all back', async () => {
  using bench = await openBench();
  const { data, model } = await pair(bench);
  const { classification, engagement } = bench.api;
  const logic = { ...ANSWERS, businessLogic: true };
  const records = await classification.classify({ assetIds: [model, data], answers: logic });
  expect(records.map(({ assetId, tier, inherited }) => [assetId, tier, inherited])).toEqual([
    [data, 'confidential', null],
    [model, 'restricted', 'confidential'],
  ]);
  await classification.classify({ assetIds: [data], answers: { ...ANSWERS, sensitivity: 'special' } });
  const { history } = await classification.asset({ assetId: data });
  expect(history.map(({ tier }) => tier)).toEqual(['restricted', 'confidential']);
  await engagement.undo({});
  await engagement.undo({});
  expect((await classification.asset({ assetId: data })).history).toEqual([]);
  expect(await bench.api.assets.get({ id: model })).toMatchObject({ tier: null });
  expect(await engagement.verify({})).toMatchObject({ ok: true });
});

test('contradictory answers store nothing and say where', async () => {
  using bench = await openBench();
  const { data } = await pair(bench);
  await expect(
    bench.api.classification.classify({ assetIds: [data], answers: { ...ANSWERS, identifiability: 'none' } }),
  ).rejects.toMatchObject({ code: 'INVALID', issues: [{ path: ['answers', 'identifiability'] }] });
  expect((await bench.api.classification.asset({ assetId: data })).history).toEqual([]);
});

test('labels, rules and controls are the engagement’s own', async () => {
  using bench = await openBench();
  const { data } = await pair(bench);
  const { classification, rules } = bench.api;
  const { settings } = await classification.state({});
  await expect(
    rules.update({
      classification: { labels: { ...settings.labels, internal: 'public ' } },
      access: { split: [] },
    }),
  ).rejects.toMatchObject({ code: 'INVALID', issues: [{ path: ['labels', 'internal'] }] });
  expect((await bench.api.access.state({})).changed).toBe(false);
  await rules.update({
    classification: { floors: { ...settings.floors, 'sensitivity.personal': 'restricted' } },
  });
  const [record] = await classification.classify({ assetIds: [data], answers: ANSWERS });
  expect(record).toMatchObject({ tier: 'restricted' });
  await classification.setControl({ assetIds: [data], controlId: 'mfa', present: true });
  expect((await standing(bench, data))?.missing).not.toContain('MFA');
  await expect(
    classification.setControl({ assetIds: [data], controlId: 'moat', present: true }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await classification.asset({ assetId: data })).present).toEqual(['mfa']);
  await rules.reset({});
  expect(await standing(bench, data)).toMatchObject({ tier: 'restricted', proposed: 'confidential' });
});

test('rules of classification and access change together, and one undo takes both back', async () => {
  using bench = await openBench();
  const { access, classification, engagement, rules } = bench.api;
  const now = async () => ({
    classification: (await classification.state({})).settings,
    access: (await access.state({})).settings,
  });
  const before = await now();
  await rules.update({
    classification: { labels: { ...before.classification.labels, public: 'Open' } },
    access: { split: [] },
  });
  expect((await classification.state({})).settings.labels.public).toBe('Open');
  expect((await access.state({})).settings.split).toEqual([]);
  await engagement.undo({});
  expect(await now()).toEqual(before);
  await engagement.redo({});
  await rules.reset({});
  expect(await now()).toEqual(before);
  await engagement.undo({});
  expect(await classification.state({})).toMatchObject({ changed: true });
  expect(await access.state({})).toMatchObject({ changed: true });
});

test('the questions begin with what the inventory, an earlier classification and the sources say', async () => {
  using bench = await openBench();
  const { data, model } = await pair(bench);
  const { assets, classification } = bench.api;
  await assets.update({ edits: [{ id: data, patch: { confidentiality: 'high' } }] });
  expect(await classification.known({ assetIds: [data] })).toEqual({
    answers: { confidentiality: 'high' },
    origins: { confidentiality: { origin: 'inventory', ref: '' } },
  });
  expect(await classification.known({ assetIds: [data, model] })).toEqual({ answers: {}, origins: {} });
  await classification.classify({ assetIds: [data], answers: ANSWERS });
  expect((await classification.asset({ assetId: model })).sources).toEqual([
    { id: data, ref: 'AST-001', name: 'Card transactions', tier: 'confidential' },
  ]);
  const own = await classification.known({ assetIds: [data] });
  expect(own).toMatchObject({ answers: ANSWERS, origins: { sensitivity: { origin: 'earlier' } } });
  expect(await classification.known({ assetIds: [model] })).toMatchObject({
    answers: { sensitivity: 'personal', identifiability: 'identified' },
    origins: { sensitivity: { origin: 'source', ref: 'AST-001' } },
  });
});

test('an asset goes with its classifications, but not once its deployment was decided on', async () => {
  using bench = await openBench();
  const { data, model } = await pair(bench);
  const { assets, classification, gates, people } = bench.api;
  await classification.classify({ assetIds: [data, model], answers: ANSWERS });
  await classification.setControl({ assetIds: [data], controlId: 'one-group', present: true });
  expect(await assets.remove({ ids: [data] })).toEqual({ removed: 1 });
  const { id } = await people.create({ name: 'Priya Anand', title: 'CISO', party: 'client', email: '' });
  await gates.decide({ assetId: model, outcome: 'refuse', personId: id, reason: 'Nothing was checked' });
  await expect(assets.remove({ ids: [model] })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('AST-002'),
  });
  await expect(people.remove({ id })).rejects.toMatchObject({ code: 'CONFLICT' });
});
