import { expect, it } from 'vitest';
import { benefitOf, rankBundles } from '../../../../shared/engine/analysis/treatment.ts';

const filter = { id: 'filter', annualCost: 20_000 };
const insurance = { id: 'insurance', annualCost: 60_000 };

/** A mean of 200,000, of which the filter leaves half and the insurance three quarters. */
const meanWith = (ids: readonly string[]) =>
  200_000 * (ids.includes('filter') ? 0.5 : 1) * (ids.includes('insurance') ? 0.75 : 1);

it('a treatment is worth what it takes off the mean, less what it costs', () => {
  expect(benefitOf(100, 60, 10)).toEqual({
    reduction: 40,
    relativeReduction: 0.4,
    annualCost: 10,
    netBenefit: 30,
    rosi: 3,
  });
});

it('a treatment without cost has no return, and a risk that is nothing is reduced by no share', () => {
  expect(benefitOf(100, 60, 0).rosi).toBeNull();
  expect(benefitOf(0, 0, 10).relativeReduction).toBe(0);
});

it('bundles are every choice within the budget, the most worth first', () => {
  const worth = (budget: number) =>
    rankBundles([filter, insurance], budget, meanWith).map(({ controls, netBenefit }) => [
      controls,
      netBenefit,
    ]);
  expect(worth(Infinity)).toEqual([
    [['filter'], 80_000],
    [['filter', 'insurance'], 45_000],
    [['insurance'], -10_000],
  ]);
  expect(worth(30_000)).toEqual([[['filter'], 80_000]]);
  expect(worth(0)).toEqual([]);
});

it('bundles of too many controls are refused', () => {
  const many = Array.from({ length: 13 }, (_, i) => ({ ...filter, id: String(i) }));
  expect(() => rankBundles(many, 1, meanWith)).toThrow('At most 12 controls can be combined (there are 13)');
});
