import { expect, test } from 'vitest';
import { standaloneSvg, toCsv } from '../../../renderer/charts/copy-chart.ts';
import { svg } from '../../../shared/charts/svg.ts';

test('figures are separated by commas, and cells that hold one are quoted', () => {
  expect(
    toCsv({
      columns: ['Loss', 'Chance'],
      rows: [
        ['€1 M', '1,5 %'],
        ['say "no"', 'two\nlines'],
      ],
    }),
  ).toBe('Loss,Chance\r\n€1 M,"1,5 %"\r\n"say ""no""","two\nlines"');
});

test('a drawing stands alone: no token of the theme is left in it', () => {
  const drawing = svg(
    'svg',
    { width: 10, height: 10 },
    svg('path', { d: 'M0 0', stroke: 'var(--c1)' }),
    svg('text', { 'font-family': 'var(--font-ui)' }, 'a < b'),
  );
  const text = standaloneSvg(drawing, (token) => (token === '--c1' ? ' #123456' : '"Inter", sans-serif'));
  expect(text).toContain('stroke="#123456"');
  expect(text).toContain(`font-family="'Inter', sans-serif"`);
  expect(text).toContain('a &lt; b');
  expect(text).not.toContain('var(');
});
