import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useGuardLeaving } from '../../../renderer/app/guard-leaving.ts';
import { saveStatus, trackSave } from '../../../renderer/state/save-state.ts';
import { EditableText } from '../../../renderer/ui/editable-text.tsx';
import type { Reply } from '../../../shared/contract/error.ts';

const answer = Promise.withResolvers<Reply>();
const sent: string[] = [];

function Page({ refusal }: { refusal?: string }) {
  useGuardLeaving();
  return (
    <>
      <EditableText
        label="Owner"
        value="Ines"
        onSave={async (next) => {
          if (refusal !== undefined) throw new Error(refusal);
          sent.push(next);
          await trackSave(() => answer.promise);
        }}
      />
      <dialog open>
        <input aria-label="Name" />
      </dialog>
    </>
  );
}

/** Whether the browser would ask before it leaves. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const type = (text: string) => {
  fireEvent.click(screen.getByRole('button', { name: /Owner/ }));
  const field = screen.getByRole('textbox', { name: 'Owner' });
  field.focus();
  fireEvent.change(field, { target: { value: text } });
};

beforeEach(() => {
  sent.length = 0;
  saveStatus.set({ pending: 0, savedAt: null, trouble: null });
});
afterEach(cleanup);

test('a page with nothing open is left without a question', () => {
  render(<Page />);
  expect(asks()).toBe(false);
});

test('a field that is open and unchanged asks nothing', () => {
  render(<Page />);
  type('Ines');
  expect(asks()).toBe(false);
});

test('an open field is stored, and the browser asks while the edit is on its way', () => {
  render(<Page />);
  type('Tomas');
  expect(asks()).toBe(true);
  expect(sent).toEqual(['Tomas']);
});

test('a value that was refused is not left behind without a question', async () => {
  render(<Page refusal="Name a person." />);
  type('Tomas');
  fireEvent.blur(screen.getByRole('textbox', { name: 'Owner' }));
  await screen.findByRole('alert');
  expect(asks()).toBe(true);
});

test('a dialog that was typed in is not left without a question', () => {
  render(<Page />);
  expect(asks()).toBe(false);
  fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Triage' } });
  expect(asks()).toBe(true);
});
