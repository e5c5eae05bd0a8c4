import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DataGridProps } from '../../../renderer/ui/data-grid/types.ts';
import { type Asset, layOut, renderGrid } from './data-grid-harness.tsx';

type OnEdit = NonNullable<DataGridProps<Asset>['onEdit']>;

beforeAll(layOut);
afterEach(cleanup);

const editor = () => screen.getByRole('textbox') as HTMLInputElement;

describe('editing a cell in place', () => {
  it('begins with Enter, stores with Enter and goes down', async () => {
    const { grid, user, currentText } = renderGrid();
    grid.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(editor().value).toBe('Asset 1');
    await user.clear(editor());
    await user.keyboard('Claims model{Enter}');
    await waitFor(() => expect(currentText()).toBe('Asset 2'));
    expect(within(grid).getByText('Claims model')).toBeDefined();
    expect(document.activeElement).toBe(grid);
  });

  it('begins with F2 and with typing, which replaces the text', async () => {
    const { grid, user } = renderGrid();
    grid.focus();
    await user.keyboard('{ArrowRight}{F2}{Escape}B');
    expect(editor().value).toBe('B');
  });

  it('takes back with Esc and stores nothing', async () => {
    const onEdit = vi.fn<OnEdit>(async () => undefined);
    const { grid, user, currentText } = renderGrid({ onEdit });
    grid.focus();
    await user.keyboard('{ArrowRight}Wrong{Escape}');
    expect(onEdit).not.toHaveBeenCalled();
    expect(currentText()).toBe('Asset 1');
    expect(document.activeElement).toBe(grid);
  });

  it('stores nothing when the text did not change', async () => {
    const onEdit = vi.fn<OnEdit>(async () => undefined);
    const { grid, user } = renderGrid({ onEdit });
    grid.focus();
    await user.keyboard('{ArrowRight}{Enter}{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('keeps the editor with what was typed and the message when the text is not valid', async () => {
    const onEdit = vi.fn<OnEdit>(async () => undefined);
    const { grid, user } = renderGrid({ onEdit });
    grid.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await user.clear(editor());
    await user.keyboard('  {Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('A name is needed.');
    expect(editor().value).toBe('  ');
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('keeps the editor when storing is refused, and goes on when it succeeds', async () => {
    const onEdit = vi.fn<OnEdit>(async (_row, _column, value) => {
      if (value === 'Taken') throw new Error('Another asset has this name.');
    });
    const { grid, user } = renderGrid({ onEdit });
    grid.focus();
    await user.keyboard('{ArrowRight}Taken{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('Another asset has this name.');
    expect(editor().value).toBe('Taken');
    expect(editor().getAttribute('aria-invalid')).toBe('true');
    await user.clear(editor());
    await user.keyboard('Free{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(onEdit).toHaveBeenLastCalledWith('AST-1', 'name', 'Free');
  });

  it('stores on leaving the field', async () => {
    const onEdit = vi.fn<OnEdit>(async () => undefined);
    const { grid, user } = renderGrid({ onEdit });
    await user.dblClick(within(grid).getByText('Asset 3'));
    await user.clear(editor());
    await user.keyboard('Left');
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    await user.click(elsewhere);
    await waitFor(() => expect(onEdit).toHaveBeenCalledWith('AST-3', 'name', 'Left'));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('stores what was typed when another cell is clicked, and goes there', async () => {
    const onEdit = vi.fn<OnEdit>(async () => undefined);
    const { grid, user, currentText } = renderGrid({ onEdit });
    await user.dblClick(within(grid).getByText('Asset 3'));
    await user.clear(editor());
    await user.keyboard('Left');
    await user.click(within(grid).getByText('Asset 5'));
    await waitFor(() => expect(onEdit).toHaveBeenCalledWith('AST-3', 'name', 'Left'));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(currentText()).toBe('Asset 5');
  });

  it('keeps what was refused in its cell when another is clicked, also against a second edit', async () => {
    const onEdit = vi.fn<OnEdit>(async () => {
      throw new Error('Another asset has this name.');
    });
    const { grid, user } = renderGrid({ onEdit });
    await user.dblClick(within(grid).getByText('Asset 3'));
    await user.clear(editor());
    await user.keyboard('Left');
    await user.click(within(grid).getByText('Asset 5'));
    expect((await screen.findByRole('alert')).textContent).toBe('Another asset has this name.');
    expect(editor().value).toBe('Left');
    await user.dblClick(within(grid).getByText('Asset 5'));
    expect(editor().value).toBe('Left');
    expect(document.activeElement).toBe(editor());
  });

  it('goes to the next cell that can be edited with Tab, and back with Shift+Tab', async () => {
    const { grid, user, currentText } = renderGrid();
    grid.focus();
    await user.keyboard('{ArrowRight}{Enter}{Tab}');
    await waitFor(() => expect(currentText()).toBe('Testing'));
    await user.keyboard('{ArrowDown}{ArrowLeft}{Enter}{Shift>}{Tab}{/Shift}');
    await waitFor(() => expect(grid.getAttribute('aria-activedescendant')).toMatch(/-0-4$/));
  });

  it('offers the choices of a list and stores the chosen one', async () => {
    const onEdit = vi.fn<OnEdit>(async () => undefined);
    const { grid, user } = renderGrid({ onEdit });
    grid.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await user.selectOptions(screen.getByRole('combobox'), 'Production');
    await waitFor(() => expect(onEdit).toHaveBeenCalledWith('AST-1', 'stage', 'Production'));
    await waitFor(() => expect(document.activeElement).toBe(grid));
  });

  it('switches a check at once', async () => {
    const onEdit = vi.fn<OnEdit>(async () => undefined);
    const { grid, user } = renderGrid({ onEdit });
    grid.focus();
    await user.keyboard('{End}{Enter}');
    await waitFor(() => expect(onEdit).toHaveBeenCalledWith('AST-1', 'live', 'true'));
  });

  it('leaves cells alone that may not be edited', async () => {
    const { grid, user } = renderGrid({ onEdit: undefined });
    grid.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
