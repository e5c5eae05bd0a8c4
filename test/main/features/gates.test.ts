import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GATE_CHECKS } from '../../../shared/model/classification.ts';
import { checkSubjectId } from '../../../shared/rules/gate.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

async function setUp({ api }: TestBench) {
  const [asset] = await api.assets.create({ drafts: [{ name: 'Credit model', type: 'model' }] });
  const person = await api.people.create({ name: 'Priya Anand', title: 'CISO', party: 'client', email: '' });
  if (!asset) throw new Error('One asset was asked for');
  return { assetId: asset.id, personId: person.id };
}

/** Attaches a file that shows all four checks of an asset. */
async function showAll({ api, folder }: TestBench, assetId: string) {
  const path = join(folder, 'gate-review.txt');
  writeFileSync(path, 'All four checks, with their figures\n');
  const links = GATE_CHECKS.map((check) => ({
    subjectKind: 'gate' as const,
    subjectId: checkSubjectId(assetId, check),
  }));
  return api.evidence.attach({ source: { path }, links });
}

test('the gate opens when all four checks passed, and the decision names what it was taken on', async () => {
  using bench = await openBench();
  const { assetId, personId } = await setUp(bench);
  const { gates, engagement } = bench.api;
  const decide = { assetId, personId, outcome: 'deploy', reason: '' } as const;
  await expect(gates.decide(decide)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('Adversarial robustness: not done'),
  });
  for (const check of GATE_CHECKS) await gates.check({ assetId, check, result: 'pass', note: 'Report 12' });
  const claimed = await gates.get({ assetId });
  expect(claimed.lines.map(({ blocks }) => blocks)).toEqual(GATE_CHECKS.map(() => 'not shown'));
  await expect(gates.decide(decide)).rejects.toMatchObject({
    message: expect.stringContaining('Transparency: passed, without evidence'),
  });
  const file = await showAll(bench, assetId);
  expect(await gates.get({ assetId })).toMatchObject({
    ready: true,
    decisions: [],
    lines: GATE_CHECKS.map(() => ({ evidence: [{ id: file.id, ref: 'E-001' }] })),
  });
  const decided = await gates.decide(decide);
  expect(decided.decisions).toMatchObject([{ outcome: 'deploy', person: 'Priya Anand', holds: true }]);
  expect((await engagement.undoState({})).undo).toBeNull();
  const after = await gates.check({ assetId, check: 'transparency', result: 'fail', note: 'No log' });
  expect(after).toMatchObject({ ready: false, decisions: [{ holds: false }] });
  expect((await gates.list({})).map((gate) => gate.assetId)).toEqual([assetId]);
});

test('a check can be shown before anything is said of it, and keeps its evidence when its result is taken back', async () => {
  using bench = await openBench();
  const { assetId } = await setUp(bench);
  const { gates, evidence } = bench.api;
  const file = await showAll(bench, assetId);
  expect(await gates.list({})).toMatchObject([{ assetId, ready: false }]);
  await gates.check({ assetId, check: 'dataPrivacy', result: 'pass', note: '' });
  const back = await gates.check({ assetId, check: 'dataPrivacy', result: 'not done', note: '' });
  expect(back.lines[1]).toMatchObject({ blocks: 'not done', evidence: [{ ref: 'E-001' }] });
  await evidence.withdraw({ id: file.id, reason: 'Names of test subjects in it' });
  expect((await gates.get({ assetId })).lines[1]).toMatchObject({ evidence: [] });
});

test('what shows a check is one change with it, and undo leaves nothing of the gate', async () => {
  using bench = await openBench();
  const { assetId } = await setUp(bench);
  const { gates, evidence, engagement } = bench.api;
  const before = (await engagement.undoState({})).undo;
  await showAll(bench, assetId);
  expect(await evidence.list({})).toMatchObject([
    { links: GATE_CHECKS.map((check) => ({ subjectId: checkSubjectId(assetId, check), exists: true })) },
  ]);
  await engagement.undo({});
  expect(await gates.list({})).toEqual([]);
  expect((await engagement.undoState({})).undo).toEqual(before);
});

test('evidence names a check of an asset that exists, and no other', async () => {
  using bench = await openBench();
  const { assetId } = await setUp(bench);
  const { evidence } = bench.api;
  const { id } = await showAll(bench, assetId);
  const link = (subjectId: string) => evidence.link({ id, subjects: [{ subjectKind: 'gate', subjectId }] });
  for (const wrong of [`${assetId}/nothing`, `${id}/dataPrivacy`, assetId, `${assetId}/dataPrivacy/1`])
    await expect(link(wrong), wrong).rejects.toMatchObject({ code: 'INVALID' });
  await bench.api.assets.remove({ ids: [assetId] });
  expect(await bench.api.gates.list({})).toEqual([]);
  expect((await evidence.list({}))[0]?.links[0]).toMatchObject({ exists: false });
});

test('a deployment that was decided no longer holds once its evidence is withdrawn', async () => {
  using bench = await openBench();
  const { assetId, personId } = await setUp(bench);
  const { gates, evidence } = bench.api;
  for (const check of GATE_CHECKS) await gates.check({ assetId, check, result: 'pass', note: '' });
  const file = await showAll(bench, assetId);
  await gates.decide({ assetId, personId, outcome: 'deploy', reason: '' });
  await evidence.withdraw({ id: file.id, reason: 'Wrong version' });
  expect(await gates.get({ assetId })).toMatchObject({ ready: false, decisions: [{ holds: false }] });
});

test('a failure and a refusal need words; a check can be taken back', async () => {
  using bench = await openBench();
  const { assetId, personId } = await setUp(bench);
  const { gates } = bench.api;
  const check = { assetId, check: 'dataPrivacy' } as const;
  await expect(gates.check({ ...check, result: 'fail', note: ' ' })).rejects.toMatchObject({
    issues: [{ path: ['note'] }],
  });
  await expect(gates.decide({ assetId, personId, outcome: 'refuse', reason: '' })).rejects.toMatchObject({
    issues: [{ path: ['reason'] }],
  });
  const passed = await gates.check({ ...check, result: 'pass', note: '' });
  expect(passed.lines[1]).toMatchObject({ result: 'pass', blocks: 'not shown' });
  const planned = await gates.check({ ...check, result: 'not done', note: 'Planned for May' });
  expect(planned.lines[1]).toMatchObject({ blocks: 'not done', note: 'Planned for May' });
  await gates.check({ ...check, result: 'not done', note: '' });
  expect(await gates.list({})).toEqual([]);
});
