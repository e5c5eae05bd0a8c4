import { expect, test } from 'vitest';
import { appetiteSummary } from '../../../shared/rules/appetite-summary.ts';

/** Half of the years lose more than 100, a tenth more than 1,000, none more than 10,000. */
const simulated = {
  zeroProbability: 0.2,
  curve: [
    { loss: 10, probability: 0.8 },
    { loss: 100, probability: 0.5 },
    { loss: 1_000, probability: 0.1 },
    { loss: 10_000, probability: 0 },
  ],
};
const limit = (loss: number, probability: number) => ({ loss, probability });

test('the limit broken by the most years says most', () => {
  const { telling, limits } = appetiteSummary(simulated, [limit(1_000, 0.05), limit(100, 0.1)]);
  expect(limits.map(({ loss, verdict }) => [loss, verdict])).toEqual([
    [100, 'breached'],
    [1_000, 'breached'],
  ]);
  expect(telling?.loss).toBe(100);
});

test('where none is broken, it is the one of which most is used up', () => {
  const { telling, breaches } = appetiteSummary(simulated, [limit(100, 0.9), limit(1_000, 0.11)]);
  expect(telling).toMatchObject({ loss: 1_000, verdict: 'narrow' });
  expect(breaches).toEqual([]);
});

test('without an appetite nothing can be said', () => {
  expect(appetiteSummary(simulated, [])).toEqual({ limits: [], breaches: [], telling: null });
});
