import { expect, test } from 'vitest';
import { openBench } from '../../helpers/bench.ts';
import { twoFactors } from '../../helpers/two-factors.ts';

test('without settings scenarios are independent and the bands follow the appetite', async () => {
  using bench = await openBench();
  const { api } = bench;
  await api.engagement.update({ appetite: [{ loss: 500_000, probability: 0.1 }] });
  expect(await api.portfolio.settings({})).toMatchObject({
    correlated: false,
    budget: null,
    lossBands: null,
    effectiveLossBands: [{ upTo: 500_000 }, { upTo: null }],
  });
});

test('settings are kept, edited and undone', async () => {
  using bench = await openBench();
  const { api } = bench;
  await api.portfolio.update({ correlated: true, correlation: 0.4 });
  await api.portfolio.update({ budget: 200_000 });
  expect(await api.portfolio.settings({})).toMatchObject({
    correlated: true,
    correlation: 0.4,
    budget: 200_000,
  });
  await api.engagement.undo({});
  expect(await api.portfolio.settings({})).toMatchObject({ correlated: true, budget: null });
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test.each([
  ['a correlation above 0.95', { correlation: 1 }, /between 0 and 0.95/],
  ['a negative budget', { budget: -1 }, /below 0/],
  [
    'bands that do not rise',
    {
      likelihoodBands: [
        { label: 'A', upTo: 0.5 },
        { label: 'B', upTo: 0.2 },
        { label: 'C', upTo: null },
      ],
    },
    /must end above/,
  ],
  [
    'a band of probabilities that ends above 1',
    {
      likelihoodBands: [
        { label: 'A', upTo: 20 },
        { label: 'B', upTo: null },
      ],
    },
    /below 1/,
  ],
])('%s is refused', async (_what, patch, words) => {
  using bench = await openBench();
  await expect(bench.api.portfolio.update(patch)).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringMatching(words),
  });
  expect(bench.logged).toEqual([]);
});

test('the heat map places what is simulated, by its simulated losses', async () => {
  using bench = await openBench();
  const { api } = bench;
  const frequency = { dist: 'pert', min: 0.2, mode: 0.3, max: 0.5 } as const;
  const loss = { dist: 'pert', min: 90_000, mode: 100_000, max: 130_000 } as const;
  const one = await api.scenarios.create({ title: 'Leak', ...twoFactors({ frequency, loss }) });
  await api.scenarios.create({ title: 'Not estimated' });
  expect(await api.portfolio.heatMap({})).toEqual([]);
  await api.simulations.run({ iterations: 5_000, seed: 3 });
  const [entry, ...more] = await api.portfolio.heatMap({});
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ scenarioId: one.id, likelihoodBand: 2, lossBand: 2, outOfDate: false });
  expect(entry!.loss).toBeGreaterThan(100_000);
});
