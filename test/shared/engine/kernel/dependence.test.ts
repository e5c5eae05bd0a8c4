import { describe, expect, it } from 'vitest';
import { spearman } from '../../../../shared/engine/analysis/rank-correlation.ts';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import { simulatePortfolio, simulateSum } from '../../../../shared/engine/portfolio.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import { named, scenarioOf } from '../scenarios.ts';

const one = scenarioOf(3, { dist: 'lognormal_ci90', p05: 10_000, p95: 1_000_000 });
const two = [named('a', one), named('b', one)];
const run = { seed: 8, iterations: 40_000 };

function losses(scenarios: readonly Scenario[], dependence?: Dependence): Float64Array[] {
  const found: Float64Array[] = [];
  simulateSum(scenarios, { ...run, dependence }, (_, annual) => found.push(annual));
  return found;
}
const correlation = (dependence?: Dependence) => {
  const [a, b] = losses(two, dependence);
  return spearman(a!, b!);
};

describe('dependence', () => {
  it('is none unless stated', () => {
    expect(Math.abs(correlation())).toBeLessThan(5 / Math.sqrt(run.iterations));
  });

  it('of severities moves scenarios together, the more the stronger, and widens the tail of their sum', () => {
    expect(correlation({ severity: 0.3 })).toBeGreaterThan(0.05);
    expect(correlation({ severity: 0.8 })).toBeGreaterThan(correlation({ severity: 0.3 }));
    const p99 = (dependence?: Dependence) =>
      simulatePortfolio(two, { ...run, dependence }).result.percentiles.p99;
    expect(p99({ severity: 0.8 })).toBeGreaterThan(1.1 * p99());
  });

  it('leaves the mean of every scenario where it was', () => {
    const tied = simulatePortfolio(two, { ...run, dependence: { severity: 0.5 } });
    const free = simulatePortfolio(two, run);
    tied.scenarios.forEach(({ result }, i) => {
      const { mean, meanError } = free.scenarios[i]!.result;
      expect(Math.abs(result.mean - mean)).toBeLessThan(5 * Math.hypot(meanError, result.meanError));
    });
  });

  it('on a driver moves frequencies together, or against each other', () => {
    const varied = (id: string) => named(id, scenarioOf({ dist: 'uniform', min: 0, max: 20 }));
    const linked = (second: number): Dependence => ({
      drivers: [
        {
          id: 'campaign',
          links: [
            { scenario: 'a', node: 'frequency.lef', correlation: 0.9 },
            { scenario: 'b', node: 'frequency.lef', correlation: second },
          ],
        },
      ],
    });
    const between = (dependence: Dependence) => {
      const [a, b] = losses([varied('a'), varied('b')], dependence);
      return spearman(a!, b!);
    };
    expect(between(linked(0.9))).toBeGreaterThan(0.4);
    expect(between(linked(-0.9))).toBeLessThan(-0.4);
  });

  it('must be possible', () => {
    const refused = (dependence: Dependence) => () => simulatePortfolio(two, { ...run, dependence });
    expect(refused({ severity: 1 })).toThrow('dependence.severity: must be at least 0 and below 1 (it is 1)');
    const link = (scenario: string, node: string, c: number) => ({ scenario, node, correlation: c });
    const driver = (...links: ReturnType<typeof link>[]) => refused({ drivers: [{ id: 'd', links }] });
    expect(driver(link('c', 'frequency.lef', 0.5))).toThrow(
      'dependence.drivers[0].links[0]: there is no scenario "c"',
    );
    expect(driver(link('a', 'frequency.tef', 0.5))).toThrow('"a" has no input "frequency.tef"');
    expect(driver(link('a', 'frequency.lef', 2))).toThrow(
      'the correlation must lie between -1 and 1 (it is 2)',
    );
    expect(driver(link('a', 'frequency.lef', 0), link('a', 'frequency.lef', 0))).toThrow(
      'follows two drivers; give it one',
    );
  });

  it('moves a secondary loss whatever its name, and never what is compared instead of drawn', () => {
    const range = { dist: 'uniform', min: 1, max: 2 } as const;
    const scenario: Scenario = {
      id: 'a',
      frequency: { tef: range, threat_capability: range, resistance_strength: range },
      loss: {
        primary: range,
        secondary: [
          { id: 'loss-of-capability', probability: { dist: 'constant', value: 1 }, magnitude: range },
        ],
      },
    };
    const following = (node: string) => () =>
      simulateSum([scenario], {
        ...run,
        dependence: { drivers: [{ id: 'd', links: [{ scenario: 'a', node, correlation: 0.5 }] }] },
      });
    expect(following('loss.secondary.loss-of-capability.magnitude')).not.toThrow();
    expect(following('frequency.threat_capability')).toThrow('capability and resistance are compared');
    expect(following('frequency.resistance_strength')).toThrow('capability and resistance are compared');
  });
});
