import { describe, expect, it } from 'vitest';
import { BLOCK_YEARS, SimulationCancelled } from '../../../shared/engine/blocks.ts';
import { prepare, simulate } from '../../../shared/engine/simulate.ts';
import { MAGNITUDE, named, scenarioOf } from './scenarios.ts';

const scenario = scenarioOf({ dist: 'pert', min: 0, mode: 1, max: 5 }, MAGNITUDE, [
  {
    id: 'fines',
    probability: { dist: 'uniform', min: 0.1, max: 0.4 },
    magnitude: { dist: 'lognormal_ci90', p05: 50_000, p95: 600_000 },
  },
]);
const SEED = 20_240_229;
/** Ten whole blocks and a short one. */
const ITERATIONS = 10 * BLOCK_YEARS + 1000;
const whole = simulate(scenario, { seed: SEED, iterations: ITERATIONS });

/** Simulates as `workers` would, each taking every so-manieth block, the last worker first. */
function simulateInParts(workers: number): Float64Array {
  const losses = new Float64Array(ITERATIONS);
  const blocks = Math.ceil(ITERATIONS / BLOCK_YEARS);
  for (let worker = workers - 1; worker >= 0; worker--) {
    const simulateBlock = prepare(structuredClone(scenario), SEED);
    for (let block = worker; block < blocks; block += workers) {
      simulateBlock(block, losses.subarray(block * BLOCK_YEARS, (block + 1) * BLOCK_YEARS));
    }
  }
  return losses;
}

describe('simulation', () => {
  it.each([1, 2, 7])('gives the same bits split among %d workers', (workers) => {
    expect(simulateInParts(workers)).toEqual(whole);
  });

  it('begins with the same years however many follow', () => {
    const shorter = simulate(scenario, { seed: SEED, iterations: 5000 });
    expect(shorter).toEqual(whole.subarray(0, 5000));
  });

  it('gives other years for another seed and for another scenario id', () => {
    const run = { seed: SEED, iterations: 1000 };
    const first = whole.subarray(0, 1000);
    expect(simulate(scenario, { ...run, seed: SEED + 1 })).not.toEqual(first);
    expect(simulate(named('other', scenario), run)).not.toEqual(first);
  });

  it('keeps the primary losses when a secondary loss is added', () => {
    const { primary } = scenario.loss;
    const without = simulate({ ...scenario, loss: { primary } }, { seed: SEED, iterations: ITERATIONS });
    const smaller = without.filter((loss, year) => loss > whole[year]!);
    const equal = without.filter((loss, year) => loss === whole[year]);
    expect(smaller).toHaveLength(0);
    expect(equal.length).toBeGreaterThan(ITERATIONS / 4);
  });

  it('reports the years done after every block', () => {
    const reports: number[] = [];
    const onBlock = (years: number) => reports.push(years) > 0;
    simulate(scenario, { seed: 1, iterations: 2 * BLOCK_YEARS + 1, onBlock });
    expect(reports).toEqual([BLOCK_YEARS, 2 * BLOCK_YEARS, 2 * BLOCK_YEARS + 1]);
  });

  it('stops with a typed cancellation when told to', () => {
    let blocks = 0;
    const onBlock = () => ++blocks < 2;
    expect(() => simulate(scenario, { seed: 1, iterations: ITERATIONS, onBlock })).toThrow(
      SimulationCancelled,
    );
    expect(blocks).toBe(2);
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses the seed %d', (seed) => {
    expect(() => simulate(scenario, { seed, iterations: 1000 })).toThrow(
      `The seed must be an integer from 0 to 4294967295 (it is ${seed})`,
    );
  });

  it.each([0, 99, 1000.5, 10_000_001, Number.NaN])('refuses %d iterations', (iterations) => {
    expect(() => simulate(scenario, { seed: 1, iterations })).toThrow(
      `The number of iterations must be an integer from 100 to 10000000 (it is ${iterations})`,
    );
  });

  it('refuses an invalid scenario instead of computing nonsense', () => {
    const broken = scenarioOf({ dist: 'constant', value: Number.NaN });
    expect(() => simulate(broken, { seed: 1, iterations: 1000 })).toThrow(
      'scenarios[0].frequency.lef.value: must be a finite number, not NaN',
    );
  });

  it('has no loss at all when nothing can happen', () => {
    expect(new Set(simulate(scenarioOf(0), { seed: 1, iterations: 1000 }))).toEqual(new Set([0]));
  });
});
