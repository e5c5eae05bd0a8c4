import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PersonAction } from '../../../shared/rules/exceptions.ts';
import { type ExceptionBench, exceptionBench } from './exceptions-bench.ts';

let b: ExceptionBench;
beforeEach(async () => {
  b = await exceptionBench();
});
afterEach(() => b[Symbol.dispose]());

const conflict = (message: RegExp) => ({ code: 'CONFLICT', message: expect.stringMatching(message) });
const act = (id: string, action: PersonAction, personId: string | null = null, note = '') =>
  b.api.exceptions.act({ id, action, personId, note });

test('the whole way from draft to closed, with who did what when', async () => {
  const { id, ref } = await b.active();
  expect(ref).toBe('EXC-01');
  const closed = await act(id, 'close', b.ines, 'The filter was mended.');
  expect(closed.state).toBe('closed');
  expect(closed.actions).toEqual([]);
  const at = new Date(2026, 10, 20, 9, 30).toISOString();
  expect(
    closed.events.map((e) => [e.action, e.fromState, e.toState, e.personId, e.actor, e.note, e.at]),
  ).toEqual([
    ['create', null, 'draft', b.lena, 'Ines Calder', '', at],
    ['submit', 'draft', 'submitted', b.lena, 'Ines Calder', '', at],
    ['approve', 'submitted', 'approved', b.priya, 'Ines Calder', '', at],
    ['activate', 'approved', 'active', null, 'Ines Calder', '', at],
    ['close', 'active', 'closed', b.ines, 'Ines Calder', 'The filter was mended.', at],
  ]);
  expect(await b.api.engagement.verify({})).toMatchObject({ ok: true });
});

test('a returned request is edited and submitted again', async () => {
  const { id } = await b.draft();
  await b.submit(id);
  const returned = await act(id, 'return', b.priya, 'The end is too far off.');
  expect(returned.state).toBe('returned');
  await b.api.exceptions.update({ id, patch: { expiresOn: '2026-12-01' } });
  expect(await b.submit(id)).toMatchObject({ state: 'submitted', expiresOn: '2026-12-01' });
});

test('a rejected request stays as it is', async () => {
  const { id } = await b.draft();
  await b.submit(id);
  expect((await act(id, 'reject', b.priya, 'Not acceptable.')).state).toBe('rejected');
  for (const action of ['submit', 'approve', 'activate', 'revoke', 'close'] as const)
    await expect(act(id, action, b.priya, 'x'), action).rejects.toMatchObject(conflict(/is rejected/));
  await expect(b.api.exceptions.update({ id, patch: { reason: 'x' } })).rejects.toMatchObject(
    conflict(/rejected/),
  );
});

test('no state can be skipped', async () => {
  const { id } = await b.draft();
  const refuse = async (state: string, actions: PersonAction[]) => {
    for (const action of actions)
      await expect(act(id, action, b.priya, 'x'), `${action} in ${state}`).rejects.toMatchObject(
        conflict(new RegExp(`EXC-01 is ${state}`)),
      );
    expect((await b.api.exceptions.get({ id })).state).toBe(state);
  };
  await refuse('draft', ['return', 'reject', 'approve', 'activate', 'reapprove', 'revoke', 'close']);
  await b.submit(id);
  await refuse('submitted', ['submit', 'activate', 'request-reapproval', 'revoke', 'close']);
  await b.approve(id);
  await refuse('approved', ['submit', 'return', 'reject', 'approve', 'close']);
  await b.activate(id);
  await refuse('active', ['submit', 'return', 'reject', 'approve', 'activate']);
  await act(id, 'revoke', b.priya, 'After an incident.');
  await refuse('revoked', ['submit', 'approve', 'activate', 'reapprove', 'revoke', 'close']);
});

test('the second of two decisions on one request is told that the state moved on', async () => {
  const { id } = await b.draft();
  await b.submit(id);
  const decisions = await Promise.allSettled([b.approve(id), act(id, 'reject', b.priya, 'No.')]);
  expect(decisions.map((d) => d.status)).toEqual(['fulfilled', 'rejected']);
  expect(decisions[1]).toMatchObject({ reason: conflict(/EXC-01 is approved/) });
  expect((await b.api.exceptions.get({ id })).state).toBe('approved');
});

test('the date is the only one who can expire an exception', async () => {
  const { id } = await b.active();
  const reply = await b.bench.dispatch('exceptions.act', { id, action: 'expire' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID' } });
});

const gaps = [
  ['reason', { reason: '' }, /Say why the departure/],
  ['requester', { requesterId: null }, /person who asks/],
  ['approver', { approverId: null }, /person who is to decide/],
  ['control', { noControlReason: '' }, /compensating control/],
  ['end', { expiresOn: null }, /Set an end date/],
  ['end in the future', { expiresOn: '2026-11-20' }, /future/],
  ['end after the start', { startsOn: '2027-01-01' }, /after the start/],
] as const;

test.each(gaps)('nothing is submitted without: %s', async (_what, over, words) => {
  const { id, actions } = await b.draft(over);
  expect(actions).toEqual([{ action: 'submit', problems: [expect.stringMatching(words)] }]);
  await expect(act(id, 'submit', b.lena)).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringMatching(words),
  });
  expect(await b.api.exceptions.get({ id })).toMatchObject({
    state: 'draft',
    events: [{ action: 'create' }],
  });
});

test('an approval that comes after the end is not given', async () => {
  const { id } = await b.draft({ expiresOn: '2026-11-21' });
  await b.submit(id);
  b.setToday('2026-11-21');
  await expect(b.approve(id)).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringMatching(/future/),
  });
});

test('only the approver decides, never the requester', async () => {
  const { id } = await b.draft();
  await expect(act(id, 'submit', b.priya)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await b.submit(id);
  for (const action of ['approve', 'return', 'reject'] as const) {
    await expect(act(id, action, b.lena, 'x')).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringMatching(/Lena Moreau asked for EXC-01/),
    });
    await expect(act(id, action, b.ines, 'x')).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringMatching(/Only the approver, Priya Anand/),
    });
    await expect(act(id, action, null, 'x')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await b.approve(id);
  await expect(act(id, 'revoke', b.lena, 'x')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect((await act(id, 'revoke', b.ines, 'Too risky.')).state).toBe('revoked');
});

test('someone who is not on the list of people decides nothing', async () => {
  const { id } = await b.active();
  await expect(act(id, 'revoke', b.assetId, 'x')).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: ['personId'] }],
  });
});

test('requester and approver cannot be made one person', async () => {
  await expect(b.draft({ approverId: b.lena })).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: ['approverId'] }],
  });
  const { id } = await b.draft();
  await expect(b.api.exceptions.update({ id, patch: { requesterId: b.priya } })).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: ['requesterId'] }],
  });
  // Both at once, in exchange, is no conflict.
  const swapped = await b.api.exceptions.update({ id, patch: { requesterId: b.priya, approverId: b.lena } });
  expect(swapped).toMatchObject({ requesterId: b.priya, approverId: b.lena });
});

test('what is sent back or ended needs words', async () => {
  const { id } = await b.draft();
  await b.submit(id);
  await expect(act(id, 'return', b.priya, '  ')).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: ['note'], message: expect.stringMatching(/Say why/) }],
  });
});

test('an approved exception waits for its start', async () => {
  const { id } = await b.draft({ startsOn: '2026-12-01' });
  await b.submit(id);
  const approved = await b.approve(id);
  expect(approved.actions.find((a) => a.action === 'activate')?.problems).toEqual([
    expect.stringMatching(/begins on 1.Dec.2026/),
  ]);
  await expect(b.activate(id)).rejects.toMatchObject({ code: 'INVALID' });
  b.setToday('2026-12-01');
  expect((await b.activate(id)).state).toBe('active');
});

test('undo does not cross a decision', async () => {
  const { id } = await b.draft();
  await b.submit(id);
  await expect(b.api.engagement.undo({})).rejects.toMatchObject({ code: 'CONFLICT' });
  expect((await b.api.exceptions.get({ id })).state).toBe('submitted');
});

test('an unknown exception is said to be gone', async () => {
  await expect(act(b.assetId, 'submit')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(b.api.exceptions.get({ id: b.assetId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(b.api.exceptions.remove({ id: b.assetId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
