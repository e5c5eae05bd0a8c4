import { beforeEach, expect, test } from 'vitest';
import { saveStatus, trackSave, whenSaved } from '../../../renderer/state/save-state.ts';
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
