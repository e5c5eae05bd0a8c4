import { expect, test } from 'vitest';
import { instrumentContent } from '../../../main/catalogue/instrument-content.ts';
import { nextThing, openThings } from '../../../renderer/features/responsibilities/next-thing.ts';
import type { InstrumentState } from '../../../shared/contract/responsibilities.ts';
import { assess } from '../../../shared/rules/assessment.ts';
import { answer, emptyState, rating, TOMASZ } from '../../helpers/assessment.ts';

const open = (state: Partial<InstrumentState>) =>
  openThings(assess(instrumentContent().responsibilities, { ...emptyState(), ...state }));

test('a difference comes before anything blank, wherever it is', () => {
  const answers = [answer('3.1/raci/2', 'yes'), answer('3.1/raci/2', 'no', TOMASZ)];
  expect(nextThing(open({ answers }), '1.1/raci')).toEqual({ kind: 'settle', subjectId: '3.1/raci/2' });
});

test('among blanks the dimension that is shown goes first, then its responsibility', () => {
  expect(nextThing(open({}), '2.4.2/monitoring')).toEqual({ kind: 'rate', subjectId: '2.4.2/monitoring' });
  const ratings = [rating('2.4.2/monitoring', 1)];
  expect(nextThing(open({ ratings }), '2.4.2/monitoring')).toEqual({
    kind: 'rate',
    subjectId: '2.4.2/evaluationCriteria',
  });
});

test('a level that is not shown is offered before what is blank', () => {
  const ratings = [rating('2.5.1/raci', 3)];
  expect(nextThing(open({ ratings }), '1.1/raci')).toEqual({ kind: 'evidence', subjectId: '2.5.1/raci' });
});
