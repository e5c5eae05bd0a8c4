import { expect, test } from 'vitest';
import { overAppetite, verdictOf } from '../../../renderer/features/risk/result/verdict.ts';

const simulated = {
  zeroProbability: 0.4,
  curve: [
    { loss: 10_000, probability: 0.6 },
    { loss: 100_000, probability: 0.3 },
    { loss: 1_000_000, probability: 0.05 },
    { loss: 10_000_000, probability: 0 },
  ],
};

test('without an appetite there is no verdict', () => {
  expect(verdictOf(simulated, [], 'EUR')).toBeNull();
  expect(overAppetite(simulated, [])).toBe(false);
});

test('a curve below its limits is within, and the closest limit is called out', () => {
  const verdict = verdictOf(
    simulated,
    [
      { loss: 100_000, probability: 0.6 },
      { loss: 1_000_000, probability: 0.06 },
    ],
    'EUR',
  );
  expect(verdict).toMatchObject({ over: false, text: 'Within appetite', callout: { loss: 1_000_000 } });
});

test('a curve above a limit is over, from where to where, with chance and limit', () => {
  const appetite = [
    { loss: 1_000_000, probability: 0.06 },
    { loss: 100_000, probability: 0.1 },
  ];
  const verdict = verdictOf(simulated, appetite, 'EUR');
  expect(overAppetite(simulated, appetite)).toBe(true);
  expect(verdict?.over).toBe(true);
  expect(verdict?.text).toMatch(/^Over appetite from €100.k to €\d+.k$/);
  expect(verdict?.callout?.loss).toBe(100_000);
  expect(verdict?.callout?.chance).toMatch(/^30\.0.% chance of more than €100.k$/);
  expect(verdict?.callout?.allowed).toMatch(/^appetite allows 10\.0.%$/);
});
