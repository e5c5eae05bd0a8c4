import { describe, expect, it } from 'vitest';
import { contributions, contributionsByForm } from '../../../../shared/engine/analysis/contributions.ts';
import { inputsOf, withInput } from '../../../../shared/engine/analysis/inputs.ts';
import { meanSwings } from '../../../../shared/engine/analysis/mean-swings.ts';
import { rankCorrelations, spearman } from '../../../../shared/engine/analysis/rank-correlation.ts';
import { sensitivities } from '../../../../shared/engine/analysis/sensitivity.ts';
import { exactMoments } from '../../../../shared/engine/moments.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import { summarise } from '../../../../shared/engine/result.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';

const scenario: Scenario = {
  id: 'model theft',
  frequency: {
    tef: { dist: 'pert', min: 1, mode: 4, max: 20 },
    vulnerability: { dist: 'constant', value: 0.5 },
  },
  loss: {
    primary: {
      forms: {
        response: { dist: 'pert', min: 10_000, mode: 20_000, max: 40_000 },
        productivity: { dist: 'constant', value: 5_000 },
      },
    },
    secondary: [
      {
        id: 'fines',
        probability: { dist: 'pert', min: 0, mode: 0.1, max: 0.4 },
        magnitude: { dist: 'lognormal_ci90', p05: 50_000, p95: 2_000_000 },
      },
    ],
  },
};
const run = { seed: 3, iterations: 20_000 };

describe('inputs', () => {
  it('are the leaves of the tree, under the names of their nodes', () => {
    expect(inputsOf(scenario).map(({ node }) => node)).toEqual([
      'frequency.tef',
      'frequency.vulnerability',
      'loss.primary.productivity',
      'loss.primary.response',
      'loss.secondary.fines.probability',
      'loss.secondary.fines.magnitude',
    ]);
  });

  it('are replaced one by one', () => {
    const changed = withInput(scenario, 'loss.primary.response', { dist: 'constant', value: 0 });
    expect(exactMoments(changed).primaryPerEvent).toBe(5_000);
    expect(withInput(scenario, 'nothing', { dist: 'constant', value: 0 })).toEqual(scenario);
  });
});

describe('contributions', () => {
  it('add up to the mean annual loss', () => {
    const { annualLoss } = exactMoments(scenario);
    const parts = contributions(scenario);
    expect(parts.reduce((sum, { mean }) => sum + mean, 0) / annualLoss).toBeCloseTo(1, 12);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(parts.map(({ form }) => form)).toEqual(['productivity', 'response', null]);
  });

  it('are what the simulation of each part comes to', () => {
    const onlyResponse = {
      ...scenario,
      loss: { primary: { forms: { response: inputsOf(scenario)[3]!.distribution } } },
    };
    const { mean, meanError } = summarise(simulate(onlyResponse, run), run.seed);
    const response = contributions(scenario).find(({ form }) => form === 'response')!;
    expect(Math.abs(mean - response.mean)).toBeLessThan(5 * meanError);
  });

  it('are added up by form over several scenarios', () => {
    const twice = contributionsByForm([scenario, { ...scenario, id: 'again' }]);
    expect(twice.map(({ form }) => form)).toEqual(['productivity', 'response', null]);
    expect(twice[1]!.mean).toBeCloseTo(2 * contributions(scenario)[1]!.mean, 6);
  });

  it('are nothing without loss', () => {
    const never = withInput(scenario, 'frequency.tef', { dist: 'constant', value: 0 });
    expect(contributions(never).every(({ mean, share }) => mean === 0 && share === 0)).toBe(true);
  });
});

describe('the tornado', () => {
  const bars = sensitivities(scenario, run);

  it('has a bar for every uncertain input, the widest first', () => {
    expect(bars).toHaveLength(4);
    expect(bars[0]!.node).toBe('loss.secondary.fines.magnitude');
    const widths = bars.map(({ mean }) => mean.atP90 - mean.atP10);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it('moves mean and tail upwards with every input', () => {
    for (const { node, mean, p95, p10, p90 } of bars) {
      expect(p90, node).toBeGreaterThan(p10);
      expect(mean.atP90, node).toBeGreaterThan(mean.atP10);
      expect(p95.atP90, node).toBeGreaterThan(p95.atP10);
    }
  });

  it('states the exact mean with the input held', () => {
    const bar = bars.find(({ node }) => node === 'frequency.tef')!;
    const held = withInput(scenario, 'frequency.tef', { dist: 'constant', value: bar.p90 });
    expect(bar.mean.atP90).toBeCloseTo(exactMoments(held).annualLoss, 6);
  });

  it('ranks an input that drives the loss above one that does not', () => {
    const correlation = (node: string) => bars.find((bar) => bar.node === node)!.rankCorrelation!;
    expect(correlation('frequency.tef')).toBeGreaterThan(0.3);
    expect(correlation('loss.primary.response')).toBeGreaterThan(0.01);
    expect(correlation('loss.primary.response')).toBeLessThan(correlation('frequency.tef'));
  });
});

describe('the tornado, worked by hand', () => {
  const uniform = (max: number) => ({ dist: 'uniform', min: 0, max }) as const;

  it('holds each input at its 10th and 90th percentile, the mean of the other as it is', () => {
    const rare = { id: 'rare', frequency: { lef: uniform(10) }, loss: { primary: uniform(1000) } };
    expect(meanSwings(rare)).toEqual([
      { node: 'frequency.lef', p10: 1, p90: 9, mean: { atP10: 500, atP90: 4500 } },
      { node: 'loss.primary', p10: 100, p90: 900, mean: { atP10: 500, atP90: 4500 } },
    ]);
  });
});

describe('rank correlation', () => {
  it('is 1 for any rising relation, −1 for a falling one, and undefined without spread', () => {
    const x = Float64Array.of(5, 1, 4, 2, 3);
    expect(spearman(x, x.map(Math.exp))).toBeCloseTo(1, 12);
    expect(
      spearman(
        x,
        x.map((value) => -(value ** 3)),
      ),
    ).toBeCloseTo(-1, 12);
    expect(spearman(x, new Float64Array(5))).toBeNaN();
  });

  it('gives equal values the mean of their ranks', () => {
    expect(spearman(Float64Array.of(1, 1, 2, 3), Float64Array.of(1, 2, 3, 4))).toBeCloseTo(
      0.9486832980505138,
      12,
    );
  });

  it('knows the factors of product semantics too', () => {
    const found = rankCorrelations({ ...scenario, semantics: 'product' }, run);
    expect(found.get('loss.primary.response')).toBeGreaterThan(0.02);
    expect(found.has('frequency.vulnerability')).toBe(false);
  });
});
