import { expect, test } from 'vitest';
import { EXCEPTION_ACTIONS, EXCEPTION_STATES } from '../../../shared/model/exception.ts';
import { actionsFrom, stateAfter, TRANSITIONS } from '../../../shared/rules/exceptions.ts';

test('the workflow is exactly this table', () => {
  const rows = EXCEPTION_STATES.map((state) => [
    state,
    actionsFrom(state).map((action) => `${action} → ${stateAfter(action, state)}`),
  ]);
  expect(Object.fromEntries(rows)).toEqual({
    draft: ['submit → submitted'],
    submitted: ['return → returned', 'reject → rejected', 'approve → approved'],
    returned: ['submit → submitted'],
    rejected: [],
    approved: [
      'activate → active',
      'request-reapproval → approved',
      'reapprove → approved',
      'revoke → revoked',
    ],
    active: ['request-reapproval → active', 'reapprove → active', 'revoke → revoked', 'close → closed'],
    expired: [],
    revoked: [],
    closed: [],
  });
});

test('no state of the path can be skipped: each is reached only from the one before', () => {
  const path = ['draft', 'submitted', 'approved', 'active'] as const;
  for (const [i, state] of path.entries()) {
    const entrances = EXCEPTION_ACTIONS.filter((action) => TRANSITIONS[action].to === state);
    const from = entrances.flatMap((action) => TRANSITIONS[action].from);
    expect(
      from.filter((s) => s !== 'returned'),
      state,
    ).toEqual(i === 0 ? [] : [path[i - 1]]);
  }
});

test('only the date ends an exception by expiry', () => {
  expect(EXCEPTION_STATES.flatMap(actionsFrom)).not.toContain('expire');
  expect(TRANSITIONS.expire).toMatchObject({ from: ['approved', 'active'], to: 'expired', by: 'date' });
});
