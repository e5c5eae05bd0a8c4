import { expect, test } from 'vitest';
import { exactMoments } from '../../../shared/engine/moments.ts';
import type { Scenario } from '../../../shared/engine/scenario.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import type { EffectChange } from '../../../shared/model/treatment.ts';
import { treatedScenario } from '../../../shared/rules/treated-scenario.ts';

const range = { dist: 'pert', min: 1, mode: 2, max: 3 } as const;
const scenario: Scenario = {
  id: 's',
  semantics: 'event',
  frequency: { tef: range, vulnerability: { dist: 'constant', value: 0.5 } },
  loss: {
    primary: { forms: { response: range } },
    secondary: [{ id: 'fine', probability: { dist: 'constant', value: 0.2 }, magnitude: range }],
  },
};
const mean = (one: Scenario) => exactMoments(one).annualLoss;
const factor = { dist: 'pert', min: 0.2, mode: 0.5, max: 0.8 } as const;

const treatedBy = (...changes: EffectChange[]) =>
  treatedScenario(
    scenario,
    changes.map((change, index) => ({ id: `effect ${index}`, change })),
  );

test.each(['frequency', 'loss'] as const)('a factor range on the %s is drawn, about its mean', (part) => {
  const drawn = treatedBy({ kind: 'scale', part, factor });
  const held = treatedBy({ kind: 'scale', part, factor: { dist: 'constant', value: 0.5 } });
  expect(mean(drawn)).toBeCloseTo(mean(scenario) / 2, 9);
  expect(exactMoments(drawn).annualLossSd).toBeGreaterThan(exactMoments(held).annualLossSd);
});

test('an uncertain effect on every loss leaves the years as they were, each with less', () => {
  const run = { seed: 4, iterations: 2_000 };
  const before = simulate(scenario, run);
  const after = simulate(treatedBy({ kind: 'scale', part: 'loss', factor }), run);
  expect(after.filter((loss, year) => loss > before[year]!)).toHaveLength(0);
});

test('an uncertain effect has the same years alone and in a bundle', () => {
  const one: EffectChange = { kind: 'scale', part: 'loss', factor };
  const nothing: EffectChange = { kind: 'scale', part: 'loss', factor: { dist: 'constant', value: 1 } };
  const run = { seed: 4, iterations: 1_000 };
  expect(simulate(treatedBy(one, nothing), run)).toEqual(simulate(treatedBy(one), run));
});

test('a replaced factor is scaled afterwards, and a factor of 0 leaves nothing', () => {
  const one = { dist: 'constant', value: 1 } as const;
  const treated = treatedBy(
    { kind: 'scale', part: 'frequency', factor: { dist: 'constant', value: 0.5 } },
    { kind: 'replace', node: 'frequency.tef', distribution: one },
  );
  expect(treated.frequency).toMatchObject({ tef: { value: 0.5 } });
  const none = treatedBy({ kind: 'scale', part: 'loss', factor: { dist: 'constant', value: 0 } });
  expect(mean(none)).toBe(0);
});

test('an effect on a factor the tree no longer has does nothing', () => {
  const elsewhere = { kind: 'replace', node: 'frequency.lef', distribution: range } as const;
  expect(treatedBy(elsewhere)).toEqual(scenario);
});
