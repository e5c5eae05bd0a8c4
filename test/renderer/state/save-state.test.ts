import { beforeEach, expect, test } from 'vitest';
import { afterSaving, saveStatus, trackSave, whenSaved } from '../../../renderer/state/save-state.ts';
import type { Reply } from '../../../shared/contract/error.ts';

const OK: Reply = { ok: true, value: {} };

beforeEach(() => saveStatus.set({ pending: 0, savedAt: null, trouble: null }));

test('nothing on its way: goes on at once', async () => {
  await expect(whenSaved()).resolves.toBeUndefined();
});

test('waits for an edit on its way, and for the one held back behind it', async () => {
  const order: string[] = [];
  const [first, second] = [Promise.withResolvers<Reply>(), Promise.withResolvers<Reply>()];
  void trackSave(() => first.promise)
    .then(() => order.push('first'))
    .then(() => trackSave(() => second.promise))
    .then(() => order.push('second'));
  const waited = whenSaved().then(() => order.push('undo'));
  first.resolve(OK);
  await first.promise;
  second.resolve(OK);
  await waited;
  expect(order).toEqual(['first', 'second', 'undo']);
});

test('a refused edit does not hold back what follows', async () => {
  await trackSave(() =>
    Promise.resolve({ ok: false, error: { code: 'INVALID', message: 'Not stored.', issues: [] } }),
  );
  await expect(whenSaved()).resolves.toBeUndefined();
});

test('an engagement is left when the open field is left and every edit has arrived', async () => {
  const order: string[] = [];
  const field = document.createElement('input');
  document.body.append(field);
  field.addEventListener('blur', () => {
    void trackSave(async () => {
      await new Promise((resolve) => setTimeout(resolve));
      order.push('stored');
      return { ok: true, value: null } as never;
    });
  });
  field.focus();
  await afterSaving(async () => void order.push('closed'));
  expect(order).toEqual(['stored', 'closed']);
  field.remove();
});
