import { expect, test } from 'vitest';
import { inDrawingOrder, rowKey } from '../../../renderer/ui/data-grid/row-slots.ts';

const stretch = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

test('rows in view have different elements, and what scrolls in takes those of what scrolled out', () => {
  const keys = (first: number) =>
    stretch(first, 12).map((index) => rowKey(index, { first, slots: 12, editing: -1 }));
  expect(new Set(keys(30)).size).toBe(12);
  expect(new Set(keys(33))).toEqual(new Set(keys(30)));
});

test('the edited row and the current row far away share their elements with no other', () => {
  const drawn = { first: 30, slots: 12, editing: 35 };
  const keys = [...stretch(30, 12), 3].map((index) => rowKey(index, drawn));
  expect(new Set(keys).size).toBe(13);
  expect(rowKey(35, drawn)).toBe('edited');
  expect(rowKey(35, { ...drawn, first: 90 })).toBe('edited');
  expect(rowKey(3, drawn)).toBe('current');
});

test('rows are read out in their order once they stand still', () => {
  const rows = stretch(5, 4).map((index) => ({ index }));
  expect(inDrawingOrder(rows, 4, false).map(({ index }) => index)).toEqual([5, 6, 7, 8]);
  expect(inDrawingOrder(rows, 4, true).map(({ index }) => index)).toEqual([8, 5, 6, 7]);
});
