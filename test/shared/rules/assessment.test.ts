import { expect, test } from 'vitest';
import { instrumentContent } from '../../../main/catalogue/instrument-content.ts';
import type { InstrumentState } from '../../../shared/contract/responsibilities.ts';
import { assess } from '../../../shared/rules/assessment.ts';
import { answer, emptyState, evidenceOn, INES, measured, rating, TOMASZ } from '../../helpers/assessment.ts';

const content = instrumentContent().responsibilities;
const IMPLEMENTATION = '2.4.2/implementation';

function dimension(state: Partial<InstrumentState>, id = IMPLEMENTATION) {
  const units = assess(content, { ...emptyState(), ...state });
  const found = units.flatMap((unit) => unit.dimensions).find((one) => one.id === id);
  if (!found) throw new Error(`No dimension ${id}`);
  return found;
}

test('without a word every dimension the reference asks about is blank', () => {
  const units = assess(content, emptyState());
  const states = units.flatMap((unit) => unit.dimensions.map(({ counted }) => counted.state));
  expect(states).toHaveLength(210);
  expect(states.filter((state) => state === 'not asked')).toHaveLength(2);
  expect(new Set(states)).toEqual(new Set(['blank', 'not asked']));
});

test('a level that nothing shows counts as the highest that can be shown', () => {
  const ratings = [rating(IMPLEMENTATION, 4)];
  expect(dimension({ ratings })).toMatchObject({
    standing: { state: 'rated', maturity: 4 },
    counted: { state: 'rated', maturity: 2 },
    unsupported: expect.stringContaining('needs evidence'),
  });
  const evidence = [evidenceOn(IMPLEMENTATION)];
  expect(dimension({ ratings, evidence })).toMatchObject({
    counted: { maturity: 3 },
    unsupported: expect.stringContaining('current measurement'),
  });
  const measurements = [measured('2.4.2-m1', 60)];
  expect(dimension({ ratings, evidence, measurements })).toMatchObject({
    counted: { maturity: 4 },
    unsupported: null,
  });
});

test('an out-of-date figure does not carry a level of 4', () => {
  const old = [measured('2.4.2-m1', 60, '2024-11-01')];
  const state = { ratings: [rating(IMPLEMENTATION, 4)], evidence: [evidenceOn(IMPLEMENTATION)] };
  expect(dimension({ ...state, measurements: old })).toMatchObject({ counted: { maturity: 3 } });
});

test('evidence on a question of the dimension shows the dimension', () => {
  const evidence = [{ ...evidenceOn(`${IMPLEMENTATION}/1`), kind: 'answer' }];
  expect(dimension({ ratings: [rating(IMPLEMENTATION, 3)], evidence })).toMatchObject({ unsupported: null });
});

test('assessors who differ leave a range until they settle', () => {
  const ratings = [rating(IMPLEMENTATION, 1), rating(IMPLEMENTATION, 2, TOMASZ)];
  expect(dimension({ ratings }).counted).toEqual({ state: 'unsettled', low: 1, high: 2 });
});

test('a level and answers of one assessor that do not fit are both kept and named', () => {
  const ratings = [rating(IMPLEMENTATION, 3), rating(IMPLEMENTATION, 1, TOMASZ)];
  const answers = [answer(`${IMPLEMENTATION}/1`, 'no'), answer(`${IMPLEMENTATION}/1`, 'no', TOMASZ)];
  expect(dimension({ ratings, answers }).contradictions).toEqual([
    { personId: INES, text: 'Level 3 says that all do it, but 1 of 1 answers is no.' },
  ]);
});

test('a dimension that does not apply leaves the denominator', () => {
  const notApplicable = [
    { id: INES, dimensionId: IMPLEMENTATION, reason: 'No models are built', personId: INES, at: '' },
  ];
  const unit = assess(content, { ...emptyState(), notApplicable }).find(({ content: c }) => c.id === '2.4.2');
  expect(unit?.figure.applicable).toBe(5);
});
