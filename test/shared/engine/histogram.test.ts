import { describe, expect, it } from 'vitest';
import { histogram } from '../../../shared/engine/histogram.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { binSample } from '../../../shared/engine/sample/binned-sample.ts';
import { exceedance } from '../../../shared/engine/statistics.ts';
import { scenarioOf } from './scenarios.ts';

describe('histogram', () => {
  it('has every year with a loss in one of its adjoining bins', () => {
    const losses = simulate(scenarioOf(0.8), { seed: 5, iterations: 20_000 });
    const bins = histogram(binSample(losses));
    const total = bins.reduce((sum, { share }) => sum + share, 0);
    expect(bins).toHaveLength(40);
    expect(total).toBeCloseTo(exceedance(losses, 0), 12);
    expect(bins.at(-1)!.to).toBe(losses.sort().at(-1));
    for (let i = 1; i < bins.length; i++) expect(bins[i]!.from).toBe(bins[i - 1]!.to);
  });

  it('counts a value on an edge in the lower bin, the smallest in the first', () => {
    const bins = histogram(binSample(Float64Array.of(0, 1, 2 ** 40)));
    expect(bins[0]!.share).toBeCloseTo(1 / 3, 12);
    expect(bins.at(-1)!.share).toBeCloseTo(1 / 3, 12);
  });

  it('is empty without any loss and one bin when all losses are equal', () => {
    expect(histogram(binSample(new Float64Array(10)))).toEqual([]);
    expect(histogram(binSample(Float64Array.of(0, 0, 5, 5)))).toEqual([{ from: 5, to: 5, share: 0.5 }]);
  });
});
