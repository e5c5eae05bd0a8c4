import { expect, test } from 'vitest';
import { GATE_CHECKS } from '../../../shared/model/classification.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

async function setUp({ api }: TestBench) {
  const [asset] = await api.assets.create({ drafts: [{ name: 'Credit model', type: 'model' }] });
  const person = await api.people.create({ name: 'Priya Anand', title: 'CISO', party: 'client', email: '' });
  if (!asset) throw new Error('One asset was asked for');
  return { assetId: asset.id, personId: person.id };
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
  expect(await gates.get({ assetId })).toMatchObject({ ready: true, decisions: [] });
  const decided = await gates.decide(decide);
  expect(decided.decisions).toMatchObject([{ outcome: 'deploy', person: 'Priya Anand', holds: true }]);
  expect((await engagement.undoState({})).undo).toBeNull();
  const after = await gates.check({ assetId, check: 'transparency', result: 'fail', note: 'No log' });
  expect(after).toMatchObject({ ready: false, decisions: [{ holds: false }] });
  expect((await gates.list({})).map((gate) => gate.assetId)).toEqual([assetId]);
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
