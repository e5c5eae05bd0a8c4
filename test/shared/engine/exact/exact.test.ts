import { describe, expect, it } from 'vitest';
import { exactAnnualLoss } from '../../../../shared/engine/exact/annual-loss.ts';
import { runReference } from '../../../../shared/engine/reference/reference.ts';
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
    const loss = exactAnnualLoss([scenarioOf(2, { dist: 'constant', value: 1000 })], 10_000)!;
    expect(loss.zeroProbability).toBeCloseTo(Math.exp(-2), 12);
    expect(loss.exceedance(1500)).toBeCloseTo(1 - 3 * Math.exp(-2), 9);
    expect(loss.exceedance(-1)).toBe(1);
    expect(loss.mean).toBe(2000);
  });

  it('is no loss where nothing can happen', () => {
    const loss = exactAnnualLoss([scenarioOf(0)])!;
    expect([loss.mean, loss.zeroProbability, loss.quantile(0.99), loss.tailMean(0.95)]).toEqual([0, 1, 0, 0]);
  });

  it('has no answer for product semantics', () => {
    expect(exactAnnualLoss([{ ...scenarioOf(1), semantics: 'product' }])).toBeNull();
  });
});
