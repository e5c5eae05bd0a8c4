import { expect, test } from 'vitest';
import { nextThing } from '../../../renderer/features/evidence/next-thing.ts';
import type { Register } from '../../../renderer/features/evidence/register.ts';

const empty: Register = { evidence: [], findings: [], missing: [], today: '2026-11-20', ready: true };
const file = (gaps: string[]) => ({ id: 'e', ref: 'E-001', gaps }) as unknown as Register['evidence'][number];
const finding = (fields: object) =>
  ({
    id: 'f',
    ref: 'F-001',
    state: 'open',
    owner: 'Priya Anand',
    dueOn: '2026-12-31',
    ...fields,
  }) as unknown as Register['findings'][number];
const claim = {
  subjectKind: 'finding',
  subjectId: 'f',
  ref: 'F-001',
  title: '',
  exists: true,
  why: '',
} as const;

test('an empty register begins with a file', () => {
  expect(nextThing(empty)).toEqual({ kind: 'attach' });
});

test('a claim without evidence comes before anything else', () => {
  const register = {
    ...empty,
    missing: [claim],
    evidence: [file(['source'])],
    findings: [finding({ owner: '' })],
  };
  expect(nextThing(register)).toEqual({ kind: 'missing', subject: claim });
});

test('then a finding nobody has to act on, then a file with facts missing, then the next step', () => {
  const open = finding({ dueOn: null });
  expect(nextThing({ ...empty, evidence: [file(['source'])], findings: [open] })).toMatchObject({
    kind: 'assign',
  });
  // Nobody has to act on what is closed.
  const closed = finding({ owner: '', state: 'closed' });
  expect(nextThing({ ...empty, evidence: [file(['source'])], findings: [closed] })).toMatchObject({
    kind: 'complete',
  });
  expect(nextThing({ ...empty, evidence: [file([])], findings: [closed] })).toEqual({ kind: 'step' });
});
