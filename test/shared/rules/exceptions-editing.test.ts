import { expect, test } from 'vitest';
import { editProblem, type ExceptionPatch } from '../../../shared/rules/exceptions-editing.ts';
import { complete } from './exceptions-sample.ts';

test.each(['draft', 'returned'] as const)('a %s exception can be edited', (state) => {
  expect(editProblem(complete({ state }), { reason: 'Other', controls: [] })).toBeNull();
});

test.each(['approved', 'active'] as const)('of an %s exception only control tests are recorded', (state) => {
  const exception = complete({ state });
  const retested = exception.controls.map((c) => ({
    ...c,
    testedOn: '2026-11-20',
    testResult: 'not effective' as const,
  }));
  expect(editProblem(exception, { controls: retested, title: exception.title })).toBeNull();
  const covered: ExceptionPatch[] = [
    { expiresOn: '2027-11-30' },
    { controls: [] },
    { controls: retested.map((c) => ({ ...c, title: 'Something else' })) },
    { controls: retested, reason: 'Other' },
    { assetIds: [] },
    { approverId: null },
  ];
  for (const patch of covered) expect(editProblem(exception, patch)).toMatch(/Renew the exception/);
});

test.each([
  ['submitted', /waiting for a decision/],
  ['rejected', /stays in the register/],
  ['expired', /stays in the register/],
  ['revoked', /stays in the register/],
  ['closed', /stays in the register/],
] as const)('a %s exception is left as it is', (state, words) => {
  expect(editProblem(complete({ state }), { reason: 'Other' })).toMatch(words);
});
