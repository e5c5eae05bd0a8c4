import { beforeAll, describe, expect, it } from 'vitest';
import type { Distribution } from '../../../../shared/engine/distributions/distribution.ts';
import { simulateSum } from '../../../../shared/engine/portfolio.ts';
import { summarise } from '../../../../shared/engine/result.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import { simd } from '../../../../shared/engine/simd/simd.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { type AnnualLossCase, fairCases } from '../fair-fixtures.ts';
import { named, scenarioOf } from '../scenarios.ts';
import { plainEngine } from './plain-engine.ts';

let plain: Awaited<ReturnType<typeof plainEngine>>;
beforeAll(async () => {
  plain = await plainEngine();
});

/** Two whole blocks and a short one that ends within a step of the generators. */
const RUN = { seed: 3_141_592_653, iterations: 2 * 4096 + 1013 };

const MAGNITUDES: readonly Distribution[] = [
  { dist: 'pert', min: 20_000, mode: 80_000, max: 500_000 },
  { dist: 'pert', min: 0, mode: 0, max: 1, lambda: 60 },
  { dist: 'pert_classic', min: 1, mode: 2, max: 9 },
  { dist: 'lognormal_ci90', p05: 10, p95: 1e7 },
  { dist: 'lognormal', mu: 9, sigma: 3 },
  { dist: 'metalog', p10: 5, p50: 30, p90: 200, min: 0, max: 5000 },
  { dist: 'triangular', min: 0, mode: 1, max: 5 },
  { dist: 'uniform', min: 3, max: 4 },
  { dist: 'empirical', values: [1, 2, 30] },
  { dist: 'constant', value: 7 },
];

/** Rates without and with a second step of the Poisson draw, below one event and with more than eight a year. */
const RATES: readonly Distribution[] = [
  { dist: 'constant', value: 0.05 },
  { dist: 'uniform', min: 0, max: 3 },
  { dist: 'pert', min: 5, mode: 9, max: 15.9 },
  { dist: 'pert', min: 0, mode: 20, max: 90 },
];

describe('with and without vector functions', () => {
  it('is what is compared', () => {
    expect(simd).not.toBeNull();
    expect(plain.simd).toBeNull();
  });

  const scenarios = MAGNITUDES.flatMap((magnitude) =>
    RATES.flatMap((rate) =>
      (['event', 'product'] as const).map((semantics): [string, Scenario] => {
        const secondary = [
          { id: 'always', probability: { dist: 'constant', value: 1 } as const, magnitude },
          { id: 'some', probability: { dist: 'pert', min: 0.1, mode: 0.3, max: 0.6 } as const, magnitude },
        ];
        const name = `${semantics} ${magnitude.dist} at ${JSON.stringify(rate)}`;
        return [name, { ...scenarioOf(rate, magnitude, secondary), semantics }];
      }),
    ),
  );
  it.each(scenarios)('%s gives the same bits', (_, scenario) => {
    expect(plain.simulate(scenario, RUN)).toEqual(simulate(scenario, RUN));
  });

  it.each([
    '04-event-single-factor.json',
    '05-event-full-tree.json',
    '06-product-full-tree.json',
    '07-bernoulli-and-portfolio.json',
  ])('the cases of %s give the same figures', (file) => {
    for (const { id, scenarios: together } of fairCases<AnnualLossCase>(file)) {
      const ours = summarise(simulateSum(together, RUN), RUN.seed);
      expect(plain.summarise(plain.simulateSum(together, RUN), RUN.seed), id).toEqual(ours);
    }
  });

  /** Samples that end within a step, a piece and a stretch of the vector functions, with and without years of no loss. */
  const samples = [100, 101, 4095, 40_961, 100_003].flatMap((size) =>
    [0, 0.3, 0.97, 1].map((zeros): [number, number, Float64Array] => {
      const losses = Float64Array.from({ length: size }, (_, i) => ((i * 7919) % size) / 3);
      return [size, zeros, losses.map((loss, i) => ((i * 31) % size < zeros * size ? 0 : loss * loss))];
    }),
  );
  it.each(samples)('the figures of %d years of which %d are without loss are the same', (_, __, losses) => {
    expect(plain.summarise(losses, 1)).toEqual(summarise(losses, 1));
  });

  it('tied scenarios give the same bits', () => {
    const together = ['a', 'b'].map((id) => named(id, scenarioOf({ dist: 'uniform', min: 0, max: 3 })));
    const run = { ...RUN, dependence: { severity: 0.5 } };
    expect(plain.simulateSum(together, run)).toEqual(simulateSum(together, run));
  });

  it('a run of few years begins the same', () => {
    const scenario = scenarioOf({ dist: 'pert', min: 0, mode: 5, max: 15 });
    for (const iterations of [100, 101, 102, 103, 257])
      expect(plain.simulate(scenario, { seed: 1, iterations })).toEqual(
        simulate(scenario, { seed: 1, iterations: 4096 }).subarray(0, iterations),
      );
  });
});
