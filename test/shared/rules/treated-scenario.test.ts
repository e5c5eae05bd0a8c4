import { expect, test } from 'vitest';
import { exactMoments } from '../../../shared/engine/moments.ts';
import type { Scenario } from '../../../shared/engine/scenario.ts';
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

test.each(['frequency', 'loss'] as const)('a factor range scales the %s by its mean', (part) => {
  expect(mean(treatedScenario(scenario, [{ kind: 'scale', part, factor }]))).toBeCloseTo(
    mean(scenario) / 2,
    9,
  );
});

test('a replaced factor is scaled afterwards, and a factor of 0 leaves nothing', () => {
  const one = { dist: 'constant', value: 1 } as const;
  const treated = treatedScenario(scenario, [
    { kind: 'scale', part: 'frequency', factor: { dist: 'constant', value: 0.5 } },
    { kind: 'replace', node: 'frequency.tef', distribution: one },
  ]);
  expect(treated.frequency).toMatchObject({ tef: { value: 0.5 } });
  const none = treatedScenario(scenario, [
    { kind: 'scale', part: 'loss', factor: { dist: 'constant', value: 0 } },
  ]);
  expect(mean(none)).toBe(0);
});

test('an effect on a factor the tree no longer has does nothing', () => {
  const elsewhere = { kind: 'replace', node: 'frequency.lef', distribution: range } as const;
  expect(treatedScenario(scenario, [elsewhere])).toEqual(scenario);
});
