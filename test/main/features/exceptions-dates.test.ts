import { afterEach, beforeEach, expect, test } from 'vitest';
import { expireExceptions } from '../../../main/features/exceptions/expire.ts';
import { type ExceptionBench, exceptionBench } from './exceptions-bench.ts';

let b: ExceptionBench;
beforeEach(async () => {
  b = await exceptionBench();
});
afterEach(() => b[Symbol.dispose]());

test('days left are counted to the last day', async () => {
  const { id, daysLeft } = await b.draft({ expiresOn: '2026-11-30' });
  expect(daysLeft).toBe(10);
  b.setToday('2026-12-02');
  expect((await b.api.exceptions.get({ id })).daysLeft).toBe(-2);
  expect((await b.draft({ expiresOn: null })).daysLeft).toBeNull();
});

test('an exception is in force through its last day and expired on the next', async () => {
  const { id } = await b.active({ expiresOn: '2026-11-30' });
  b.setToday('2026-11-30');
  expect(await b.api.exceptions.get({ id })).toMatchObject({ state: 'active', daysLeft: 0 });
  b.setToday('2026-12-01');
  const [expired] = await b.api.exceptions.list({});
  expect(expired).toMatchObject({ state: 'expired', actions: [], stale: [] });
  expect(expired?.events.at(-1)).toMatchObject({
    action: 'expire',
    fromState: 'active',
    toState: 'expired',
    personId: null,
    actor: 'Assay',
    note: expect.stringMatching(/30.Nov.2026/),
  });
  const [entry] = await b.api.engagement.history({ recordId: id, limit: 1 });
  expect(entry).toMatchObject({ actor: 'Assay', after: { state: 'expired' } });
});

test('an approved exception whose time passed before it was put into force expires as well', async () => {
  const { id } = await b.draft({ expiresOn: '2026-11-30' });
  await b.submit(id);
  await b.approve(id);
  b.setToday('2026-12-01');
  await expect(b.activate(id)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/is expired/),
  });
  expect((await b.api.exceptions.get({ id })).state).toBe('expired');
});

test('drafts and requests do not expire: nothing was permitted yet', async () => {
  const { id } = await b.draft({ expiresOn: '2026-11-30' });
  await b.submit(id);
  b.setToday('2027-01-01');
  expect((await b.api.exceptions.list({}))[0]?.state).toBe('submitted');
});

test('expiring twice writes once', async () => {
  await b.active({ expiresOn: '2026-11-30' });
  b.setToday('2026-12-01');
  const ctx = b.bench.workbench.context('engagement.open');
  expireExceptions(ctx);
  const { sequence } = ctx.store.head;
  expireExceptions(ctx);
  await b.api.exceptions.list({});
  expect(ctx.store.head.sequence).toBe(sequence);
});

test('the windows are told when the date has ended something', async () => {
  const { id } = await b.active({ expiresOn: '2026-11-30' });
  const touched: unknown[] = [];
  b.bench.workbench.subscribe((event) => event.type === 'changed' && touched.push(event.touched));
  b.setToday('2026-12-01');
  await b.api.exceptions.list({});
  expect(touched).toEqual([{ exception: [id], exceptionEvent: [expect.any(String)] }]);
});
