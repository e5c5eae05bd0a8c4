import { expect, test } from 'vitest';
import { historyWords } from '../../../renderer/features/risk/side/history-words.ts';
import { SMALLEST_TREE } from '../../../shared/model/factor.ts';

const scenario = {
  id: 's',
  ref: 'S-01',
  title: 'Leak',
  description: '',
  threat: '',
  effect: null,
  tree: SMALLEST_TREE,
  techniques: [],
  assetIds: [],
  factors: [],
};

test('several changes stand in one line, a quoted sentence without its full stop where another follows', () => {
  const entry = {
    sequence: 1,
    at: '2026-11-20T10:00:00.000Z',
    actor: 'Ines Calder',
    operation: 'scenarios.update',
    entity: 'scenario',
    recordId: 's',
    before: { title: 'Leak', description: '', threat: '' },
    after: { title: 'Leak of records', description: 'One message is enough.', threat: 'Outsiders.' },
    hash: '',
  };
  expect(historyWords(entry, scenario, [], 'EUR')).toBe(
    'Title: Leak → Leak of records; Description: One message is enough; Threat: Outsiders.',
  );
});
