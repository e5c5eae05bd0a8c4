import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DataGridProps } from '../../../renderer/ui/data-grid/types.ts';
import { type Asset, assets, layOut, renderGrid } from './data-grid-harness.tsx';

/** The grid's handlers, all given. */
type Handlers = Required<DataGridProps<Asset>>;

beforeAll(layOut);
afterEach(cleanup);

describe('a grid of many rows', () => {
  it('draws only what is in view and tells how many there are', () => {
    const { grid } = renderGrid({}, assets(10_000));
    expect(grid.getAttribute('aria-rowcount')).toBe('10001');
    expect(grid.querySelectorAll('[data-row]').length).toBeLessThan(40);
    expect(grid.querySelectorAll('[data-row]').length).toBeGreaterThan(8);
  });

  it('is one tab stop', async () => {
    const { grid, user, currentText } = renderGrid({ selectable: true });
    await user.tab();
    expect(document.activeElement).toBe(grid);
    expect(currentText()).toBe('AST-1');
    await user.tab();
    expect(grid.contains(document.activeElement)).toBe(false);
  });

  it('shows what to do when there are no rows', () => {
    renderGrid({ empty: <p>Import a register to begin</p> }, []);
    expect(screen.getByText('Import a register to begin')).toBeDefined();
  });
});

describe('the mouse in a grid that was not entered yet', () => {
  it('makes the row of a ticked box current, never the first one, which would scroll the tick away', async () => {
    const onCurrentChange = vi.fn<Handlers['onCurrentChange']>();
    const { user, grid } = renderGrid({ selectable: true, onCurrentChange });
    await user.click(within(grid).getByRole('checkbox', { name: 'Select Asset 5' }));
    expect(onCurrentChange.mock.calls.map(([{ rowId }]) => rowId)).not.toContain('AST-1');
    expect(onCurrentChange).toHaveBeenLastCalledWith({ rowId: 'AST-5', columnId: 'id' });
    expect(within(grid).getByRole('checkbox', { name: 'Select Asset 5' }).getAttribute('aria-checked')).toBe(
      'true',
    );
  });

  it('sorts by a head without making any row current', async () => {
    const onCurrentChange = vi.fn<Handlers['onCurrentChange']>();
    const { user, grid } = renderGrid({ onCurrentChange });
    await user.click(within(grid).getByRole('columnheader', { name: 'Links' }));
    expect(onCurrentChange).not.toHaveBeenCalled();
  });
});

describe('the keyboard', () => {
  it('walks cells and stops at the edges', async () => {
    const { grid, user, currentText } = renderGrid();
    grid.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(currentText()).toBe('Asset 2');
    await user.keyboard('{End}');
    expect(currentText()).toBe('no');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(currentText()).toBe('AST-2');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(grid.querySelector('[data-row="49"]')).not.toBeNull();
    expect(currentText()).toBe('no');
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(currentText()).toBe('AST-1');
  });

  it('moves by what fits on the screen with the page keys', async () => {
    const { grid, user, currentText } = renderGrid();
    grid.focus();
    // 300 px less the head hold nine rows; one stays for orientation.
    await user.keyboard('{PageDown}');
    expect(currentText()).toBe('AST-9');
    await user.keyboard('{PageUp}');
    expect(currentText()).toBe('AST-1');
  });

  it('reaches the head, where Enter sorts', async () => {
    const { grid, user, rowIds } = renderGrid();
    grid.focus();
    await user.keyboard('{ArrowUp}{End}{ArrowLeft}{Enter}');
    expect(within(grid).getByRole('columnheader', { name: 'Links' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(rowIds()[0]).toBe('AST-50');
    await user.keyboard('{Enter}');
    expect(rowIds()[0]).toBe('AST-1');
    await user.keyboard('{ArrowDown}');
    expect(grid.getAttribute('aria-activedescendant')).toMatch(/-0-3$/);
  });

  it('leaves letters to the page where they are its commands, and Enter begins editing', async () => {
    const { grid, user } = renderGrid({ lettersAreCommands: true });
    grid.focus();
    await user.keyboard('{ArrowRight}j');
    expect(within(grid).queryByRole('textbox')).toBeNull();
    await user.keyboard('{Enter}');
    expect(within(grid).getByRole('textbox', { name: 'Name' })).toBeDefined();
  });

  it('gives unused letters to the shortcuts of the screen first, then to editing', async () => {
    const onKey = vi.fn<Handlers['onKey']>((key: string) => key === 'o');
    const { grid, user } = renderGrid({ onKey });
    grid.focus();
    await user.keyboard('{ArrowRight}o');
    expect(onKey).toHaveBeenLastCalledWith('o', { rowId: 'AST-1', columnId: 'name', rowIds: ['AST-1'] });
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.keyboard('x');
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('x');
  });

  it('leaves shortcuts with Alt and unknown ones to others', () => {
    const { grid } = renderGrid();
    grid.focus();
    expect(fireEvent.keyDown(grid, { key: 'ArrowDown', altKey: true })).toBe(true);
    expect(fireEvent.keyDown(grid, { key: 'k', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(grid, { key: 'ArrowDown' })).toBe(false);
  });

  it('opens a record with Enter on a cell that cannot be edited', async () => {
    const onOpen = vi.fn<Handlers['onOpen']>();
    const { grid, user } = renderGrid({ onOpen });
    grid.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledWith('AST-2');
  });
});

describe('selection', () => {
  it('is made with Space and extended with Shift, and shrinks again', async () => {
    const onSelectedChange = vi.fn<Handlers['onSelectedChange']>();
    const { grid, user } = renderGrid({ selectable: true, onSelectedChange });
    const last = () => [...(onSelectedChange.mock.lastCall?.[0] ?? [])];
    grid.focus();
    await user.keyboard(' ');
    expect(last()).toEqual(['AST-1']);
    await user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(last()).toEqual(['AST-1', 'AST-3', 'AST-4', 'AST-5']);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(last()).toEqual(['AST-1', 'AST-3', 'AST-4']);
    await user.keyboard('{Escape}');
    expect(last()).toEqual([]);
  });

  it('takes everything with Ctrl+A and with the box in the head', async () => {
    const { grid, user } = renderGrid({ selectable: true });
    grid.focus();
    await user.keyboard('{Control>}a{/Control}');
    const all = within(grid).getByRole('checkbox', { name: 'Select all' });
    expect(all.getAttribute('aria-checked')).toBe('true');
    await user.click(all);
    expect(all.getAttribute('aria-checked')).toBe('false');
    await user.click(within(grid).getByRole('checkbox', { name: 'Select Asset 2' }));
    expect(all.getAttribute('aria-checked')).toBe('mixed');
  });

  it('and the current cell survive sorting', async () => {
    const { grid, user, currentText } = renderGrid({ selectable: true });
    await user.click(within(grid).getByText('Asset 3'));
    await user.keyboard(' ');
    await user.click(within(grid).getByRole('columnheader', { name: 'Links' }));
    expect(currentText()).toBe('Asset 3');
    expect(grid.querySelector('[aria-selected="true"]')?.textContent).toContain('Asset 3');
  });
});

describe('the clipboard and bulk keys', () => {
  const copied = (grid: HTMLElement) => {
    const setData = vi.fn<(format: string, text: string) => void>();
    fireEvent.copy(grid, { clipboardData: { setData } });
    return setData.mock.lastCall?.[1];
  };

  it('copies the current cell, a marked range or the selected rows', async () => {
    const { grid, user } = renderGrid({ selectable: true });
    grid.focus();
    await user.keyboard('{ArrowRight}');
    expect(copied(grid)).toBe('Asset 1');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(copied(grid)).toBe('Asset 1\tTesting\r\nAsset 2\tTesting');
    await user.keyboard('{ArrowDown}');
    expect(copied(grid)).toBe('AST-1\tAsset 1\tTesting\t50\tfalse\r\nAST-2\tAsset 2\tTesting\t49\tfalse');
  });

  it('hands pasted cells over with the cell they begin at', async () => {
    const onPaste = vi.fn<Handlers['onPaste']>();
    const { grid, user } = renderGrid({ onPaste });
    grid.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    fireEvent.paste(grid, { clipboardData: { getData: () => 'A\t"two\nlines"\r\nB\tTesting\r\n' } });
    expect(onPaste).toHaveBeenCalledWith(
      [
        ['A', 'two\nlines'],
        ['B', 'Testing'],
      ],
      { rowId: 'AST-2', columnId: 'name' },
    );
  });

  it('fills down from the top of the selection, or from the row above', async () => {
    const onFillDown = vi.fn<Handlers['onFillDown']>();
    const { grid, user } = renderGrid({ selectable: true, onFillDown });
    grid.focus();
    await user.keyboard('{ArrowRight}{Control>}d{/Control}');
    expect(onFillDown).not.toHaveBeenCalled();
    await user.keyboard('{ArrowDown}{Control>}d{/Control}');
    expect(onFillDown).toHaveBeenLastCalledWith('name', 'AST-1', ['AST-2']);
    await user.keyboard(' {ArrowDown}{ArrowDown} {ArrowDown} {Control>}d{/Control}');
    expect(onFillDown).toHaveBeenLastCalledWith('name', 'AST-2', ['AST-4', 'AST-5']);
  });

  it('deletes what is selected, else the current row', async () => {
    const onDelete = vi.fn<Handlers['onDelete']>();
    const { grid, user } = renderGrid({ selectable: true, onDelete });
    grid.focus();
    await user.keyboard('{Delete}');
    expect(onDelete.mock.lastCall?.[0]).toMatchObject({ rowIds: ['AST-1'] });
    await user.keyboard('{ArrowDown} {ArrowDown} {Delete}');
    expect(onDelete.mock.lastCall?.[0]).toMatchObject({ rowId: 'AST-3', rowIds: ['AST-2', 'AST-3'] });
  });
});

describe('columns', () => {
  it('can be chosen and ordered', () => {
    const { grid } = renderGrid({ visibleColumns: ['links', 'name'] });
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Links', 'Name']);
  });

  it('sort blanks last in both directions', async () => {
    const rows = assets(3).map((row, index) => (index === 1 ? { ...row, links: null } : row));
    const { grid, user, rowIds } = renderGrid({}, rows);
    const head = within(grid).getByRole('columnheader', { name: 'Links' });
    await user.click(head);
    await waitFor(() => expect(rowIds()).toEqual(['AST-3', 'AST-1', 'AST-2']));
    await user.click(head);
    expect(rowIds()).toEqual(['AST-1', 'AST-3', 'AST-2']);
    await user.click(head);
    expect(rowIds()).toEqual(['AST-1', 'AST-2', 'AST-3']);
  });
});
