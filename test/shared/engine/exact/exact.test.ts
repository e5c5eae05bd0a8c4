import { describe, expect, it } from 'vitest';
import { cdf, quantile } from '../../../../shared/engine/distributions/distribution.ts';
import { exactAnnualLoss } from '../../../../shared/engine/exact/annual-loss.ts';
import { runReference } from '../../../../shared/engine/reference/reference.ts';
import { poissonEventCount } from '../../../../shared/engine/tree/event-count.ts';
import { fairCases, readFair } from '../fair-fixtures.ts';
import { disagreements } from '../reference/agreement.ts';
import { scenarioOf } from '../scenarios.ts';

/** Far inside what a simulation of a hundred million years would reach. */
const TOLERANCE = { z: 1, years: 1e8 };

interface Case {
  id: string;
  expected: unknown;
}

describe('the annual loss by convolution', () => {
  it.each(['04-event-single-factor.json', '05-event-full-tree.json', '07-bernoulli-and-portfolio.json'])(
    'agrees with the reference: %s',
    (name) => {
      const outcomes = runReference(readFair(name), { seed: 1, iterations: 100, exact: true });
      fairCases<Case>(name).forEach(({ id, expected }, i) => {
        expect(outcomes[i]).toHaveProperty('result');
        const { result } = outcomes[i] as unknown as { result: unknown };
        expect(disagreements(result, expected, TOLERANCE), id).toEqual([]);
      });
    },
  );

  it('knows atoms: a constant loss of a Poisson number of events', () => {
    const loss = exactAnnualLoss([scenarioOf(2, { dist: 'constant', value: 1000 })])!;
    const { pmf, atLeast } = poissonEventCount(scenarioOf(2).frequency);
    expect(loss.zeroProbability).toBeCloseTo(Math.exp(-2), 12);
    expect(loss.exceedance(1500)).toBeCloseTo(1 - 3 * Math.exp(-2), 9);
    expect(loss.exceedance(-1)).toBe(1);
    expect(loss.mean).toBe(2000);
    // At an atom itself, which does not exceed itself, and just below it.
    for (const count of [1, 2, 5]) {
      expect(loss.exceedance(1000 * count)).toBeCloseTo(atLeast(count + 1), 9);
      expect(loss.exceedance(1000 * count - 0.01)).toBeCloseTo(atLeast(count), 9);
    }
    expect([0.5, 0.9, 0.95, 0.99].map((q) => loss.quantile(q))).toEqual([2000, 4000, 5000, 6000]);
    const beyond = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15].reduce((sum, n) => sum + (n - 5) * pmf(n), 0);
    expect(loss.tailMean(0.95) / (5000 + (1000 * beyond) / 0.05)).toBeCloseTo(1, 6);
  });

  it('knows atoms among losses that have none: a fixed cost, and sometimes a fine', () => {
    const fine = {
      id: 'fine',
      probability: { dist: 'constant', value: 0.2 },
      magnitude: { dist: 'uniform', min: 0, max: 1000 },
    } as const;
    const scenario = scenarioOf(0.5, { dist: 'constant', value: 150 }, [fine]);
    const loss = exactAnnualLoss([{ ...scenario, semantics: 'bernoulli' }])!;
    expect(loss.exceedance(150)).toBeCloseTo(0.1, 5);
    expect(loss.exceedance(149.9)).toBeCloseTo(0.5, 9);
    expect(loss.exceedance(650)).toBeCloseTo(0.05, 6);
    expect([loss.quantile(0.6), loss.quantile(0.9)]).toEqual([150, 150]);
    expect(loss.quantile(0.95) / 650).toBeCloseTo(1, 4);
  });

  it('sees small losses and the far tail alike, however far losses spread', () => {
    const magnitude = { dist: 'lognormal_ci90', p05: 1e3, p95: 1e7 } as const;
    const loss = exactAnnualLoss([{ ...scenarioOf(0.3, magnitude), semantics: 'bernoulli' }])!;
    for (const q of [0.701, 0.75, 0.9, 0.99, 0.9999])
      expect(loss.quantile(q) / quantile(magnitude, (q - 0.7) / 0.3)).toBeCloseTo(1, 4);
    for (const x of [10, 1e3, 1e5, 1e9])
      expect(loss.exceedance(x) / (0.3 * (1 - cdf(magnitude, x)))).toBeCloseTo(1, 4);
  });

  it.each([
    { dist: 'lognormal_ci90', p05: 0.001, p95: 10 },
    { dist: 'lognormal_ci90', p05: 5, p95: 40 },
    { dist: 'pert', min: 50, mode: 80, max: 200 },
  ] as const)('follows a rate that goes far: %j', (rate) => {
    const scenario = scenarioOf(rate, { dist: 'constant', value: 1 });
    const loss = exactAnnualLoss([scenario])!;
    const { atLeast } = poissonEventCount(scenario.frequency);
    for (const count of [0, 1, 5, 20, 60, 90])
      expect(loss.exceedance(count)).toBeCloseTo(atLeast(count + 1), 5);
  });

  it('keeps its figures when it is asked about a loss far beyond them', () => {
    const scenarios = [scenarioOf(0.5)];
    const [near, far] = [[1e5], [1e5, 1e15]].map((thresholds) => {
      const [outcome] = runReference({ scenarios }, { seed: 1, iterations: 100, exact: true, thresholds });
      return (outcome as unknown as { result: { annual_loss: { exceedance: number[]; quantiles: object } } })
        .result.annual_loss;
    });
    expect(far!.quantiles).toEqual(near!.quantiles);
    expect(far!.exceedance).toEqual([near!.exceedance[0], expect.closeTo(0, 9)]);
  });

  it('is no loss where nothing can happen', () => {
    const loss = exactAnnualLoss([scenarioOf(0)])!;
    expect([loss.mean, loss.zeroProbability, loss.quantile(0.99), loss.tailMean(0.95)]).toEqual([0, 1, 0, 0]);
  });

  it('has no answer for product semantics', () => {
    expect(exactAnnualLoss([{ ...scenarioOf(1), semantics: 'product' }])).toBeNull();
  });
});
