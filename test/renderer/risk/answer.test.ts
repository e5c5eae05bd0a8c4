import { describe, expect, test } from 'vitest';
import { answer, type AnswerOf } from '../../../renderer/features/risk/what-if/answer.ts';
import { convergence } from '../../../renderer/features/risk/what-if/convergence.ts';
import {
  driversQuestion,
  exactQuestion,
  type QuestionKind,
  type QuestionOf,
  sumQuestion,
  trialQuestion,
  variantsQuestion,
} from '../../../renderer/features/risk/what-if/question.ts';
import type { Scenario } from '../../../shared/engine/scenario.ts';

const SCENARIO: Scenario = {
  id: 'a',
  semantics: 'event',
  frequency: {
    tef: { dist: 'pert', min: 1, mode: 3, max: 8 },
    vulnerability: { dist: 'uniform', min: 0.1, max: 0.5 },
  },
  loss: { primary: { dist: 'lognormal_ci90', p05: 10_000, p95: 200_000 } },
};
const ask = <K extends QuestionKind>(question: QuestionOf<K>) => answer(question) as AnswerOf<K>;

test('equal inputs are one question, other years or inputs another', () => {
  expect(trialQuestion(SCENARIO, 7).key).toBe(trialQuestion(structuredClone(SCENARIO), 7).key);
  expect(trialQuestion(SCENARIO, 7).key).not.toBe(trialQuestion(SCENARIO, 8).key);
  expect(trialQuestion(SCENARIO, 7).key).not.toBe(driversQuestion(SCENARIO, 7).key);
});

test('drivers are sorted by what they move, and the parts of the mean add up', () => {
  const { sensitivities, contributions, result } = ask<'drivers'>(driversQuestion(SCENARIO, 7));
  expect(sensitivities.map(({ node }) => node).toSorted()).toEqual([
    'frequency.tef',
    'frequency.vulnerability',
    'loss.primary',
  ]);
  expect(contributions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(result.iterations).toBe(10_000);
});

test('the exact figures lie within the sampling error of the simulated ones', () => {
  const { result } = ask<'trial'>(trialQuestion(SCENARIO, 7));
  const { exact } = ask<'exact'>(exactQuestion(SCENARIO, [0.9], [100_000]));
  expect(Math.abs((exact?.mean ?? 0) - result.mean)).toBeLessThan(4 * result.errors.mean);
  expect(Math.abs((exact?.quantiles[0] ?? 0) - result.percentiles.p90)).toBeLessThan(
    4 * result.errors.percentiles.p90,
  );
});

test('there is no exact distribution under product semantics', () => {
  const product = { ...SCENARIO, semantics: 'product' } as const;
  expect(ask<'exact'>(exactQuestion(product, [0.9], [])).exact).toBeNull();
});

test('drivers and the exact check answer for the scenario as it is tied', () => {
  const link = (node: string) => ({ scenario: 'a', node, correlation: 0.9 });
  const tied = (...nodes: string[]) => ({ drivers: [{ id: 'd', links: nodes.map(link) }] });
  const both = tied('frequency.tef', 'loss.primary');
  const free = ask<'drivers'>(driversQuestion(SCENARIO, 7));
  const found = ask<'drivers'>(driversQuestion(SCENARIO, 7, both));
  expect(found.key).not.toBe(free.key);
  const mean = (answered: typeof found) => answered.contributions.reduce((sum, part) => sum + part.mean, 0);
  expect(mean(found)).toBeGreaterThan(1.1 * mean(free));
  expect(Math.abs(found.result.mean - mean(found))).toBeLessThan(4 * found.result.errors.mean);
  expect(ask<'exact'>(exactQuestion(SCENARIO, [0.9], [], both)).exact).toBeNull();
  expect(ask<'exact'>(exactQuestion(SCENARIO, [0.9], [], tied('frequency.tef'))).exact).not.toBeNull();
});

test('variants at rest are drawn in the years of the stored result, as far as nobody has to wait for them', () => {
  const years = (scenario: Scenario, wanted?: number) =>
    variantsQuestion([{ id: 'one', scenario }], 7, undefined, wanted).years;
  expect(years(SCENARIO)).toBe(10_000);
  expect(years(SCENARIO, 100_000)).toBe(100_000);
  const busy = { ...SCENARIO, frequency: { lef: { dist: 'constant', value: 1_000 } } } as const;
  expect(years(busy, 100_000)).toBe(20_000);
});

test('variants share their random years: the same scenario twice has the same figures', () => {
  const { results } = ask<'variants'>(
    variantsQuestion(
      [
        { id: 'one', scenario: SCENARIO },
        { id: 'two', scenario: structuredClone(SCENARIO) },
      ],
      7,
    ),
  );
  expect(results[0]?.result).toEqual(results[1]?.result);
});

test('correlated severities leave the mean and lengthen the tail', () => {
  const scenarios = ['a', 'b', 'c', 'd'].map((id) => ({ ...SCENARIO, id }));
  const [independent, correlated] = ask<'sum'>(
    sumQuestion(
      scenarios,
      [
        { id: 'independent', dependence: undefined },
        { id: 'severity', dependence: { severity: 0.8 } },
      ],
      7,
    ),
  ).results;
  expect(Math.abs(correlated!.result.mean / independent!.result.mean - 1)).toBeLessThan(0.05);
  expect(correlated!.result.percentiles.p99).toBeGreaterThan(independent!.result.percentiles.p99);
});

test('a trial is tied as the stored result will be, and another tie is another question', () => {
  const links = [
    { scenario: 'a', node: 'frequency.tef', correlation: 0.9 },
    { scenario: 'a', node: 'loss.primary', correlation: 0.9 },
  ];
  const tied = trialQuestion(SCENARIO, 7, { drivers: [{ id: 'campaign', links }] });
  expect(tied.key).not.toBe(trialQuestion(SCENARIO, 7).key);
  const [plain, driven] = [trialQuestion(SCENARIO, 7), tied].map((one) => ask<'trial'>(one).result);
  expect(driven!.percentiles.p99).toBeGreaterThan(plain!.percentiles.p99);
});

describe('convergence', () => {
  test('ends at the mean of all years, and its error shrinks with their root', () => {
    const losses = Float64Array.from({ length: 10_000 }, (_, year) => (year % 10 === 0 ? 10 : 0));
    const points = convergence(losses);
    expect(points[0]?.years).toBe(100);
    expect(points.at(-1)?.years).toBe(10_000);
    expect(points.at(-1)?.mean).toBeCloseTo(1, 12);
    expect((points[0]?.error ?? 0) / (points.at(-1)?.error ?? 1)).toBeCloseTo(10, 5);
    expect(points.map(({ years }) => years)).toEqual(
      points.map(({ years }) => years).toSorted((a, b) => a - b),
    );
  });

  test('few years give few points', () => {
    expect(convergence(Float64Array.from([1, 2, 3])).at(-1)).toMatchObject({ years: 3, mean: 2 });
  });
});
