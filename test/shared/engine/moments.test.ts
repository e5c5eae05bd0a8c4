import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../shared/engine/distributions/distribution.ts';
import { exactMoments } from '../../../shared/engine/moments.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { sampleMoments } from '../../../shared/engine/sample/moments.ts';
import { type AnnualLossCase, fairCases } from './fair-fixtures.ts';
import { MAGNITUDE, scenarioOf } from './scenarios.ts';

const relativeError = (actual: number, expected: unknown) => Math.abs(actual / Number(expected) - 1);

/** A lognormal with the given mean and variance. */
function lognormalWith(expectation: number, spread: number): Distribution {
  const square = Math.log1p(spread / expectation ** 2);
  return { dist: 'lognormal', mu: Math.log(expectation) - square / 2, sigma: Math.sqrt(square) };
}

/** Variance of a product of independent factors given as [mean, variance]. */
function varianceOfProduct(factors: [number, number][]): number {
  const squares = factors.reduce((product, [m, v]) => product * (m ** 2 + v), 1);
  return squares - factors.reduce((product, [m]) => product * m, 1) ** 2;
}

describe('exact moments', () => {
  it.each(fairCases<AnnualLossCase>('04-event-single-factor.json'))('of $id', ({ scenarios, expected }) => {
    const moments = exactMoments(scenarios[0]!);
    const exact = expected.exact_means[0]!;
    expect(relativeError(moments.lossEventFrequency, exact['mean_loss_event_frequency'])).toBeLessThan(1e-12);
    expect(relativeError(moments.primaryPerEvent, exact['mean_primary_per_event'])).toBeLessThan(1e-12);
    expect(moments.secondaryPerEvent).toBe(0);
    expect(relativeError(moments.annualLoss, exact['mean_annual_loss'])).toBeLessThan(1e-12);
    expect(relativeError(moments.annualLossSd, exact['sd_annual_loss'])).toBeLessThan(1e-12);
  });

  it('of two secondary losses, where the rate enters through its mean and variance only', () => {
    const { scenarios, expected } = fairCases<AnnualLossCase>('05-event-full-tree.json')[1]!;
    const exact = expected.exact_means[0]!;
    const rate = Number(exact['mean_loss_event_frequency']);
    // PERT(20, 50, 120) contacts × PERT(0.01, 0.05, 0.2) action × PERT(0.1, 0.3, 0.6) vulnerability
    const pertMoments = (min: number, mode: number, max: number): [number, number] => {
      const m = (min + 4 * mode + max) / 6;
      return [m, ((m - min) * (max - m)) / 7];
    };
    const spread = varianceOfProduct([
      pertMoments(20, 50, 120),
      pertMoments(0.01, 0.05, 0.2),
      pertMoments(0.1, 0.3, 0.6),
    ]);
    const moments = exactMoments({ ...scenarios[0]!, frequency: { lef: lognormalWith(rate, spread) } });
    expect(relativeError(moments.secondaryPerEvent, exact['mean_secondary_per_event'])).toBeLessThan(1e-12);
    expect(relativeError(moments.annualLoss, exact['mean_annual_loss'])).toBeLessThan(1e-12);
    expect(relativeError(moments.annualLossSd, exact['sd_annual_loss'])).toBeLessThan(1e-12);
  });

  it('are what the simulation of secondary losses comes to', () => {
    const scenario = scenarioOf({ dist: 'uniform', min: 0.5, max: 3 }, MAGNITUDE, [
      {
        id: 'fines',
        probability: { dist: 'pert', min: 0.1, mode: 0.3, max: 0.9 },
        magnitude: { dist: 'triangular', min: 0, mode: 100_000, max: 900_000 },
      },
      {
        id: 'reputation',
        probability: { dist: 'constant', value: 0.05 },
        magnitude: { dist: 'uniform', min: 1_000_000, max: 2_000_000 },
      },
    ]);
    const iterations = 200_000;
    const losses = simulate(scenario, { seed: 9, iterations });
    const { annualLoss, annualLossSd } = exactMoments(scenario);
    const { mean, sd, fourth } = sampleMoments(losses);
    expect(Math.abs(mean - annualLoss)).toBeLessThan((5 * annualLossSd) / Math.sqrt(iterations));

    const errorOfSd = Math.sqrt((fourth - annualLossSd ** 4) / iterations) / (2 * annualLossSd);
    expect(Math.abs(sd - annualLossSd)).toBeLessThan(5 * errorOfSd);
  });
});
