import { expect, test } from 'vitest';
import { openBench } from '../../helpers/bench.ts';

test('types are scored, taken back and undone, against a threshold that can be moved', async () => {
  using bench = await openBench();
  const { api } = bench;
  const first = async () => (await api.posture.categories({})).categories[0];
  expect(await first()).toMatchObject({ id: 'technical', score: null, recommended: false });
  await api.posture.scoreRiskType({ riskType: 'data_breaches', score: 0.7 });
  expect(await first()).toMatchObject({ score: 0.7, scored: 1, recommended: false });
  await api.posture.setThreshold({ threshold: 0.6 });
  expect(await first()).toMatchObject({ recommended: true });
  await api.engagement.undo({});
  expect(await first()).toMatchObject({ recommended: false });
  await api.posture.scoreRiskType({ riskType: 'data_breaches', score: null });
  expect(await first()).toMatchObject({ score: null });
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('the coverage of a layer is what the assessors say, and a blank until then', async () => {
  using bench = await openBench();
  const { api } = bench;
  expect((await api.posture.categories({})).layers.flatMap(({ cells }) => cells)).toHaveLength(12);
  const view = await api.posture.setCoverage({ layer: 'data', control: 'detective', state: 'partial' });
  expect(view.layers.find(({ id }) => id === 'data')?.cells).toContainEqual({
    control: 'detective',
    state: 'partial',
    controls: [],
    note: '',
  });
});

test('a score keeps its reason when only the score changes, and a cell keeps what covers it', async () => {
  using bench = await openBench();
  const { posture } = bench.api;
  await posture.scoreRiskType({ riskType: 'data_breaches', score: 0.7, reason: 'Two near misses in 2025' });
  const scored = await posture.scoreRiskType({ riskType: 'data_breaches', score: 0.8 });
  expect(scored.categories[0]?.types[1]).toMatchObject({ score: 0.8, reason: 'Two near misses in 2025' });
  const cell = { layer: 'data', control: 'detective' };
  await posture.setCoverage({ ...cell, state: 'partial', controls: ['det-1'], note: 'SIEM rules' });
  const covered = await posture.setCoverage({ ...cell, state: 'covered' });
  expect(covered.layers[1]?.cells[1]).toMatchObject({
    state: 'covered',
    controls: ['det-1'],
    note: 'SIEM rules',
  });
  await expect(posture.setCoverage({ ...cell, state: 'covered', controls: ['pre-1'] })).rejects.toMatchObject(
    { code: 'INVALID' },
  );
});

test('what the reference does not know is refused', async () => {
  using bench = await openBench();
  const { api } = bench;
  await expect(api.posture.scoreRiskType({ riskType: 'weather', score: 0.5 })).rejects.toThrow(
    /no risk type/,
  );
  await expect(
    api.posture.setCoverage({ layer: 'roof', control: 'detective', state: 'absent' }),
  ).rejects.toThrow(/no layer/);
});
