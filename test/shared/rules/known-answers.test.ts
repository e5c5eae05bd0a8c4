import { expect, test } from 'vitest';
import type { ClassificationAnswers } from '../../../shared/model/classification.ts';
import { knownAnswers, knownOfAll } from '../../../shared/rules/known-answers.ts';

const BLANK = { confidentiality: null, integrity: null, availability: null } as const;
const ANSWERS: ClassificationAnswers = {
  sensitivity: 'business',
  criticality: 'medium',
  regulation: 'regulated',
  confidentiality: 'medium',
  integrity: 'medium',
  availability: 'low',
  identifiability: 'none',
  reidentification: null,
  businessLogic: false,
};

test('nothing is known of an asset nobody said anything about', () => {
  expect(knownAnswers({ asset: BLANK, earlier: null, sources: [] })).toEqual({ answers: {}, origins: {} });
});

test('protection needs come from the inventory, even where they were answered otherwise before', () => {
  const asset = { ...BLANK, confidentiality: 'high', availability: 'low' } as const;
  const known = knownAnswers({ asset, earlier: null, sources: [] });
  expect(known).toEqual({
    answers: { confidentiality: 'high', availability: 'low' },
    origins: {
      confidentiality: { origin: 'inventory', ref: '' },
      availability: { origin: 'inventory', ref: '' },
    },
  });
  const again = knownAnswers({ asset, earlier: ANSWERS, sources: [] });
  expect(again.answers).toEqual({ ...ANSWERS, confidentiality: 'high' });
  expect(again.origins.confidentiality?.origin).toBe('inventory');
  expect(again.origins.availability?.origin).toBe('earlier');
});

test('what nobody said is taken from the most demanding source, which is named', () => {
  const sources = [
    { ref: 'AST-001', answers: ANSWERS },
    {
      ref: 'AST-002',
      answers: {
        ...ANSWERS,
        sensitivity: 'personal',
        identifiability: 'anonymised',
        reidentification: 'unchecked',
        confidentiality: 'low',
      },
    },
  ] as const;
  const { answers, origins } = knownAnswers({ asset: BLANK, earlier: null, sources });
  expect(answers).toEqual({
    sensitivity: 'personal',
    identifiability: 'anonymised',
    reidentification: 'unchecked',
    regulation: 'regulated',
    confidentiality: 'medium',
  });
  expect(origins.sensitivity).toEqual({ origin: 'source', ref: 'AST-002' });
  expect(origins.confidentiality).toEqual({ origin: 'source', ref: 'AST-001' });
  const own = knownAnswers({ asset: BLANK, earlier: ANSWERS, sources });
  expect(own.answers).toEqual(ANSWERS);
});

test('for several assets only what holds of all of them is known', () => {
  const of = (confidentiality: 'low' | 'high') =>
    knownAnswers({ asset: { ...BLANK, confidentiality, integrity: 'high' }, earlier: null, sources: [] });
  expect(knownOfAll([of('low'), of('high')])).toEqual({
    answers: { integrity: 'high' },
    origins: { integrity: { origin: 'inventory', ref: '' } },
  });
  expect(knownOfAll([])).toEqual({ answers: {}, origins: {} });
});
