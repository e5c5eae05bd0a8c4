import { expect, test } from 'vitest';
import { fold, readChoice } from '../../../shared/rules/asset-words.ts';

test.each([
  ['type', 'Large-Language Model', 'model'],
  ['type', 'prompts/agents', 'agent'],
  ['stage', 'Operation and Maintenance', 'production'],
  ['tier', 'STRICTLY CONFIDENTIAL', 'restricted'],
  ['deployment', 'On-Prem', 'on-premises'],
  ['confidentiality', 'Very high', 'high'],
] as const)('%s: “%s” means %s', (field, text, value) => {
  expect(readChoice(field, text)).toBe(value);
});

test('a word nobody agreed on is not guessed', () => {
  expect(readChoice('tier', 'amber')).toBeNull();
  expect(readChoice('type', '')).toBeNull();
});

test('accents, case, punctuation and spaces make no difference', () => {
  expect(fold('  Modèle – d’IA,  nº 2 ')).toBe('modele d ia no 2');
});
