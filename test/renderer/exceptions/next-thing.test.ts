import { expect, test } from 'vitest';
import { nextThing, registerGaps } from '../../../renderer/features/exceptions/next-thing.ts';
import { event, sampleView, TODAY } from './sample-view.ts';

const stale = sampleView({ ref: 'EXC-07', state: 'active', isStale: true });
const request = sampleView({ ref: 'EXC-11', state: 'submitted' });
const ready = sampleView({ ref: 'EXC-12', state: 'draft' });
const open = sampleView({ ref: 'EXC-13', state: 'draft', expiresOn: null });
const calm = sampleView({ ref: 'EXC-04', state: 'active' });

test('an empty register begins with a first exception', () => {
  expect(nextThing([], undefined)).toEqual({ kind: 'new' });
});

test('the selected record comes first, then the most pressing one', () => {
  const all = [calm, stale, request, ready, open];
  expect(nextThing(all, ready)).toMatchObject({ kind: 'act', action: 'submit', view: ready });
  expect(nextThing(all, calm)).toMatchObject({ action: 'request-reapproval', view: stale });
  expect(nextThing([calm, request, ready, open], undefined)).toMatchObject({
    action: 'approve',
    view: request,
  });
  expect(nextThing([calm, ready, open], undefined)).toMatchObject({ action: 'submit', view: ready });
});

test('what cannot be submitted yet is to be completed, and a register without gaps leads on', () => {
  expect(nextThing([calm, open], calm)).toEqual({ kind: 'complete', view: open });
  expect(nextThing([calm, open], open)).toEqual({ kind: 'step' });
  expect(nextThing([calm], undefined)).toEqual({ kind: 'step' });
});

test('approval asked for again is to be decided, not asked for once more', () => {
  const asked = sampleView({
    ref: 'EXC-07',
    state: 'active',
    isStale: true,
    events: [event('request-reapproval', 'active', TODAY)],
  });
  expect(nextThing([asked], undefined)).toMatchObject({ action: 'reapprove' });
  expect(registerGaps([asked], TODAY).map((gap) => gap.key)).toEqual(['waiting']);
});

test('gaps are counted with the first record concerned', () => {
  const [control] = calm.controls;
  const late = control
    ? [
        { ...control, testDueOn: '2026-11-14' },
        { ...control, testDueOn: '2026-11-15' },
      ]
    : [];
  const overdue = sampleView({ ref: 'EXC-05', state: 'active', controls: late });
  const draftWithLate = sampleView({ ref: 'EXC-06', state: 'draft', controls: late, reason: '' });
  const gaps = registerGaps([calm, stale, request, open, overdue, draftWithLate], TODAY);
  expect(gaps.map(({ key, count, first }) => [key, count, first.ref])).toEqual([
    ['stale', 1, 'EXC-07'],
    ['waiting', 1, 'EXC-11'],
    ['tests', 2, 'EXC-05'],
    ['expiry', 1, 'EXC-13'],
    ['open', 1, 'EXC-06'],
  ]);
});
