import { describe, expect, it } from 'vitest';
import { exceedanceOnCurve, lossExceedanceCurve } from '../../../shared/engine/curve.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { binSample } from '../../../shared/engine/sample/binned-sample.ts';
import { exceedance } from '../../../shared/engine/statistics.ts';
import { scenarioOf } from './scenarios.ts';

const rare = scenarioOf(0.35, { dist: 'lognormal_ci90', p05: 100_000, p95: 2_000_000 });
const losses = simulate(rare, { seed: 5, iterations: 50_000 });
const zeros = 1 - exceedance(losses, 0);
const curve = lossExceedanceCurve(binSample(losses));

describe('loss exceedance curve', () => {
  it('has about 120 points in rising losses and falling probabilities', () => {
    expect(curve).toHaveLength(120);
    for (let i = 1; i < curve.length; i++) {
      expect(curve[i]!.loss).toBeGreaterThan(curve[i - 1]!.loss);
      expect(curve[i]!.probability).toBeLessThanOrEqual(curve[i - 1]!.probability);
    }
  });

  it('starts where nearly every year with a loss exceeds it', () => {
    const lossYears = 1 - zeros;
    expect(curve[0]!.probability).toBeGreaterThan(0.998 * lossYears);
    expect(curve[0]!.probability).toBeLessThanOrEqual(lossYears);
  });

  it('holds the exceedance of the whole sample at each point', () => {
    for (const { loss, probability } of curve) expect(probability).toBe(exceedance(losses, loss));
  });

  it('is empty without any loss and one point when all losses are equal', () => {
    expect(lossExceedanceCurve(binSample(new Float64Array(1000)))).toEqual([]);
    expect(lossExceedanceCurve(binSample(Float64Array.of(0, 5, 5)))).toEqual([{ loss: 5, probability: 0 }]);
  });
});

describe('reading a curve', () => {
  const points = [
    { loss: 100, probability: 0.4 },
    { loss: 10_000, probability: 0.004 },
    { loss: 20_000, probability: 0 },
  ];
  const read = (loss: number) => exceedanceOnCurve(points, 0.5, loss);

  it('gives the points themselves', () => {
    expect([100, 10_000, 20_000].map(read)).toEqual([0.4, 0.004, 0]);
  });

  it('runs straight on double logarithmic paper between them', () => {
    expect(read(1000)).toBeCloseTo(0.04, 12);
  });

  it('comes from the probability of any loss and ends at 0', () => {
    expect(read(0)).toBe(0.5);
    expect(read(50)).toBeCloseTo(0.5 * (0.4 / 0.5) ** 0.5, 12);
    expect(read(14_142.135623730952)).toBeCloseTo(0.002, 12);
    expect(read(1e9)).toBe(0);
  });

  it('is 0 everywhere without any loss', () => {
    expect(exceedanceOnCurve([], 1, 1)).toBe(0);
  });

  it('falls straight to 0 when the curve is one point', () => {
    expect(exceedanceOnCurve([{ loss: 10, probability: 0 }], 0.2, 5)).toBeCloseTo(0.4, 12);
  });

  it('differs from the sample by less than its sampling error', () => {
    for (const loss of [150_000, 333_333, 777_777, 1_500_000, 4_000_000]) {
      const counted = exceedance(losses, loss);
      const standardError = Math.sqrt((counted * (1 - counted)) / losses.length);
      const fromCurve = exceedanceOnCurve(curve, zeros, loss);
      expect(Math.abs(fromCurve - counted)).toBeLessThan(standardError);
    }
  });
});
