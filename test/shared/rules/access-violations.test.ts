import { expect, test } from 'vitest';
import type { Right } from '../../../shared/model/access.ts';
import { DEFAULT_LIMITS } from '../../../shared/rules/access-limits.ts';
import { type AccessFacts, accessViolations, type Held } from '../../../shared/rules/access-violations.ts';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';

const cell = (role: string, stage: Held['stage'], rights: Right[], standing = false): Held => ({
  role,
  stage,
  rights,
  standing,
});
const check = (held: readonly Held[], facts: Partial<AccessFacts> = {}) =>
  accessViolations({
    type: 'model',
    tier: 'internal',
    held,
    limits: DEFAULT_LIMITS,
    controls: DEFAULT_CLASSIFICATION.controls,
    present: new Set(),
    sources: [],
    ...facts,
  });

test('rights that fit break nothing', () => {
  expect(check([cell('ML Scientists', 'development', ['read', 'write'], true)])).toEqual([]);
});

test('more than the tier allows is withdrawn, and nothing else with it', () => {
  const held = [cell('ML Scientists', 'production', ['read', 'download'])];
  expect(check(held, { tier: 'confidential' })).toEqual([
    {
      rule: 'beyond tier',
      role: 'ML Scientists',
      stage: 'production',
      rights: ['download'],
      subject: '',
      fix: { kind: 'cells', cells: [cell('ML Scientists', 'production', ['read'])] },
    },
  ]);
  expect(check(held, { tier: null })).toEqual([]);
});

test('one role does not both build and approve, in whatever stages', () => {
  const held = [cell('MLOps', 'development', ['write']), cell('MLOps', 'testing', ['read', 'approve'])];
  expect(check(held)).toMatchObject([
    { rule: 'builds and approves', fix: { cells: [cell('MLOps', 'testing', ['read'])] } },
  ]);
});

test('only the pipeline writes into production all the time', () => {
  const held = [cell('MLOps', 'production', ['deploy'], true)];
  expect(check(held)).toMatchObject([
    { rule: 'standing production write', fix: { cells: [cell('MLOps', 'production', ['deploy'])] } },
  ]);
  expect(check([cell('CI/CD pipeline', 'production', ['deploy'], true)])).toEqual([]);
  expect(check([cell('MLOps', 'production', ['deploy'])])).toEqual([]);
});

test('rights on what is restricted rest on its controls', () => {
  const missing = (held: Held[], facts: Partial<AccessFacts>) =>
    check(held, { tier: 'restricted', ...facts })
      .filter(({ rule }) => rule === 'missing control')
      .map(({ fix }) => (fix.kind === 'control' ? fix.controlId : ''));
  const download = [cell('ML Scientists', 'production', ['download'])];
  expect(missing(download, {})).toEqual(['mfa', 'download-approval']);
  expect(missing(download, { present: new Set(['mfa', 'download-approval']) })).toEqual([]);
  const call = [cell('MLOps', 'production', ['execute'])];
  expect(missing(call, { type: 'endpoint' })).toEqual(['mfa', 'rate-limit']);
  expect(missing([], { type: 'endpoint' })).toEqual([]);
  expect(missing(call, { type: 'endpoint', tier: 'internal' })).toEqual([]);
});

test('a model is not open to a role its sources are closed to', () => {
  const held = [
    cell('MLOps', 'production', ['execute']),
    cell('ML Scientists', 'development', ['read', 'execute']),
  ];
  const source = { name: 'Card transactions', held: [cell('Data Engineers', 'development', ['read'])] };
  expect(check(held, { sources: [source] })).toMatchObject([
    {
      rule: 'wider than source',
      role: 'ML Scientists',
      subject: 'Card transactions',
      fix: { cells: [cell('ML Scientists', 'development', ['execute'])] },
    },
  ]);
  expect(check(held, { sources: [{ name: 'Unknown', held: [] }] })).toEqual([]);
});
