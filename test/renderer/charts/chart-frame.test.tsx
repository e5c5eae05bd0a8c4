import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { LossExceedance } from '../../../renderer/charts/loss-exceedance.tsx';
import { svgToReact } from '../../../renderer/charts/to-react.tsx';
import { svg } from '../../../shared/charts/svg.ts';

beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 560 });
});
afterEach(cleanup);

const points = [
  { loss: 10_000, probability: 0.8 },
  { loss: 1_000_000, probability: 0.2 },
];

it('a chart has a name, and a table twin one key away', async () => {
  const user = userEvent.setup();
  render(
    <LossExceedance
      title="Loss exceedance"
      summary="Chance of losing more than an amount in a year"
      tableLabel="Show as a table"
      table={{ columns: ['Loss in a year', 'As is'], rows: [['€1 M', '20 %']] }}
      currency="EUR"
      axisTitles={{ probability: 'Chance of losing more', loss: 'Loss in a year' }}
      curves={[{ label: 'As is', role: 'now', points }]}
    />,
  );
  const name = 'Chance of losing more than an amount in a year';
  expect(screen.getByRole('img', { name }).getAttribute('width')).toBe('560');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('img', { name })).toBeNull();
  const table = screen.getByRole('table', { name });
  expect(within(table).getByRole('rowheader').textContent).toBe('€1 M');
  expect(within(table).getByRole('cell').textContent).toBe('20 %');
  expect(screen.getByRole('button', { name: 'Show as a table' }).getAttribute('aria-pressed')).toBe('true');
});

it('a drawing becomes the same elements with the names React knows', () => {
  const drawing = svg(
    'svg',
    { viewBox: '0 0 4 4' },
    svg('path', { d: 'M0 0', 'stroke-width': 2, 'data-mark': 'now', class: 'x' }),
  );
  const { container } = render(svgToReact(drawing, { role: 'img', 'aria-label': 'Line' }));
  const path = container.querySelector('path');
  expect(path?.getAttribute('stroke-width')).toBe('2');
  expect(path?.getAttribute('data-mark')).toBe('now');
  expect(path?.getAttribute('class')).toBe('x');
  expect(screen.getByRole('img', { name: 'Line' })).toBeDefined();
});
