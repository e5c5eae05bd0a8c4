import { expect, test } from 'vitest';
import type { PersonAction } from '../../../shared/rules/exceptions.ts';
import {
  isReapprovalRequested,
  noteProblem,
  personProblem,
} from '../../../shared/rules/exceptions-deciders.ts';
import { complete, INES, LENA, PRIYA } from './exceptions-sample.ts';

const NAMES: Record<string, string> = {
  [LENA]: 'Lena Moreau',
  [PRIYA]: 'Priya Anand',
  [INES]: 'Ines Calder',
};
const problem = (action: PersonAction, person: string | null) =>
  personProblem(action, complete(), person, (id) => NAMES[id] ?? '');

test.each(['return', 'reject', 'approve', 'reapprove'] as const)('only the approver may %s', (action) => {
  expect(problem(action, PRIYA)).toBeNull();
  expect(problem(action, INES)).toMatch(/Only the approver, Priya Anand, can decide on EXC-07/);
  expect(problem(action, LENA)).toMatch(
    /Lena Moreau asked for EXC-07, and nobody decides on their own request/,
  );
  expect(problem(action, null)).toMatch(/Say who/);
});

test.each(['submit', 'request-reapproval'] as const)('only the requester may %s', (action) => {
  expect(problem(action, LENA)).toBeNull();
  expect(problem(action, PRIYA)).toMatch(/Only the requester, Lena Moreau,/);
  expect(problem(action, null)).toMatch(/Say who/);
});

test('a requester named as approver as well still decides nothing', () => {
  const own = complete({ approverId: LENA });
  expect(personProblem('approve', own, LENA, () => 'Lena Moreau')).toMatch(/own request/);
});

test('anyone but the requester may revoke; closing and activating need no name', () => {
  expect(problem('revoke', INES)).toBeNull();
  expect(problem('revoke', LENA)).toMatch(/own request/);
  expect(problem('revoke', null)).toMatch(/Say who/);
  expect(problem('close', null)).toBeNull();
  expect(problem('activate', null)).toBeNull();
});

test('what ends or sends back needs words', () => {
  for (const action of ['return', 'reject', 'revoke', 'close'] as const) {
    expect(noteProblem(action, ' '), action).toMatch(/Say why/);
    expect(noteProblem(action, 'Cause removed'), action).toBeNull();
  }
  expect(noteProblem('approve', '')).toBeNull();
});

test('a request for approval is open until the next decision', () => {
  const asked = (...actions: ('approve' | 'reapprove' | 'request-reapproval' | 'activate')[]) =>
    isReapprovalRequested(actions.map((action) => ({ action })));
  expect(asked('approve', 'activate')).toBe(false);
  expect(asked('approve', 'request-reapproval', 'activate')).toBe(true);
  expect(asked('approve', 'request-reapproval', 'reapprove')).toBe(false);
  expect(asked('approve', 'request-reapproval', 'reapprove', 'request-reapproval')).toBe(true);
});
