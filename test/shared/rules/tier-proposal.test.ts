import { expect, test } from 'vitest';
import type { ClassificationAnswers } from '../../../shared/model/classification.ts';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';
import { proposeTier } from '../../../shared/rules/tier-proposal.ts';

const LOW: ClassificationAnswers = {
  sensitivity: 'open',
  criticality: 'low',
  regulation: 'none',
  confidentiality: 'low',
  integrity: 'low',
  availability: 'low',
  identifiability: 'none',
  reidentification: null,
  businessLogic: false,
};
const { floors } = DEFAULT_CLASSIFICATION;
const proposed = (
  answers: Partial<ClassificationAnswers>,
  inherited: Parameters<typeof proposeTier>[2] = null,
) => proposeTier({ ...LOW, ...answers }, floors, inherited);

test('nothing sensitive asks for the lowest tier', () => {
  expect(proposed({}).tier).toBe('public');
});

test('one sensitive side makes the whole asset sensitive, and is named as the reason', () => {
  const { tier, decisive } = proposed({ sensitivity: 'special', integrity: 'high' });
  expect(tier).toBe('restricted');
  expect(decisive).toEqual([{ rule: 'sensitivity.special', tier: 'restricted' }]);
});

test('anonymised data is not lower for being anonymised', () => {
  const data = { sensitivity: 'business', identifiability: 'anonymised' } as const;
  expect(proposed({ ...data, reidentification: 'excluded' }).tier).toBe('confidential');
  expect(proposed({ ...data, reidentification: 'possible' }).tier).toBe('restricted');
  expect(proposed({ ...data, reidentification: 'unchecked' }).tier).toBe('restricted');
});

test('a model that holds business logic is restricted', () => {
  expect(proposed({ businessLogic: true })).toMatchObject({
    tier: 'restricted',
    decisive: [{ rule: 'businessLogic.yes' }],
  });
});

test('what it was made from sets the least tier', () => {
  expect(proposed({}, 'confidential')).toMatchObject({
    tier: 'confidential',
    decisive: [{ rule: 'inherited', tier: 'confidential' }],
  });
  expect(proposed({ sensitivity: 'special' }, 'internal').tier).toBe('restricted');
});

test('rules of the engagement replace the defaults', () => {
  const own = { ...floors, 'criticality.high': 'restricted' as const };
  expect(proposeTier({ ...LOW, criticality: 'high' }, own, null).tier).toBe('restricted');
});
