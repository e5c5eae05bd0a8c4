import { expect, test } from 'vitest';
import type { CompensatingControl } from '../../../shared/model/exception.ts';
import {
  canonicalFacts,
  controlState,
  type FactSources,
  materialFacts,
} from '../../../shared/rules/exceptions-facts.ts';
import { materialChanges, presentFacts } from '../../../shared/rules/exceptions-staleness.ts';
import { ASSET, complete, SCENARIO, TODAY } from './exceptions-sample.ts';

const asset = {
  id: ASSET,
  ref: 'AST-007',
  name: 'Claims assistant',
  stage: 'testing',
  tier: 'internal',
  owner: '',
};
const sources = (over: Partial<FactSources> = {}): FactSources => ({
  assets: [asset],
  scenarios: [{ id: SCENARIO, ref: 'S-04', p90: 1_100_000, changes: [] }],
  currency: 'EUR',
  today: TODAY,
  ...over,
});
const facts = (over: Partial<FactSources> = {}, exception = complete()) =>
  materialFacts(exception, sources(over));
const changes = (now: ReturnType<typeof facts>, approved = facts()) =>
  materialChanges(approved, presentFacts(approved, now)).map((c) => [c.label, c.approved, c.now]);

test('the facts say in words what an approval relies on', () => {
  const words = Object.fromEntries(facts().map((f) => [f.label, f.value.replaceAll(/\s/g, ' ')]));
  expect(words).toEqual({
    'AST-007': 'Claims assistant',
    'AST-007 stage': 'Testing',
    'AST-007 tier': 'Internal',
    'AST-007 owner': 'Not stated',
    'S-04 loss at P90': '€1.10 M',
    'Control CC-1': 'Effective',
    'CC-1 description': '20 prompts a minute for each chat',
    'Departs from': '2.4.2, 2.5.3',
    Title: 'Claims assistant stays live without an output filter',
    Description: '',
    Reason: 'The filter blocks one claim in ten.',
    'Why no control': '',
    Starts: 'With approval',
    Ends: '30 Nov 2026',
  });
});

test('the canonical form does not depend on order or labels, only on what is so', () => {
  const backwards = facts().toReversed();
  expect(canonicalFacts(backwards)).toBe(canonicalFacts(facts()));
  expect(canonicalFacts(backwards.map((f) => ({ ...f, label: '' })))).toBe(canonicalFacts(facts()));
  expect(canonicalFacts(facts({ assets: [{ ...asset, stage: 'production' }] }))).not.toBe(
    canonicalFacts(facts()),
  );
  expect(
    canonicalFacts([
      { key: 'b', label: 'B', value: '"', amount: 2 },
      { key: 'a', label: 'A', value: '', amount: null },
    ]),
  ).toBe('[{"amount":null,"key":"a","value":""},{"amount":2,"key":"b","value":"\\""}]');
});

test('each material difference is told with the approved and the present state', () => {
  const now = facts({
    assets: [{ ...asset, stage: 'production', tier: 'confidential', owner: 'Claims' }],
    scenarios: [{ id: SCENARIO, ref: 'S-04', p90: 1_740_000, changes: [] }],
    today: '2026-12-07',
  });
  expect(changes(now).map((row) => row.map((word) => word.replaceAll(/\s/g, ' ')))).toEqual([
    ['AST-007 stage', 'Testing', 'Production'],
    ['AST-007 tier', 'Internal', 'Confidential'],
    ['AST-007 owner', 'Not stated', 'Claims'],
    ['S-04 loss at P90', '€1.10 M', '€1.74 M'],
    ['Control CC-1', 'Effective', 'Test overdue'],
  ]);
});

test('nothing changed, nothing is stale', () => {
  expect(changes(facts())).toEqual([]);
});

test('a loss that moves within the noise of simulation is not material', () => {
  const scenario = (p90: number | null) =>
    facts({ scenarios: [{ id: SCENARIO, ref: 'S-04', p90, changes: [] }] });
  expect(changes(scenario(1_155_000))).toEqual([]);
  expect(changes(scenario(1_156_000))).toHaveLength(1);
  expect(changes(scenario(1_044_000))).toHaveLength(1);
  expect(changes(scenario(null))).toEqual([['S-04 loss at P90', expect.any(String), 'Not simulated']]);
});

test('while a difference is not material, the hashed text stays that of the approval', () => {
  const approved = facts();
  const drifted = facts({ scenarios: [{ id: SCENARIO, ref: 'S-04', p90: 1_120_000, changes: [] }] });
  expect(canonicalFacts(drifted)).not.toBe(canonicalFacts(approved));
  expect(canonicalFacts(presentFacts(approved, drifted))).toBe(canonicalFacts(approved));
});

test('a control that gets better is no reason to ask again, one that gets worse is', () => {
  const [control] = complete().controls;
  const withTest = (over: Partial<CompensatingControl>) =>
    facts({}, complete({ controls: control ? [{ ...control, ...over }] : [] }));
  const untested = withTest({ testedOn: null, testResult: null, testDueOn: null });
  expect(changes(withTest({}), untested)).toEqual([]);
  expect(changes(withTest({ testResult: 'not effective' }), untested)).toEqual([
    ['Control CC-1', 'Not tested', 'Not effective'],
  ]);
});

test('an asset or scenario that is gone is told once', () => {
  expect(changes(facts({ assets: [], scenarios: [] })).map(([label, , now]) => [label, now])).toEqual([
    ['AST-007', 'No longer linked'],
    ['S-04 loss at P90', 'No longer linked'],
  ]);
});

test.each([
  [{ testResult: 'not effective', testDueOn: '2026-11-01' } as const, 'ineffective'],
  [{ testDueOn: '2026-11-19' }, 'overdue'],
  [{ testDueOn: TODAY }, 'effective'],
  [{ testedOn: null, testResult: null }, 'untested'],
  [{ testedOn: null, testResult: null, testDueOn: '2026-11-19' }, 'overdue'],
  [{ testResult: null }, 'tested'],
] as const)('the state of a control %j is %s', (over, state) => {
  const [control] = complete().controls;
  expect(control && controlState({ ...control, ...over }, TODAY)).toBe(state);
});

test('where the exception changes the risk itself, what it changes is approved, and not the loss that follows', () => {
  const changed = (p90: number, ...words: string[]) =>
    facts({ scenarios: [{ id: SCENARIO, ref: 'S-04', p90, changes: words }] });
  const approved = changed(1_100_000, 'Every loss × 120 %');
  expect(approved.map(({ label }) => label)).toContain('S-04 changed by it');
  expect(changes(changed(1_300_000, 'Every loss × 120 %'), approved)).toEqual([]);
  expect(changes(changed(1_100_000, 'Every loss × 150 %'), approved)).toEqual([
    ['S-04 changed by it', 'Every loss × 120 %', 'Every loss × 150 %'],
  ]);
});
