import { expect, test } from 'vitest';
import { ageingRows } from '../../../renderer/features/exceptions/ageing-rows.ts';
import { controlWords } from '../../../renderer/features/exceptions/inspector/control-words.ts';
import {
  editEntries,
  eventEntries,
  timeline,
} from '../../../renderer/features/exceptions/inspector/history-entries.ts';
import { matching } from '../../../renderer/ui/link-picker.tsx';
import { pathSteps } from '../../../renderer/features/exceptions/inspector/path-steps.ts';
import { complete, LENA } from '../../shared/rules/exceptions-sample.ts';
import { event, sampleView, TODAY } from './sample-view.ts';

const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ');
const way = [
  event('create', 'draft', '2026-09-18'),
  event('submit', 'submitted', '2026-10-02'),
  event('return', 'returned', '2026-10-05'),
  event('submit', 'submitted', '2026-10-09'),
  event('approve', 'approved', '2026-10-12'),
  event('activate', 'active', '2026-10-13'),
];
const steps = (view: Parameters<typeof sampleView>[0]) =>
  pathSteps(sampleView(view), TODAY).map((step) => [step.label, plain(step.note), step.state]);

test('the path shows what lies behind, where it is and when it ends', () => {
  expect(steps({ state: 'active', events: way })).toEqual([
    ['Draft', '18 Sep', 'done'],
    ['Submitted', '9 Oct', 'done'],
    ['Approved', '12 Oct', 'done'],
    ['Active', '13 Oct', 'now'],
    ['Ends', '30 Nov', 'open'],
  ]);
});

test('a returned one is back at its first step', () => {
  expect(steps({ state: 'returned', events: way.slice(0, 3), expiresOn: null })).toEqual([
    ['Returned', '5 Oct', 'now'],
    ['Submitted', undefined, 'open'],
    ['Approved', undefined, 'open'],
    ['Active', undefined, 'open'],
    ['Ends', 'no date yet', 'open'],
  ]);
});

test('an approved one says when it begins, in another year with the year', () => {
  const approved = steps({
    state: 'approved',
    events: way.slice(0, 5),
    startsOn: '2027-01-04',
    expiresOn: '2027-03-01',
  });
  expect(approved.slice(3)).toEqual([
    ['Active', '4 Jan 2027', 'open'],
    ['Ends', '1 Mar 2027', 'open'],
  ]);
});

test('an ended one shows only the steps it took', () => {
  const rejected = [...way.slice(0, 2), event('reject', 'rejected', '2026-10-06')];
  expect(steps({ state: 'rejected', events: rejected })).toEqual([
    ['Draft', '18 Sep', 'done'],
    ['Submitted', '2 Oct', 'done'],
    ['Rejected', '6 Oct', 'done'],
  ]);
});

test('the history tells steps by person and edits by who made them, newest first', () => {
  const edit = (sequence: number, day: string, before: object, after: object) => ({
    sequence,
    at: `${day}T12:00:00.000Z`,
    actor: 'Ines Calder',
    operation: 'exceptions.update',
    entity: 'exception',
    recordId: 'x',
    before: before as Record<string, unknown>,
    after: after as Record<string, unknown>,
    hash: '',
  });
  const { controls } = complete();
  const retested = controls.map((control) => ({ ...control, testedOn: '2026-11-19' }));
  const lines = timeline([
    ...eventEntries(
      [event('create', 'draft', '2025-09-18'), event('return', 'returned', '2026-10-05', 'No end')],
      (id) => (id === LENA ? 'Lena Moreau' : null),
      TODAY,
    ),
    ...editEntries(
      [
        edit(4, '2026-11-19', { controls }, { controls: retested }),
        edit(3, '2026-10-06', { state: 'returned' }, { state: 'submitted' }),
        edit(2, '2026-10-06', { reason: '', expiresOn: null }, { reason: 'x', expiresOn: '2026-11-30' }),
      ],
      TODAY,
    ),
  ]);
  expect(
    lines.map((line) => [plain(line.when)?.replace(/ \d\d:\d\d$/, ''), line.text, line.who, line.tone]),
  ).toEqual([
    ['19 Nov', 'Test recorded: CC-1', 'Ines Calder', undefined],
    ['6 Oct', 'Edited: reason, end', 'Ines Calder', undefined],
    ['5 Oct', 'Returned: No end', 'Lena Moreau', 'warn'],
    ['18 Sep 2025', 'Draft begun', 'Lena Moreau', undefined],
  ]);
});

test('a control tells its test, how late it is, or that it failed', () => {
  const [control] = complete().controls;
  if (!control) throw new Error('The sample has a control');
  const words = (over: Partial<typeof control>) => {
    const told = controlWords({ ...control, ...over }, TODAY);
    return [plain(told.text), told.wanting];
  };
  expect(words({})).toEqual(['tested 6 Nov', false]);
  expect(words({ testDueOn: '2026-11-14' })).toEqual(['6 days late', true]);
  expect(words({ testResult: 'not effective' })).toEqual(['not effective', true]);
  expect(words({ testedOn: null, testResult: null })).toEqual(['not tested', true]);
});

test('ageing shows what is in force and what ran out unrenewed, the most pressing first', () => {
  const events = [event('activate', 'active', '2026-10-13')];
  const rows = ageingRows([
    sampleView({ ref: 'EXC-01', state: 'closed', events }),
    sampleView({ ref: 'EXC-02', state: 'expired', expiresOn: '2026-11-14', daysLeft: -6, events }),
    sampleView({ ref: 'EXC-03', state: 'expired', expiresOn: '2026-11-13', daysLeft: -7, events }),
    sampleView({
      ref: 'EXC-04',
      state: 'active',
      expiresOn: '2027-03-31',
      daysLeft: 131,
      renewsId: 'EXC-03',
      events,
    }),
    sampleView({ ref: 'EXC-05', state: 'active', events }),
    sampleView({ ref: 'EXC-06', state: 'draft' }),
  ]);
  expect(rows.map((row) => [row.view.ref, row.from, row.verdict, row.tone])).toEqual([
    ['EXC-02', '2026-10-13', '6 days over', 'late'],
    ['EXC-05', '2026-10-13', '10 days left', 'soon'],
    ['EXC-04', '2026-10-13', '131 days left', 'calm'],
  ]);
});

test('a record to link is found by every word of its reference or name', () => {
  const choices = [
    { id: '1', ref: 'AST-001', name: 'Claims assistant' },
    { id: '2', ref: 'AST-002', name: 'Claims photos' },
  ];
  expect(matching(choices, [], 'CLAIMS 002').map((c) => c.id)).toEqual(['2']);
  expect(matching(choices, ['2'], 'claims').map((c) => c.id)).toEqual(['1']);
  expect(matching(choices, [], '  ')).toHaveLength(2);
});
