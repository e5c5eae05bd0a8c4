import { expect, test } from 'vitest';
import type { LinkedException } from '../../../shared/model/exception.ts';
import { openParts, problemsOf, type Situation } from '../../../shared/rules/exceptions-guards.ts';
import { complete, LENA, TODAY } from './exceptions-sample.ts';

const situation = (over: Partial<LinkedException> = {}, rest: Partial<Situation> = {}): Situation => ({
  exception: complete(over),
  today: TODAY,
  materialChanges: 0,
  reapprovalRequested: false,
  ...rest,
});

test('a complete request can be submitted', () => {
  expect(problemsOf('submit', situation())).toEqual([]);
});

const missing: [string, Partial<LinkedException>, RegExp][] = [
  ['title', { title: '  ' }, /title/],
  ['reason', { reason: ' \n' }, /Say why/],
  ['requester', { requesterId: null }, /person who asks/],
  ['approver', { approverId: null }, /person who is to decide/],
  ['approver', { approverId: LENA }, /nobody decides on their own request/],
  ['controls', { controls: [] }, /compensating control, or write down why/],
  ['expiry', { expiresOn: null }, /Set an end date\./],
  ['expiry', { expiresOn: '2026-02-30' }, /2026-02-30 is not a day/],
  ['expiry', { expiresOn: TODAY }, /future/],
  ['expiry', { expiresOn: '2026-11-19' }, /future/],
  ['expiry', { startsOn: '2026-12-01' }, /after the start/],
  ['expiry', { startsOn: '2026-11-30' }, /after the start/],
];

test.each(missing)('a request is not complete without its %s: %j', (part, over, words) => {
  for (const action of ['submit', 'approve'] as const)
    expect(problemsOf(action, situation(over)), action).toEqual([expect.stringMatching(words)]);
  expect(openParts(complete(over), TODAY)).toEqual([part]);
});

test('a written justification stands in for a control', () => {
  expect(
    problemsOf('submit', situation({ controls: [], noControlReason: 'Hardware cannot be changed.' })),
  ).toEqual([]);
});

test('everything that is missing is said at once', () => {
  const bare = { reason: '', requesterId: null, approverId: null, controls: [], expiresOn: null };
  expect(problemsOf('submit', situation(bare))).toHaveLength(5);
});

test('it becomes active on its first day, not before', () => {
  expect(problemsOf('activate', situation({ startsOn: '2026-11-21' }))).toEqual([
    expect.stringMatching(/begins on 21.Nov.2026/),
  ]);
  expect(problemsOf('activate', situation({ startsOn: TODAY }))).toEqual([]);
  expect(problemsOf('activate', situation({ startsOn: null }))).toEqual([]);
});

test('a stale approval puts nothing into force', () => {
  expect(problemsOf('activate', situation({}, { materialChanges: 1 }))).toEqual([
    expect.stringMatching(/no longer holds/),
  ]);
});

test('approval is asked for again once, when the approved state no longer holds', () => {
  expect(problemsOf('request-reapproval', situation())).toHaveLength(1);
  expect(problemsOf('request-reapproval', situation({}, { materialChanges: 2 }))).toEqual([]);
  expect(
    problemsOf('request-reapproval', situation({}, { materialChanges: 2, reapprovalRequested: true })),
  ).toEqual([expect.stringMatching(/decision is open/)]);
});

test('approval is given again only when it was asked for and is needed', () => {
  expect(problemsOf('reapprove', situation({}, { materialChanges: 2 }))).toHaveLength(1);
  expect(problemsOf('reapprove', situation({}, { reapprovalRequested: true }))).toHaveLength(1);
  expect(problemsOf('reapprove', situation({}, { materialChanges: 2, reapprovalRequested: true }))).toEqual(
    [],
  );
});

test.each(['return', 'reject', 'revoke', 'close'] as const)(
  'an incomplete one can still be ended: %s',
  (action) => {
    expect(problemsOf(action, situation({ expiresOn: null, controls: [] }))).toEqual([]);
  },
);
