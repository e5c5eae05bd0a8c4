import { expect, test } from 'vitest';
import { nextThing, riskGaps, toSimulate } from '../../../renderer/features/risk/next-thing.ts';
import type { ScenarioEntry } from '../../../renderer/features/risk/register.ts';
import type { CurrentSimulation } from '../../../shared/contract/risk.ts';
import type { TreatmentView } from '../../../shared/contract/treatments.ts';
import { SMALLEST_TREE } from '../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import { statedFactor } from '../../helpers/stated-factor.ts';

const RANGE = { dist: 'pert', min: 1, mode: 2, max: 3 } as const;

function entry(
  id: string,
  state: ScenarioEntry['state'],
  fields: Partial<LinkedScenario> & { frequency?: null; loss?: null; lossRationale?: string } = {},
): ScenarioEntry {
  const { frequency = RANGE, loss = RANGE, lossRationale = 'data', ...others } = fields;
  const scenario = {
    id,
    ref: `S-0${id}`,
    title: id,
    description: '',
    threat: '',
    effect: null,
    tree: SMALLEST_TREE,
    techniques: [],
    factors: [
      statedFactor('frequency.lef', frequency, 'data'),
      statedFactor('loss.primary', loss, lossRationale),
    ],
    assetIds: ['a'],
    ...others,
  };
  return {
    scenario,
    state,
    simulation: undefined,
    assets: [],
    effects: [],
    unagreed: [],
    unowned: [],
    exceptions: [],
    excepted: [],
  };
}
const sum = (outOfDate: boolean) => ({ outOfDate }) as CurrentSimulation;

test('without scenarios the next thing is the first one', () => {
  expect(nextThing([], undefined, undefined)).toEqual({ kind: 'new' });
});

test('missing estimates come first, those of the scenario on screen before all others', () => {
  const [one, two] = [
    entry('1', 'not estimated', { frequency: null }),
    entry('2', 'not estimated', { loss: null }),
  ];
  expect(nextThing([one, two], undefined, undefined)).toMatchObject({
    kind: 'estimate',
    place: { node: 'frequency.lef' },
    entry: one,
  });
  expect(nextThing([one, two], undefined, two)).toMatchObject({
    kind: 'estimate',
    place: { node: 'loss.primary' },
    entry: two,
  });
});

test('an example of a template is replaced before anything is simulated', () => {
  const [one, two] = [entry('1', 'out of date'), entry('2', 'current')];
  const whole = {
    ...two,
    scenario: { ...two.scenario, factors: two.scenario.factors.map((one) => ({ ...one, example: true })) },
  };
  expect(nextThing([one, whole], undefined, undefined)).toMatchObject({
    kind: 'example',
    place: { node: 'frequency.lef' },
    entry: whole,
  });
});

test('then what is not simulated or out of date is simulated', () => {
  const entries = [entry('1', 'current'), entry('2', 'out of date'), entry('3', 'not simulated')];
  expect(nextThing(entries, sum(true), undefined)).toEqual({ kind: 'simulate', count: 2 });
});

test('a sum that is missing or out of date is simulated with all its scenarios', () => {
  const entries = [entry('1', 'current'), entry('2', 'current')];
  expect(toSimulate(entries, undefined)).toBe(2);
  expect(toSimulate(entries, sum(true))).toBe(2);
  expect(nextThing(entries, sum(false), undefined)).toEqual({ kind: 'step' });
});

test('what several people said is agreed on before anything else, and owners are named before the next step', () => {
  const plain = entry('1', 'current');
  const treatment = { id: 't', ref: 'T-01', owner: '' } as TreatmentView;
  const said = { ...entry('2', 'not estimated', { loss: null }), unagreed: ['loss.primary'] };
  expect(nextThing([plain, said], sum(false), undefined)).toMatchObject({
    kind: 'agree',
    place: { node: 'loss.primary' },
    entry: said,
  });
  const two = [plain, entry('3', 'current')].map((one) => ({ ...one, unowned: [treatment] }));
  expect(nextThing(two, sum(false), two[1])).toEqual({ kind: 'owner', treatment, entry: two[1] });
  expect(riskGaps([...two, said]).map(({ key, count }) => [key, count])).toEqual([
    ['estimate', 1],
    ['agree', 1],
    ['owner', 1],
  ]);
});

test('gaps name how many scenarios lack what and where to begin', () => {
  const entries = [
    entry('1', 'current'),
    entry('2', 'out of date', { lossRationale: ' ' }),
    entry('3', 'not estimated', { loss: null, assetIds: [] }),
    entry('4', 'not estimated', { frequency: null, loss: null }),
  ];
  expect(
    riskGaps(entries).map(({ key, count, first, place }) => [key, count, first.scenario.id, place?.node]),
  ).toEqual([
    ['estimate', 2, '3', 'loss.primary'],
    ['outOfDate', 1, '2', undefined],
    ['reason', 1, '2', 'loss.primary'],
    ['asset', 1, '3', undefined],
  ]);
});
