import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ColumnChooser } from '../../../renderer/ui/data-grid/column-chooser.tsx';
import { MenuButton } from '../../../renderer/ui/menu.tsx';
import { NextBar } from '../../../renderer/ui/next-bar.tsx';
import { placePopover } from '../../../renderer/ui/place-popover.ts';
import { SkeletonRows } from '../../../renderer/ui/skeleton-rows.tsx';
import { ToastHost, useToast } from '../../../renderer/ui/toast-host.tsx';

afterEach(cleanup);

/** Lets time pass, with what it sets off. */
function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

describe('a menu', () => {
  const items = (chosen: (id: string) => void) =>
    [
      { id: 'duplicate', label: 'Duplicate', onSelect: () => chosen('duplicate') },
      'separator' as const,
      {
        id: 'merge',
        label: 'Merge',
        disabledReason: 'Choose two records first.',
        onSelect: () => chosen('merge'),
      },
      { id: 'delete', label: 'Delete', danger: true, onSelect: () => chosen('delete') },
    ] as const;

  it('opens with the arrow, walks, jumps to letters, and chooses', async () => {
    const chosen = vi.fn<(id: string) => void>();
    const user = userEvent.setup();
    render(<MenuButton label="More" items={items(chosen)} />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Duplicate');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Delete');
    await user.keyboard('m');
    expect(document.activeElement?.textContent).toContain('Merge');
    await user.keyboard('{Enter}');
    expect(chosen).not.toHaveBeenCalled();
    await user.keyboard('{End}{Enter}');
    expect(chosen).toHaveBeenCalledExactlyOnceWith('delete');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes with Esc and gives focus back', async () => {
    const user = userEvent.setup();
    render(<MenuButton label="More" items={items(vi.fn<(id: string) => void>())} />);
    const button = screen.getByRole('button', { name: 'More' });
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});

describe('placePopover', () => {
  const window = { width: 1000, height: 600 };
  const size = { width: 200, height: 150 };

  it('goes under its anchor', () => {
    expect(placePopover({ left: 100, top: 100, right: 180, bottom: 128 }, size, window, 'start')).toEqual({
      left: 100,
      top: 132,
    });
  });

  it('aligns to the other edge when asked', () => {
    expect(placePopover({ left: 700, top: 100, right: 780, bottom: 128 }, size, window, 'end').left).toBe(
      580,
    );
  });

  it('turns up at the lower edge and stays inside at the sides', () => {
    expect(placePopover({ left: 950, top: 550, right: 990, bottom: 578 }, size, window, 'start')).toEqual({
      left: 792,
      top: 396,
    });
    expect(placePopover({ left: 0, top: 0, right: 20, bottom: 20 }, size, window, 'end').left).toBe(8);
  });
});

describe('the next bar', () => {
  it('runs the next thing with Ctrl+Enter, but not behind a dialog', async () => {
    const onSelect = vi.fn<() => void>();
    const user = userEvent.setup();
    render(<NextBar label="Missing here" missing={[]} next={{ label: 'Assign 9 owners', onSelect }} />);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSelect).toHaveBeenCalledOnce();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSelect).toHaveBeenCalledOnce();
    dialog.remove();
  });

  it('does not run what cannot be done yet', async () => {
    const onSelect = vi.fn<() => void>();
    const user = userEvent.setup();
    render(
      <NextBar
        label="x"
        missing={[]}
        next={{ label: 'Sign', onSelect, disabledReason: 'Two findings are open.' }}
      />,
    );
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: /Sign/ }));
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('leads from each missing thing to its records', async () => {
    const onSelect = vi.fn<() => void>();
    const user = userEvent.setup();
    render(
      <NextBar label="x" missing={[{ id: 'tier', count: 17, label: 'assets without a tier', onSelect }]} />,
    );
    await user.click(screen.getByRole('button', { name: '17 assets without a tier' }));
    expect(onSelect).toHaveBeenCalledOnce();
  });
});

describe('notices', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function Bulk({ onUndo }: { readonly onUndo: () => void }) {
    const { show } = useToast();
    const [count, setCount] = useState(0);
    const change = () => {
      setCount(count + 1);
      show({ text: `Owner set ${count + 1}`, action: { label: 'Undo', onAct: onUndo } });
    };
    return (
      <button type="button" onClick={change}>
        Set
      </button>
    );
  }

  it('are read out, offer the way back, and go', () => {
    const onUndo = vi.fn<() => void>();
    render(
      <ToastHost label="Notices" dismissLabel="Dismiss">
        <Bulk onUndo={onUndo} />
      </ToastHost>,
    );
    const region = screen.getByRole('status', { name: 'Notices' });
    act(() => screen.getByText('Set').click());
    expect(region.textContent).toContain('Owner set 1');
    act(() => screen.getByText('Undo').click());
    expect(onUndo).toHaveBeenCalledOnce();
    expect(region.textContent).toBe('');
    act(() => screen.getByText('Set').click());
    pass(10_000);
    expect(region.textContent).toBe('');
  });

  it('never cover the screen: the oldest make room', () => {
    render(
      <ToastHost label="Notices" dismissLabel="Dismiss">
        <Bulk onUndo={vi.fn<() => void>()} />
      </ToastHost>,
    );
    for (let index = 0; index < 5; index += 1) act(() => screen.getByText('Set').click());
    expect(screen.getAllByText(/^Owner set/).map((node) => node.textContent)).toEqual([
      'Owner set 3',
      'Owner set 4',
      'Owner set 5',
    ]);
  });

  it('skeletons wait 150 ms, so that what is fast does not flicker', () => {
    const { container } = render(<SkeletonRows label="Loading" />);
    expect(container.querySelector('svg')).toBeNull();
    pass(149);
    expect(container.querySelector('svg')).toBeNull();
    pass(1);
    expect(container.querySelector('svg')).not.toBeNull();
  });
});

it('the column chooser keeps the column that names the rows, and the order', async () => {
  const onVisibleChange = vi.fn<(visible: readonly string[]) => void>();
  const user = userEvent.setup();
  const columns = [
    { id: 'id', name: 'Id' },
    { id: 'name', name: 'Name', rowHeader: true },
    { id: 'tier', name: 'Tier' },
  ];
  render(
    <ColumnChooser
      label="Choose columns"
      columns={columns}
      visible={['name', 'id']}
      onVisibleChange={onVisibleChange}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Choose columns' }));
  expect((screen.getByRole('checkbox', { name: 'Name' }) as HTMLInputElement).disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Tier' }));
  expect(onVisibleChange).toHaveBeenLastCalledWith(['name', 'id', 'tier']);
  await user.click(screen.getByRole('checkbox', { name: 'Id' }));
  expect(onVisibleChange).toHaveBeenLastCalledWith(['name']);
});
