import { expect, test } from 'vitest';
import { instrumentContent } from '../../../main/catalogue/instrument-content.ts';
import { measurementProblems, settingProblems } from '../../../shared/rules/measure-problems.ts';
import { latestOf, targetInForce, unitOf } from '../../../shared/rules/measures.ts';
import { measured } from '../../helpers/assessment.ts';

const measure = (id: string) => instrumentContent().measures.get(id)!;
const TODAY = '2026-11-20';
const own = (measureId: string, target: number | null) => ({
  id: '33333333-3333-7333-8333-333333333333',
  measureId,
  target,
  direction: 'at least' as const,
  strict: false,
  setBy: 'Priya Anand',
  setOn: TODAY,
  unit: '',
  owner: '',
  staleAfterDays: 90,
});

test('65 measures are printed, and the ambiguous ratio is asked in both readings', () => {
  const all = [...instrumentContent().measures.values()];
  expect(all.filter((one) => one.secondReadingOf === null)).toHaveLength(65);
  expect(all.filter((one) => one.secondReadingOf !== null).map(({ id }) => id)).toEqual(['3.3-m1/2']);
});

test('a printed target holds until the organisation sets its own', () => {
  expect(targetInForce(measure('1.4-m1'), null)).toMatchObject({
    origin: 'printed',
    target: 0.5,
    strict: true,
    direction: 'at most',
  });
  expect(targetInForce(measure('1.1-m1'), own('1.1-m1', 95))).toMatchObject({
    origin: 'own',
    target: 95,
    setBy: 'Priya Anand',
  });
});

test('a suggested target is no target until somebody adopts it', () => {
  expect(measure('2.1.3-m1').suggestedTarget).toBe(100);
  expect(targetInForce(measure('2.1.3-m1'), null)).toMatchObject({ origin: 'none', target: null });
});

test('the newest figure counts, whenever it was entered', () => {
  const [first, second] = [measured('2.4.2-m1', 60, '2026-10-01'), measured('2.4.2-m1', 40, '2026-01-01')];
  expect(latestOf([first, second])).toBe(first);
  expect(latestOf([])).toBeNull();
});

test('a measure without a scale takes no figure before one is set', () => {
  const rating = measure('2.4.3-m2');
  expect(unitOf(rating, null)).toBe('');
  const draft = { value: 3, takenOn: TODAY, denominator: '' };
  expect(measurementProblems(rating, null, draft, TODAY)).toMatchObject([{ path: ['value'] }]);
  const scaled = { ...own('2.4.3-m2', null), unit: '1 to 5' };
  expect(measurementProblems(rating, scaled, draft, TODAY)).toEqual([]);
});

test.each([
  ['a share above 100 %', '2.4.2-m1', { value: 101 }, 'value'],
  ['a share below 0 %', '2.4.2-m1', { value: -1 }, 'value'],
  ['a count below 0', '2.4.2-m2', { value: -1 }, 'value'],
  ['a day to come', '2.4.2-m1', { takenOn: '2026-11-21' }, 'takenOn'],
  ['a share of nobody knows what', '1.4-m1', {}, 'denominator'],
])('%s is refused at its field', (_what, id, part, field) => {
  const draft = { value: 1, takenOn: TODAY, denominator: '', ...part };
  expect(measurementProblems(measure(id), null, draft, TODAY)).toMatchObject([{ path: [field] }]);
});

test.each([
  ['nobody', { setBy: ' ' }, 'setBy'],
  ['no direction', { direction: 'track' as const }, 'direction'],
  ['a day to come', { setOn: '2026-11-21' }, 'setOn'],
  ['more than all', { target: 120 }, 'target'],
])('a target with %s is refused at its field', (_what, part, field) => {
  const setting = { ...own('2.4.2-m1', 90), ...part };
  expect(settingProblems(measure('2.4.2-m1'), setting, TODAY)).toMatchObject([{ path: [field] }]);
});
