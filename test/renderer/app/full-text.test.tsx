import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useFullText } from '../../../renderer/app/full-text.ts';

function Names({ title }: { title?: string }) {
  useFullText();
  return (
    <p data-testid="cut" title={title}>
      <span>A name with 10 000 characters</span>
    </p>
  );
}
afterEach(cleanup);

/** The stand-in for the browser lays nothing out, so the widths are said. */
function showCut(title?: string): HTMLElement {
  render(<Names title={title} />);
  const cut = screen.getByTestId('cut');
  cut.style.textOverflow = 'ellipsis';
  Object.defineProperty(cut, 'scrollWidth', { value: 900, configurable: true });
  Object.defineProperty(cut, 'clientWidth', { value: 90, configurable: true });
  return cut;
}

test('cut text shows its full words while the pointer is over it', () => {
  const cut = showCut();
  fireEvent.pointerOver(screen.getByText(/A name/));
  expect(cut.title).toBe('A name with 10 000 characters');
  fireEvent.pointerOver(document.body);
  expect(cut.title).toBe('');
});

test('text with room needs no tooltip, and an own tooltip stays', () => {
  const cut = showCut('Its own words');
  fireEvent.pointerOver(screen.getByText(/A name/));
  fireEvent.pointerOver(document.body);
  expect(cut.title).toBe('Its own words');
  cut.removeAttribute('title');
  Object.defineProperty(cut, 'scrollWidth', { value: 80 });
  fireEvent.pointerOver(screen.getByText(/A name/));
  expect(cut.title).toBe('');
});
