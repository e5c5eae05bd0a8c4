import { expect, test } from 'vitest';
import { GATE_CHECKS, type GateCheck } from '../../../shared/model/classification.ts';
import {
  checkOfSubject,
  checkSubjectId,
  decisionHolds,
  gate,
  isBegun,
  type Shown,
} from '../../../shared/rules/gate.ts';

const ASSET = '019a0000-0000-7000-8000-000000000001';
const check = (name: GateCheck['check'], part: Partial<GateCheck> = {}): GateCheck => ({
  id: `${ASSET.slice(0, -1)}${GATE_CHECKS.indexOf(name) + 2}`,
  assetId: ASSET,
  check: name,
  result: 'pass',
  note: 'Report of 3 November',
  at: '2026-11-20T09:00:00.000Z',
  ...part,
});
const all = GATE_CHECKS.map((name) => check(name));
const FILE: Shown = { id: ASSET, ref: 'E-001', title: 'Gate review' };
const shown = () => [FILE];
const blocks = (checks: readonly GateCheck[], evidence = shown) =>
  gate(checks, evidence).lines.map((line) => line.blocks);

test('the gate opens only when all four checks passed', () => {
  expect(gate(all, shown).ready).toBe(true);
  expect(gate(all.slice(1), shown)).toMatchObject({ ready: false });
  expect(blocks(all.slice(1))).toEqual(['not done', null, null, null]);
  expect(blocks([check('adversarialRobustness', { result: 'fail' }), ...all.slice(1)])).toEqual([
    'failed',
    null,
    null,
    null,
  ]);
});

test('a pass that no evidence shows does not open the gate, whatever its note says', () => {
  expect(blocks(all, () => [])).toEqual(['not shown', 'not shown', 'not shown', 'not shown']);
  const last = all.at(-1)?.check;
  expect(blocks(all, () => [FILE]).at(-1)).toBeNull();
  expect(gate(all, (name) => (name === last ? [] : [FILE]))).toMatchObject({ ready: false });
  expect(gate(all, shown).lines[0]?.evidence).toEqual([FILE]);
});

test('a check is begun once anything is said or shown of it', () => {
  const blank = { result: 'not done', note: ' ', evidence: [] } as const;
  expect(isBegun(blank)).toBe(false);
  expect(isBegun({ ...blank, note: 'Planned for May' })).toBe(true);
  expect(isBegun({ ...blank, evidence: [FILE] })).toBe(true);
  expect(isBegun({ ...blank, result: 'fail' })).toBe(true);
});

test('a decision stands on the checks as they were, a deployment only while the gate is open', () => {
  const state = gate(all, shown);
  const basis = state.lines.map(({ check: name, result, note }) => ({ check: name, result, note }));
  expect(decisionHolds({ outcome: 'deploy', basis }, state)).toBe(true);
  expect(decisionHolds({ outcome: 'deploy', basis }, gate(all.slice(1), shown))).toBe(false);
  const withdrawn = gate(all, () => []);
  expect(decisionHolds({ outcome: 'deploy', basis }, withdrawn)).toBe(false);
  expect(decisionHolds({ outcome: 'refuse', basis }, withdrawn)).toBe(true);
});

test('evidence names a check by its asset and its own name, whether anything was written of it or not', () => {
  expect(checkOfSubject(checkSubjectId(ASSET, 'transparency'))).toEqual({
    assetId: ASSET,
    check: 'transparency',
  });
  for (const other of [ASSET, `${ASSET}/other`, '/transparency', `${ASSET}/transparency/1`])
    expect(checkOfSubject(other), other).toBeNull();
  expect(gate([], shown).lines[0]).toMatchObject({ blocks: 'not done', evidence: [FILE] });
});
