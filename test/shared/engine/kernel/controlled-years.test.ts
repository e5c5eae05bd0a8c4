import { describe, expect, it } from 'vitest';
import { contributions } from '../../../../shared/engine/analysis/contributions.ts';
import { inputsOf, withInput } from '../../../../shared/engine/analysis/inputs.ts';
import type { Distribution } from '../../../../shared/engine/distributions/distribution.ts';
import { exactAnnualLoss } from '../../../../shared/engine/exact/annual-loss.ts';
import { exactMoments } from '../../../../shared/engine/moments.ts';
import { summarise } from '../../../../shared/engine/result.ts';
import { sampleMoments } from '../../../../shared/engine/sample/moments.ts';
import { type Scenario, SEMANTICS, type Semantics } from '../../../../shared/engine/scenario.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { validateScenario } from '../../../../shared/engine/validate.ts';

const left = { dist: 'pert', min: 0.1, mode: 0.3, max: 0.8 } as const;
const plain: Scenario = {
  id: 'scenario',
  frequency: { lef: { dist: 'uniform', min: 0.2, max: 0.9 } },
  loss: { primary: { dist: 'pert', min: 20_000, mode: 80_000, max: 500_000 } },
};
const controlled = (semantics: Semantics): Scenario => ({
  ...plain,
  semantics,
  frequency: { ...plain.frequency, controls: [{ id: 'filter', left }] },
  loss: { ...plain.loss, controls: [{ id: 'insurance', left }] },
});
const thrice = (one: Distribution) => ['a', 'b', 'c'].map((id) => ({ id, left: one }));
const allOrNothing = { dist: 'empirical', values: [0, 1] } as const;
const manyFactors: Scenario['frequency'] = {
  contact_frequency: { dist: 'lognormal_ci90', p05: 5, p95: 200 },
  probability_of_action: { dist: 'uniform', min: 0.1, max: 0.9 },
  vulnerability: left,
  controls: thrice(left),
};

describe('an uncertain control', () => {
  it.each(SEMANTICS)('has the moments of the formula, by %s semantics', (semantics) => {
    const losses = simulate(controlled(semantics), { seed: 11, iterations: 400_000 });
    const { mean, sd } = sampleMoments(losses);
    const exact = exactMoments(controlled(semantics));
    expect(Math.abs(mean / exact.annualLoss - 1)).toBeLessThan(0.01);
    expect(Math.abs(sd / exact.annualLossSd - 1)).toBeLessThan(0.01);
  });

  it('scales the losses of the years there are without it', () => {
    const run = { seed: 3, iterations: 5_000 };
    const before = simulate(plain, run);
    const after = simulate({ ...plain, loss: { ...plain.loss, controls: [{ id: 'insurance', left }] } }, run);
    const shares = [...after].flatMap((loss, year) => (before[year]! > 0 ? [loss / before[year]!] : []));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.1);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.8);
    expect(new Set(shares).size).toBeGreaterThan(shares.length / 2);
  });

  it('stays where an input is replaced, is no input itself, and weighs in every contribution', () => {
    const scenario = controlled('event');
    const node = 'frequency.lef';
    expect(inputsOf(scenario)).toEqual(inputsOf(plain));
    expect(withInput(scenario, node, left)).toMatchObject({
      frequency: { lef: left, controls: [{ id: 'filter' }] },
      loss: { controls: [{ id: 'insurance' }] },
    });
    expect(contributions(scenario)[0]!.mean).toBeCloseTo(exactMoments(scenario).annualLoss, 6);
  });

  const everywhere = controlled('event');
  it.each<[string, Scenario]>([
    ['on the frequency', { ...everywhere, loss: plain.loss }],
    ['on the losses', { ...everywhere, frequency: plain.frequency }],
    ['on both', everywhere],
    ['three times on the losses', { ...plain, loss: { ...plain.loss, controls: thrice(left) } }],
    ['that takes all or nothing', { ...plain, loss: { ...plain.loss, controls: thrice(allOrNothing) } }],
    ['three times on factors of the frequency', { ...plain, frequency: manyFactors }],
  ])('%s has an exact distribution, that of its simulation', (_, scenario) => {
    const { annualLoss } = exactMoments(scenario);
    const { zeroProbability, percentiles, tvar95, errors } = summarise(
      simulate(scenario, { seed: 5, iterations: 200_000 }),
      5,
    );
    const exact = exactAnnualLoss([scenario])!;
    expect(exact.mean).toBeCloseTo(annualLoss, 6);
    expect(Math.abs(exact.zeroProbability - zeroProbability)).toBeLessThan(4 * errors.zeroProbability);
    expect(Math.abs(exact.quantile(0.95) - percentiles.p95)).toBeLessThan(4 * errors.percentiles.p95);
    expect(Math.abs(exact.tailMean(0.95) - tvar95)).toBeLessThan(4 * errors.tvar95);
    expect(exact.exceedance(exact.quantile(0.95))).toBeCloseTo(0.05, 3);
  });

  it('on the losses of one of several is not convolved with the others', () => {
    expect(exactAnnualLoss([everywhere, { ...plain, id: 'other' }])).toBeNull();
  });

  it.each([
    [{ id: 'a', left: { dist: 'constant', value: -1 } }, 'frequency.controls[0].left'],
    [{ id: 'a' }, 'frequency.controls[0].left'],
    [{ id: '', left }, 'frequency.controls[0].id'],
  ])('is refused when it is %j', (control, path) => {
    const frequency = { ...plain.frequency, controls: [control] };
    const [problem] = validateScenario({ ...plain, frequency });
    expect(problem?.path).toContain(path);
  });

  it('is refused beside another of the same name, which would have its random numbers', () => {
    const twice = [
      { id: 'a', left },
      { id: 'a', left },
    ];
    expect(validateScenario({ ...plain, loss: { ...plain.loss, controls: twice } })).toMatchObject([
      { path: 'loss.controls[1].id' },
    ]);
  });
});
