import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useMenuCommands } from '../../../renderer/app/menu-commands.ts';
import { commands } from '../../../renderer/state/commands.ts';
import type { AppEvent } from '../../../shared/contract/event.ts';

const core = vi.hoisted(() => ({ tell: (_event: AppEvent): void => undefined }));
vi.mock('../../../renderer/api/api.ts', () => ({
  transport: {
    subscribe(listener: (event: AppEvent) => void) {
      core.tell = listener;
      return () => undefined;
    },
  },
}));

const undo = vi.fn();
const fieldCommand = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '';
  undo.mockClear();
  fieldCommand.mockClear();
  Object.assign(document, { execCommand: fieldCommand });
  commands.set(() => [{ id: 'undo', title: 'Undo', run: undo }]);
  renderHook(() => useMenuCommands());
});

const choose = (command: string) => core.tell({ type: 'menu', command });

test('the menu runs the command of that name', () => {
  choose('undo');
  choose('unheard-of');
  expect(undo).toHaveBeenCalledTimes(1);
});

test('undo in a text field takes back what was typed there', () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  choose('undo');
  expect(fieldCommand).toHaveBeenCalledWith('undo');
  expect(undo).not.toHaveBeenCalled();
});

test('behind an open dialog the menu does nothing', () => {
  document.body.appendChild(document.createElement('dialog')).setAttribute('open', '');
  choose('undo');
  expect(undo).not.toHaveBeenCalled();
});
