import { expect, test } from 'vitest';
import type { StepProgress } from '../../../shared/contract/engagement.ts';
import { whatNext } from '../../../shared/rules/what-next.ts';

const step = (name: StepProgress['step'], ...keys: string[]): StepProgress => ({
  step: name,
  done: 0,
  missing: keys.map((key) => ({ key, count: 1, route: `/${name}` })),
});
const gap = (responsibilityId: string) => ({
  responsibilityId,
  title: responsibilityId,
  dimensionIds: [],
  posture: 0.1,
  group: 0.1,
});
const names = (things: ReturnType<typeof whatNext>) =>
  things.map((thing) => (thing.kind === 'gap' ? thing.gap.responsibilityId : thing.item.key));

test('what makes a figure wrong comes before gaps, and gaps before blanks', () => {
  const progress = [
    step('inventory', 'inventory.owner'),
    step('risk', 'risk.outOfDate'),
    step('exceptions', 'exceptions.stale', 'exceptions.draft'),
  ];
  expect(names(whatNext(progress, ['1.1', '1.2', '1.3', '1.4'].map(gap), () => true))).toEqual([
    'exceptions.stale',
    'risk.outOfDate',
    '1.1',
    '1.2',
    '1.3',
    'inventory.owner',
    'exceptions.draft',
  ]);
});

test('documents are not named: they come after all of it', () => {
  expect(whatNext([step('reports', 'reports.none')], [], () => true)).toEqual([]);
});

test('what nobody has rated is no gap to close yet', () => {
  const things = whatNext(
    [step('scope', 'scope.objectives')],
    [gap('1.1'), gap('1.2')],
    (id) => id === '1.2',
  );
  expect(names(things)).toEqual(['1.2', 'scope.objectives']);
});
