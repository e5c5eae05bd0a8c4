import { expect, test } from 'vitest';
import type { ClassificationAnswers } from '../../../shared/model/classification.ts';
import { contradictions } from '../../../shared/rules/classification-problems.ts';

const SOUND: ClassificationAnswers = {
  sensitivity: 'business',
  criticality: 'medium',
  regulation: 'none',
  confidentiality: 'medium',
  integrity: 'medium',
  availability: 'medium',
  identifiability: 'none',
  reidentification: null,
  businessLogic: false,
};
const fields = (answers: Partial<ClassificationAnswers>) =>
  contradictions({ ...SOUND, ...answers }).map(({ field }) => field);

test('answers that go together pass', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ identifiability: 'anonymised', reidentification: 'unchecked' })).toEqual([]);
});

test('answers that cannot hold together are named', () => {
  expect(fields({ sensitivity: 'open', identifiability: 'identified' })).toEqual(['identifiability']);
  expect(fields({ sensitivity: 'personal' })).toEqual(['identifiability']);
  expect(fields({ sensitivity: 'open', confidentiality: 'high' })).toEqual(['confidentiality']);
  expect(fields({ sensitivity: 'special', confidentiality: 'low' })).toEqual(['confidentiality']);
});

test('re-identification is asked of anonymised data, and only of that', () => {
  expect(fields({ identifiability: 'anonymised' })).toEqual(['reidentification']);
  expect(fields({ reidentification: 'excluded' })).toEqual(['reidentification']);
});
