import { expect, test } from 'vitest';
import { leafWords } from '../../../renderer/features/risk/tree/leaf-words.ts';
import type { NodeWords } from '../../../renderer/features/risk/tree/node-words.ts';

const words: NodeWords = {
  value: '€40 – 260 – 1 100 k an event of this kind',
  shorter: ['€40 – 260 – 1 100 k an event', '€40–260–1 100 k an event'],
  bare: { value: '€40–260–1 100 k', unit: 'an event' },
  note: '',
  state: 'stored',
};

test('a leaf never loses what its figures count, however little room there is', () => {
  const seen = new Set<string>();
  for (let room = 400; room >= 40; room -= 4) {
    const { value, unit } = leafWords(words, room);
    seen.add(value);
    expect(`${value} ${unit}`).toMatch(/an event/);
  }
  expect([...seen]).toEqual([words.value, ...(words.shorter ?? []), words.bare?.value]);
});

test('what is not estimated has no unit to lose', () => {
  const open: NodeWords = { value: 'Not estimated', note: '', state: 'wanted' };
  expect(leafWords(open, 20)).toEqual({ value: 'Not estimated', unit: '' });
});
