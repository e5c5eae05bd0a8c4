import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { connect } from '../page-harness.tsx';

const { Notices } = await import('../../../renderer/app/notices.tsx');
const { api } = await import('../../../renderer/api/api.ts');
const { toast } = await import('../../../renderer/state/toast.ts');
const { ToastHost } = await import('../../../renderer/ui/toast-host.tsx');

let bench: TestBench;
let disconnect: () => void;
const addPerson = (name: string) => api.people.create({ name, title: '', party: 'client', email: '' });

beforeEach(async () => {
  bench = await openBench();
  disconnect = connect(bench);
  render(
    <ToastHost label="Notices" dismissLabel="Dismiss">
      <Notices />
    </ToastHost>,
  );
});
afterEach(() => {
  cleanup();
  disconnect();
  bench[Symbol.dispose]();
});

test('an offer to undo takes back what it speaks of', async () => {
  await addPerson('Elena Brandt');
  toast({ text: 'Elena Brandt added', undo: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await bench.api.people.list({})).toEqual([]));
});

test('an offer to undo ends with the next change, which it would take back instead', async () => {
  await addPerson('Elena Brandt');
  toast({ text: 'Elena Brandt added', undo: true });
  toast({ text: 'Something else' });
  await screen.findByRole('button', { name: 'Undo' });
  await addPerson('Marcus Hale');
  await waitFor(() => expect(screen.queryByText('Elena Brandt added')).toBeNull());
  expect(screen.getByText('Something else')).toBeDefined();
});
