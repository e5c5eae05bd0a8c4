import { expect, test } from 'vitest';
import { standaloneSvg } from '../../../renderer/charts/copy-chart.ts';
import { svg } from '../../../shared/charts/svg.ts';

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
