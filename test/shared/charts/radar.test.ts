import { expect, test } from 'vitest';
import { SCREEN_PALETTE } from '../../../shared/charts/palette.ts';
import { radarChart, radarHeight } from '../../../shared/charts/radar.ts';
import { textWidth } from '../../../shared/charts/text.ts';
import { elements, marks } from './marks.ts';

const axis = (label: string, value: number | null, low = value ?? 0) => ({ label, value, low });
const draw = (axes: ReturnType<typeof axis>[]) =>
  radarChart({ width: 300, axes, top: 5, palette: SCREEN_PALETTE });

test('a ring for each step of the scale and a point for each axis', () => {
  const drawing = draw([axis('a', 5), axis('b', 2.5), axis('c', 1)]);
  expect(marks(drawing, 'ring')).toHaveLength(5);
  expect(marks(drawing, 'point')).toHaveLength(3);
});

test('the best value reaches the outer ring, straight up for the first axis', () => {
  const drawing = draw([axis('a', 5), axis('b', 0), axis('c', 0)]);
  const outer = /^M(\S+ [^L]+)L/.exec(marks(drawing, 'ring').at(-1)?.attrs['d'] ?? '')?.[1];
  const value = /^M(\S+ [^L]+)L/.exec(marks(drawing, 'value')[0]?.attrs['d'] ?? '')?.[1];
  expect(value).toBe(outer);
  expect(value).toMatch(/^150 /);
});

test('what is not known is an open mark at the centre', () => {
  const [unknown] = marks(draw([axis('a', null), axis('b', 3), axis('c', 3)]), 'unknown');
  expect(unknown?.attrs).toMatchObject({ cx: '150', cy: String(radarHeight(300) / 2) });
});

test('two axes are no radar', () => {
  expect(() => draw([axis('a', 1), axis('b', 1)])).toThrow(RangeError);
});

test('long labels beside the rings make the rings smaller instead of leaving the drawing', () => {
  const drawing = draw([axis('a', 5), axis('Implementation 2.5', 2.5), axis('c', 1)]);
  const placed = elements(drawing).find((node) => node.children.includes('Implementation 2.5'));
  expect(Number(placed?.attrs['x']) + textWidth('Implementation 2.5', 11)).toBeLessThanOrEqual(300);
});
