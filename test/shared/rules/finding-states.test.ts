import { expect, test } from 'vitest';
import { FINDING_STATES } from '../../../shared/model/finding.ts';
import { isOverdue, moveProblems, movesFrom, needsReason } from '../../../shared/rules/finding-states.ts';

const complete = { owner: 'Priya Anand', dueOn: '2026-12-31', response: 'We will act.' };

test('every state leads on, and nothing is closed that was neither resolved nor accepted', () => {
  for (const state of FINDING_STATES) expect(movesFrom(state), state).not.toEqual([]);
  const closable = FINDING_STATES.filter((state) => movesFrom(state).includes('closed'));
  expect(closable).toEqual(['accepted', 'resolved']);
});

test('a step off the path is refused whatever is known', () => {
  expect(moveProblems({ ...complete, state: 'open' }, 'closed', 'done')).toEqual([
    'A finding that is open cannot become closed.',
  ]);
});

test('work needs an owner and a date, acceptance an owner, a response and a reason', () => {
  const bare = { owner: ' ', dueOn: null, response: '', state: 'open' } as const;
  expect(moveProblems(bare, 'in progress', '')).toHaveLength(2);
  expect(moveProblems(bare, 'accepted', '')).toHaveLength(3);
  expect(moveProblems({ ...complete, state: 'open' }, 'in progress', '')).toEqual([]);
  expect(moveProblems({ ...complete, state: 'open' }, 'accepted', 'Renewal in May')).toEqual([]);
});

test('a finding is reopened, resolved and closed only with a reason', () => {
  expect(needsReason('closed', 'open')).toBe(true);
  expect(needsReason('in progress', 'resolved')).toBe(true);
  expect(needsReason('resolved', 'closed')).toBe(true);
  expect(needsReason('open', 'in progress')).toBe(false);
});

test('only what the client still owes can be late, and not on the day itself', () => {
  const due = { dueOn: '2026-12-31' };
  expect(isOverdue({ ...due, state: 'open' }, '2027-01-01')).toBe(true);
  expect(isOverdue({ ...due, state: 'open' }, '2026-12-31')).toBe(false);
  expect(isOverdue({ ...due, state: 'resolved' }, '2027-01-01')).toBe(false);
  expect(isOverdue({ dueOn: null, state: 'open' }, '2027-01-01')).toBe(false);
});
