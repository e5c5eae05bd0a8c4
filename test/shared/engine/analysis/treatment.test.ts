import { describe, expect, it } from 'vitest';
import { applyControls, type Control } from '../../../../shared/engine/analysis/controls.ts';
import { benefitOf, rankBundles, simulateTreatment } from '../../../../shared/engine/analysis/treatment.ts';
import { exactMoments } from '../../../../shared/engine/moments.ts';
import { summarise } from '../../../../shared/engine/result.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { named, scenarioOf } from '../scenarios.ts';

const scenario = named('leak', scenarioOf({ dist: 'pert', min: 0, mode: 1, max: 6 }));
const filter: Control = {
  id: 'filter',
  annualCost: 20_000,
  effects: [{ scenario: 'leak', node: 'frequency.lef', multiply: 0.5 }],
};
const insurance: Control = {
  id: 'insurance',
  annualCost: 60_000,
  effects: [
    {
      scenario: 'leak',
      node: 'loss.primary',
      replace: { dist: 'pert', min: 20_000, mode: 60_000, max: 100_000 },
    },
  ],
};
const annual = (controls: Control[], excepted?: Set<string>) =>
  exactMoments(applyControls([scenario], controls, excepted)[0]!).annualLoss;
const before = exactMoments(scenario).annualLoss;
const run = { seed: 5, iterations: 50_000 };

describe('controls', () => {
  it('take a share off an input, or replace it, together in any order', () => {
    expect(annual([filter]) / before).toBeCloseTo(0.5, 12);
    expect(annual([filter, filter]) / before).toBeCloseTo(0.25, 12);
    expect(annual([filter, insurance])).toBe(annual([insurance, filter]));
    expect(annual([{ ...filter, effects: [{ scenario: 'leak', node: 'frequency.lef', multiply: 0 }] }])).toBe(
      0,
    );
  });

  it('do nothing while an exception sets them aside: the residual risk', () => {
    expect(annual([filter, insurance], new Set(['filter']))).toBe(annual([insurance]));
    expect(applyControls([scenario], [filter], new Set(['filter']))).toEqual([scenario]);
  });

  it('must name what exists and leave a share of it', () => {
    const control = (effect: Control['effects'][number]) => () =>
      applyControls([scenario], [{ ...filter, effects: [effect] }]);
    expect(control({ scenario: 'x', node: 'frequency.lef', multiply: 1 })).toThrow('There is no scenario x');
    expect(control({ scenario: 'leak', node: 'frequency.tef', multiply: 1 })).toThrow(
      'The scenario leak has no input frequency.tef',
    );
    expect(control({ scenario: 'leak', node: 'frequency.lef', multiply: 1.5 })).toThrow(
      'A control leaves between 0 and 1 of an input (it is 1.5)',
    );
  });
});

describe('a treatment', () => {
  const limits = [{ loss: 500_000, probability: 0.1 }];
  const result = simulateTreatment([scenario], applyControls([scenario], [filter]), 20_000, limits, run);

  it('states reduction, net benefit, return and breach probabilities', () => {
    expect(result.reduction).toBe(result.before.mean - result.after.mean);
    expect(result.netBenefit).toBe(result.reduction - 20_000);
    expect(result.rosi).toBe(result.netBenefit / 20_000);
    expect(result.relativeReduction).toBe(result.reduction / result.before.mean);
    expect(result.breaches).toEqual([
      { loss: 500_000, probability: 0.1, before: expect.any(Number), after: expect.any(Number) },
    ]);
    expect(result.breaches[0]!.after).toBeLessThan(result.breaches[0]!.before);
  });

  it('agrees with the exact reduction within its own error', () => {
    expect(Math.abs(result.reduction - before / 2)).toBeLessThan(5 * result.reductionError);
  });

  it('is more certain than two runs with random numbers of their own', () => {
    const other = summarise(simulate(applyControls([scenario], [filter])[0]!, { ...run, seed: 6 }), 6);
    const independent = Math.hypot(result.before.meanError, other.meanError);
    expect(result.reductionError).toBeLessThan(0.9 * independent);
  });

  it('that changes nothing has no reduction at all', () => {
    const nothing = simulateTreatment([scenario], [scenario], 0, [], run);
    expect(nothing).toMatchObject({ reduction: 0, reductionError: 0, rosi: null });
  });

  it('has a benefit in closed form too', () => {
    expect(benefitOf(100, 60, 10)).toEqual({
      reduction: 40,
      relativeReduction: 0.4,
      annualCost: 10,
      netBenefit: 30,
      rosi: 3,
    });
  });
});

describe('bundles', () => {
  it('are every choice within the budget, the most worth first', () => {
    const all = rankBundles([scenario], [filter, insurance], Infinity);
    expect(all.map(({ controls }) => controls)).toHaveLength(3);
    expect(all.map(({ netBenefit }) => netBenefit)).toEqual(
      all.map(({ netBenefit }) => netBenefit).toSorted((a, b) => b - a),
    );
    const both = all.find(({ controls }) => controls.length === 2)!;
    expect(both.reduction).toBeCloseTo(before - annual([filter, insurance]), 6);
    expect(rankBundles([scenario], [filter, insurance], 30_000).map(({ controls }) => controls)).toEqual([
      ['filter'],
    ]);
  });

  it('of too many controls are refused', () => {
    const many = Array.from({ length: 13 }, (_, i) => ({ ...filter, id: String(i) }));
    expect(() => rankBundles([scenario], many, 1)).toThrow(
      'At most 12 controls can be combined (there are 13)',
    );
  });
});
