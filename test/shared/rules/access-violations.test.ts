import { expect, test } from 'vitest';
import type { Right } from '../../../shared/model/access.ts';
import { DEFAULT_LIMITS } from '../../../shared/rules/access-limits.ts';
import {
  type AccessFacts,
  accessJudge,
  accessViolations,
  type Held,
  rightsOfSources,
} from '../../../shared/rules/access-violations.ts';
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
      sourceId: null,
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
  const source = {
    id: 'data',
    name: 'Card transactions',
    held: [cell('Data Engineers', 'development', ['read'])],
    excused: [],
  };
  expect(check(held, { sources: [source] })).toMatchObject([
    {
      rule: 'wider than source',
      role: 'ML Scientists',
      subject: 'Card transactions',
      sourceId: 'data',
      fix: { cells: [cell('ML Scientists', 'development', ['execute'])] },
    },
  ]);
  expect(check(held, { sources: [{ ...source, held: [] }] })).toEqual([]);
});

test('a reason for a role and a source lets its rights stand, and speaks of no other source', () => {
  const held = [cell('ML Scientists', 'development', ['read'])];
  const closed = (id: string, excused: string[]) => ({
    id,
    name: id,
    held: [cell('Data Engineers', 'development', ['read'])],
    excused,
  });
  const excused = closed('a', ['ML Scientists']);
  expect(check(held, { sources: [excused] })).toEqual([]);
  expect(check(held, { sources: [excused, closed('b', ['MLOps'])] })).toMatchObject([{ sourceId: 'b' }]);
});

test('assets that share a list of rights are judged each by its own tier and controls', () => {
  const judge = accessJudge({ limits: DEFAULT_LIMITS, controls: DEFAULT_CLASSIFICATION.controls });
  const held = [cell('ML Scientists', 'production', ['read', 'download'])];
  const rules = (facts: Partial<AccessFacts>) =>
    judge({ type: 'model', tier: 'internal', held, present: new Set(), sources: [], ...facts })
      .flat()
      .map(({ rule }) => rule);
  expect(rules({})).toEqual([]);
  expect(rules({ tier: 'confidential' })).toEqual(['beyond tier']);
  expect(rules({ tier: 'restricted' })).toEqual(['beyond tier', 'missing control', 'missing control']);
  expect(rules({ tier: 'restricted', present: new Set(['mfa']) })).toEqual([
    'beyond tier',
    'missing control',
  ]);
  expect(rules({})).toEqual([]);
});

test('what is made from several sources takes over what all of them allow', () => {
  const one = [
    cell('ML Scientists', 'development', ['read', 'write'], true),
    cell('MLOps', 'testing', ['read']),
  ];
  const two = [cell('ML Scientists', 'development', ['read'])];
  expect(rightsOfSources([one])).toEqual(one);
  expect(rightsOfSources([one, [], two])).toEqual([cell('ML Scientists', 'development', ['read'])]);
  expect(rightsOfSources([[]])).toEqual([]);
});
