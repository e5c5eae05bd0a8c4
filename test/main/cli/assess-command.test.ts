import { expect, test } from 'vitest';
import { assess } from '../../../main/cli/assess-command.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { simulateByOldEngine } from '../../helpers/old-engine.ts';

/** What the command prints of the engagement of the bench, which it opens anew as a call of its own would. */
async function assessed({ api, workbench }: TestBench): Promise<unknown> {
  const { path = '' } = (await api.engagement.current({})) ?? {};
  await api.engagement.close({});
  return assess.run({ api, workbench, say: () => {} }, { positionals: [path], options: {} });
}

test('while nothing is simulated there is no loss', async () => {
  using bench = await openBench();
  expect(await assessed(bench)).toMatchObject({ loss: null, posture: { value: null } });
});

test('a loss computed by another version of the engine says so, and what to do', async () => {
  using bench = await openBench();
  await simulateByOldEngine(bench);
  expect(await assessed(bench)).toMatchObject({
    loss: {
      p90: expect.any(Number),
      allowed: null,
      over: null,
      simulated: { iterations: 5_000, seed: 7, engineVersion: '0.9.0' },
      outOfDate: expect.stringMatching(/^Simulated by another version of the engine.*: simulate again\.$/),
    },
  });
});
