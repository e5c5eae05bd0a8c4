import { expect, test } from 'vitest';
import { type HeatCell, heatMapChart } from '../../../shared/charts/heat-map.ts';
import { DOCUMENT_PALETTE } from '../../../shared/charts/palette.ts';
import { marks, words } from './marks.ts';

const empty: HeatCell = { words: [], step: 0 };
const draw = (rows: readonly { label: string; cells: readonly HeatCell[] }[]) =>
  heatMapChart({
    width: 400,
    axisTitles: { rows: 'Chance', columns: 'Loss' },
    columns: ['up to €1 M', '€1 M or more'],
    rows,
    palette: DOCUMENT_PALETTE,
  });

test('bands are named, and each scenario stands in its cell', () => {
  const drawing = draw([
    { label: 'Likely', cells: [{ words: ['S-01', 'S-02'], step: 4 }, empty] },
    { label: 'Rare', cells: [empty, { words: ['S-03'], step: 1 }] },
  ]);
  expect(words(drawing)).toEqual([
    'Loss',
    'Chance',
    'up to €1 M',
    '€1 M or more',
    'Likely',
    'S-01  S-02',
    'Rare',
    'S-03',
  ]);
});

test('the more a cell weighs, the more ink is in its fill', () => {
  const steps = [0, 1, 2, 3, 4] as const;
  const drawing = draw(steps.map((step) => ({ label: String(step), cells: [{ words: [], step }] })));
  const inks = steps.map((step) => Number(marks(drawing, `heat-${step}`)[0]?.attrs['fill-opacity']));
  expect(inks).toEqual(inks.toSorted((a, b) => a - b));
  expect(new Set(inks).size).toBe(5);
});

test('a row is as high as its fullest cell, so that nothing is cut', () => {
  const many = Array.from({ length: 80 }, (_, index) => `S-${index + 1}`);
  const low = draw([{ label: 'Likely', cells: [empty, empty] }]);
  const high = draw([{ label: 'Likely', cells: [{ words: many, step: 4 }, empty] }]);
  expect(Number(high.attrs['height'])).toBeGreaterThan(Number(low.attrs['height']) * 2);
  expect(words(high).join(' ').match(/S-\d+/g)).toHaveLength(80);
});
