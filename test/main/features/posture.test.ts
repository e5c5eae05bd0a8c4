import { expect, test } from 'vitest';
import { openBench } from '../../helpers/bench.ts';

test('an empty engagement has no figure that looks good', async () => {
  using bench = await openBench();
  const board = await bench.api.posture.dashboard({});
  expect(board).toMatchObject({
    posture: { value: null, low: 0 },
    loss: { portfolio: null, over: null },
    compliance: { met: 0, of: 0 },
    aboveAppetite: { simulated: 0 },
    topRisks: { total: 0 },
    overdue: { total: 0 },
  });
});

test('it agrees with the steps its figures come from', async () => {
  using bench = await openBench();
  const { api } = bench;
  await api.assets.create({
    drafts: [
      { name: 'Claims assistant', type: 'model' },
      { name: 'Claims archive', type: 'dataset' },
    ],
  });
  await api.findings.create({
    title: 'Registry takes unsigned models',
    severity: 'high',
  });
  const board = await api.posture.dashboard({});
  const scores = await api.responsibilities.scores({});
  expect(board.posture).toEqual(scores.posture);
  expect(board.groups.map(({ id, figure }) => ({ id, figure }))).toEqual(
    scores.groups.map(({ id, figure }) => ({ id, figure })),
  );
  expect(board.compliance).toMatchObject({ met: 0, of: 2, failing: { total: 2 } });
  expect(board.compliance.failing.first[0]).toMatchObject({ ref: 'AST-001', tag: 'no tier' });
  expect(board.findings).toMatchObject({
    open: { total: 1, first: [{ ref: 'F-001', tag: 'high' }] },
    overdue: 0,
  });
});
