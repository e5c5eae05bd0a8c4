import { renderHook } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { useShortcuts } from '../../../renderer/app/use-shortcuts.ts';
import { commands } from '../../../renderer/state/commands.ts';

const ran = vi.fn();
const user = userEvent.setup();
const at = (html: string) => {
  document.body.innerHTML = html;
  document.body.querySelector<HTMLElement>('input, dialog')?.focus();
};

beforeEach(() => {
  ran.mockClear();
  commands.set(() => [
    { id: 'go.inventory', title: 'Inventory', keys: ['G', '2'], run: () => ran('inventory') },
    { id: 'undo', title: 'Undo', keys: ['Ctrl', 'Z'], run: () => ran('undo') },
    { id: 'add', title: 'Add', keys: ['N'], run: () => ran('add') },
    { id: 'region', title: 'Region', keys: ['Shift', 'F6'], run: () => ran('region') },
    { id: 'below', title: 'Next record', keys: ['Alt', '↓'], run: () => ran('below') },
  ]);
  renderHook(() => useShortcuts());
});

test('a step is reached by G and its number, single keys and chords act', async () => {
  at('<p></p>');
  await user.keyboard('g2n{Control>}z{/Control}{Shift>}{F6}{/Shift}{Alt>}{ArrowDown}{/Alt}');
  expect(ran.mock.calls.flat()).toEqual(['inventory', 'add', 'undo', 'region', 'below']);
});

test('letters belong to a field while a person types, and so does its undo', async () => {
  at('<input type="text" />');
  await user.keyboard('g2n{Control>}z{/Control}');
  expect(ran).not.toHaveBeenCalled();
});

test('letters act on a tick box, which takes no text', async () => {
  at('<input type="checkbox" />');
  await user.keyboard('g2');
  expect(ran).toHaveBeenCalledWith('inventory');
});

test('nothing acts behind an open dialog', async () => {
  at('<dialog open></dialog>');
  await user.keyboard('n{Control>}z{/Control}');
  expect(ran).not.toHaveBeenCalled();
});
