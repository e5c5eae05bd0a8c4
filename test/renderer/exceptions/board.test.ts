import { expect, test } from 'vitest';
import { cardNote } from '../../../renderer/features/exceptions/board/card-note.ts';
import { boardColumns } from '../../../renderer/features/exceptions/board/columns.ts';
import { event, sampleView, TODAY } from './sample-view.ts';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test('every state has its column, and cards stand in the order in which they need somebody', () => {
  const at = (day: string) => [event('submit', 'submitted', day)];
  const views = [
    sampleView({ ref: 'EXC-01', state: 'closed', events: at('2026-08-21') }),
    sampleView({ ref: 'EXC-02', state: 'expired', events: at('2026-11-14') }),
    sampleView({ ref: 'EXC-03', state: 'rejected', events: at('2026-10-02') }),
    sampleView({ ref: 'EXC-04', state: 'active', daysLeft: 41 }),
    sampleView({ ref: 'EXC-05', state: 'active', daysLeft: 5 }),
    sampleView({ ref: 'EXC-06', state: 'active', daysLeft: 160, isStale: true }),
    sampleView({ ref: 'EXC-07', state: 'approved', events: at('2026-09-01') }),
    sampleView({ ref: 'EXC-08', state: 'submitted', events: at('2026-11-18') }),
    sampleView({ ref: 'EXC-09', state: 'submitted', events: at('2026-11-14') }),
    sampleView({ ref: 'EXC-10', state: 'returned' }),
    sampleView({ ref: 'EXC-11', state: 'draft' }),
    sampleView({ ref: 'EXC-12', state: 'revoked', events: at('2026-11-19') }),
  ];
  expect(boardColumns(views).map((column) => [column.name, column.views.map((view) => view.ref)])).toEqual([
    ['preparing', ['EXC-10', 'EXC-11']],
    ['waiting', ['EXC-09', 'EXC-08', 'EXC-07']],
    ['active', ['EXC-06', 'EXC-05', 'EXC-04']],
    ['ended', ['EXC-12', 'EXC-02', 'EXC-03', 'EXC-01']],
  ]);
});

test.each([
  [{ state: 'draft' }, 'ready to submit', 'calm'],
  [{ state: 'draft', expiresOn: null }, 'no expiry date yet', 'warn'],
  [{ state: 'draft', expiresOn: '2026-11-01' }, 'end date has passed', 'warn'],
  [{ state: 'returned', controls: [] }, 'no control named', 'warn'],
  [{ state: 'draft', controls: [], reason: '' }, '2 of 6 fields open', 'calm'],
  [
    { state: 'submitted', events: [event('submit', 'submitted', '2026-11-14')] },
    'waiting for 6 days',
    'calm',
  ],
  [{ state: 'submitted', events: [event('submit', 'submitted', TODAY)] }, 'waiting since today', 'calm'],
  [{ state: 'approved', startsOn: '2026-12-01' }, 'starts 1 Dec 2026', 'calm'],
  [{ state: 'approved' }, 'can start now', 'warn'],
  [{ state: 'active', daysLeft: 31 }, '31 days left', 'calm'],
  [{ state: 'active', daysLeft: 30 }, '30 days left', 'danger'],
  [{ state: 'active', daysLeft: 0 }, 'ends today', 'danger'],
  [
    { state: 'active', isStale: true, events: [event('request-reapproval', 'active', '2026-11-19')] },
    'asked again, waiting for 1 day',
    'warn',
  ],
  [{ state: 'expired', expiresOn: '2026-11-14' }, '14 Nov', 'danger'],
  [
    { state: 'revoked', events: [event('revoke', 'revoked', '2026-10-02', 'after INC-03.')] },
    '2 Oct, after INC-03',
    'calm',
  ],
] as const)('a card of %j says “%s”', (over, text, tone) => {
  const note = cardNote(sampleView(structuredClone(over) as Parameters<typeof sampleView>[0]), TODAY);
  expect([plain(note.text), note.tone]).toEqual([text, tone]);
});
