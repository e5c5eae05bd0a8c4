import { describe, expect, it } from 'vitest';
import { contributions, meanAnnualLoss } from '../../../../shared/engine/analysis/contributions.ts';
import { type JointFactor, jointMean } from '../../../../shared/engine/analysis/joint-mean.ts';
import { meanSwings } from '../../../../shared/engine/analysis/mean-swings.ts';
import { sensitivities } from '../../../../shared/engine/analysis/sensitivity.ts';
import type { Distribution } from '../../../../shared/engine/distributions/distribution.ts';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import { exactMoments } from '../../../../shared/engine/moments.ts';
import { simulatePortfolio } from '../../../../shared/engine/portfolio.ts';
import { type Scenario, SEMANTICS } from '../../../../shared/engine/scenario.ts';

const following = (distribution: Distribution, correlation: number, driver = 'd'): JointFactor => ({
  distribution,
  pull: { driver, correlation },
});
const uniform: Distribution = { dist: 'uniform', min: 0, max: 1 };
const lognormal: Distribution = { dist: 'lognormal', mu: 1, sigma: 0.5 };

describe('the mean of a product', () => {
  it('is the product of the means of what nothing ties', () => {
    expect(jointMean([following(uniform, 0.9), following(uniform, 0.9, 'other')])).toBe(0.25);
    expect(jointMean([following(uniform, 0.9), { distribution: uniform, pull: undefined }])).toBe(0.25);
    expect(jointMean([following(uniform, 0.9), following(uniform, 0)])).toBe(0.25);
  });

  it('of two that are equal is the mean square', () => {
    expect(jointMean([following(uniform, 1), following(uniform, 1)])).toBeCloseTo(1 / 3, 7);
    expect(jointMean([following(uniform, 1), following(uniform, -1)])).toBeCloseTo(1 / 6, 7);
  });

  it('of lognormals is what the normal distribution of their logarithms says', () => {
    const [a, b] = [0.8, -0.6];
    const expected = Math.exp(2 + 0.25 + a * b * 0.25);
    expect(jointMean([following(lognormal, a), following(lognormal, b)]) / expected).toBeCloseTo(1, 6);
  });
});

describe('a scenario whose frequency and loss follow one driver', () => {
  const scenario = (semantics: (typeof SEMANTICS)[number]): Scenario => ({
    id: 's',
    semantics,
    frequency: { tef: { dist: 'pert', min: 0.1, mode: 0.4, max: 1 }, vulnerability: uniform },
    loss: {
      primary: { dist: 'lognormal_ci90', p05: 10_000, p95: 400_000 },
      secondary: [
        { id: 'fine', probability: uniform, magnitude: { dist: 'uniform', min: 0, max: 1_000_000 } },
      ],
    },
  });
  const link = (node: string, correlation: number) => ({ scenario: 's', node, correlation });
  const dependence: Dependence = {
    severity: 0.3,
    drivers: [
      {
        id: 'campaign',
        links: [
          link('frequency.tef', 0.8),
          link('frequency.vulnerability', 0.7),
          link('loss.primary', 0.9),
          link('loss.secondary.fine.probability', -0.9),
        ],
      },
    ],
  };

  it.each(SEMANTICS)('has the mean that is simulated, by %s semantics', (semantics) => {
    const { result } = simulatePortfolio([scenario(semantics)], {
      seed: 3,
      iterations: 400_000,
      dependence,
    });
    const found = meanAnnualLoss(scenario(semantics), dependence);
    expect(Math.abs(result.mean - found)).toBeLessThan(4 * result.errors.mean);
    expect(Math.abs(exactMoments(scenario(semantics)).annualLoss - found)).toBeGreaterThan(
      20 * result.errors.mean,
    );
  });

  it('has parts that add up to it, and swings from its own mean', () => {
    const parts = contributions(scenario('event'), dependence);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(meanSwings(scenario('event'), dependence)).not.toEqual(meanSwings(scenario('event')));
  });

  it('has a tornado of the years it is simulated in', () => {
    const run = { seed: 3, iterations: 20_000 };
    const rank = (tied?: Dependence) =>
      sensitivities(scenario('event'), { ...run, dependence: tied }).find(
        ({ node }) => node === 'frequency.vulnerability',
      )!;
    expect(rank(dependence).rankCorrelation!).toBeGreaterThan(rank().rankCorrelation! + 0.05);
    expect(rank(dependence).p95).not.toEqual(rank().p95);
  });

  it('is what it is without ties when these touch one of its factors only', () => {
    const alone: Dependence = { drivers: [{ id: 'd', links: [link('frequency.tef', 0.9)] }] };
    expect(contributions(scenario('event'), alone)).toEqual(contributions(scenario('event')));
  });
});
