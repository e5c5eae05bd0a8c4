import { expect, test } from 'vitest';
import { maturityMapChart, type MaturityMark } from '../../../shared/charts/maturity-map.ts';
import { DOCUMENT_PALETTE } from '../../../shared/charts/palette.ts';
import { marks, words } from './marks.ts';

const draw = (...rows: readonly (readonly MaturityMark[])[]) =>
  maturityMapChart({
    width: 400,
    columns: ['Criteria', 'RACI'],
    labelWidth: 120,
    palette: DOCUMENT_PALETTE,
    rows: rows.map((cells, index) => ({ label: `2.${index}`, cells, apart: index > 0 })),
  });

test('a cell has the colour of the level it has reached: a mean just short of it does not', () => {
  const [below, reached] = marks(
    draw([
      { text: '2.9', level: 2.9 },
      { text: '3', level: 3 },
    ]),
    'level',
  );
  expect(below?.attrs['fill']).toBe(DOCUMENT_PALETTE.levels[2]?.fill);
  expect(reached?.attrs['fill']).toBe(DOCUMENT_PALETTE.levels[3]?.fill);
});

test('what is open has an outline and what cannot be rated has none, so neither looks like a level', () => {
  const drawing = draw([
    { text: '–', level: 'blank' },
    { text: 'N/A', level: 'none' },
  ]);
  expect(marks(drawing, 'level')).toEqual([]);
  expect(marks(drawing, 'blank')[0]?.attrs['stroke']).toBe(DOCUMENT_PALETTE.blank.line);
  expect(marks(drawing, 'none')[0]?.attrs['stroke']).toBeUndefined();
});

test('rows and columns are named, and the text of every cell is printed', () => {
  const level = { text: '1.5', level: 1.5 };
  expect(words(draw([level, level], [level, level]))).toEqual([
    'Criteria',
    'RACI',
    '2.0',
    '1.5',
    '1.5',
    '2.1',
    '1.5',
    '1.5',
  ]);
});

test('the drawing is as high as its rows', () => {
  const level = { text: '1', level: 1 };
  const heights = [draw([level]), draw([level], [level])].map(({ attrs }) => Number(attrs['height']));
  expect(heights[1]).toBeGreaterThan((heights[0] as number) + 14);
});
