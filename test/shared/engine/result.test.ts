import { describe, expect, it } from 'vitest';
import { summarise } from '../../../shared/engine/result.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { ENGINE_VERSION } from '../../../shared/engine/version.ts';
import { named, scenarioOf } from './scenarios.ts';

describe('simulation result', () => {
  it('sums up a sample, in any order, and leaves it as it is', () => {
    const losses = Float64Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000);
    const before = losses.slice();
    const result = summarise(losses, 5);
    expect(losses).toEqual(before);
    expect(result).toMatchObject({
      seed: 5,
      iterations: 1000,
      mean: 499.5,
      zeroProbability: 0.001,
      percentiles: { p05: 49, p10: 99, p25: 249, p50: 499, p75: 749, p90: 899, p95: 949, p99: 989 },
      tvar95: expect.closeTo(974.5, 9),
      tvar99: expect.closeTo(994.5, 9),
    });
    expect(result.meanError).toBeCloseTo(result.sd / Math.sqrt(1000), 12);
  });

  it('is this one, bit for bit, until the engine version rises', () => {
    const scenario = named(
      'breach',
      scenarioOf(
        { dist: 'pert', min: 0, mode: 1, max: 30 },
        { dist: 'lognormal_ci90', p05: 10_000, p95: 1_000_000 },
        [
          {
            id: 'fines',
            probability: { dist: 'uniform', min: 0.1, max: 0.5 },
            magnitude: { dist: 'triangular', min: 0, mode: 50_000, max: 900_000 },
          },
        ],
      ),
    );
    const { mean, sd, tvar99 } = summarise(
      simulate(scenario, { seed: 20_240_229, iterations: 10_000 }),
      20_240_229,
    );
    expect({ engine: ENGINE_VERSION, mean, sd, tvar99 }).toEqual({
      engine: '2.0.0',
      mean: 2070931.1139894184,
      sd: 2413409.239538925,
      tvar99: 14250098.82966,
    });
  });
});
