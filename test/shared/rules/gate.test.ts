import { expect, test } from 'vitest';
import { GATE_CHECKS, type GateCheck } from '../../../shared/model/classification.ts';
import { decisionHolds, gate } from '../../../shared/rules/gate.ts';

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
const blocks = (checks: readonly GateCheck[], evidence = 0) =>
  gate(checks, () => evidence).lines.map((line) => line.blocks);

test('the gate opens only when all four checks passed', () => {
  expect(gate(all, () => 0).ready).toBe(true);
  expect(gate(all.slice(1), () => 0)).toMatchObject({ ready: false });
  expect(blocks(all.slice(1))).toEqual(['not done', null, null, null]);
  expect(blocks([check('adversarialRobustness', { result: 'fail' }), ...all.slice(1)])).toEqual([
    'failed',
    null,
    null,
    null,
  ]);
});

test('a pass with nothing to show for it does not open the gate', () => {
  const bare = [...all.slice(0, 3), check('transparency', { note: ' ' })];
  expect(blocks(bare)).toEqual([null, null, null, 'not shown']);
  expect(blocks(bare, 1)).toEqual([null, null, null, null]);
});

test('a decision stands on the checks as they were', () => {
  const state = gate(all, () => 0);
  const basis = state.lines.map(({ check: name, result, note }) => ({ check: name, result, note }));
  expect(decisionHolds({ basis }, state)).toBe(true);
  expect(
    decisionHolds(
      { basis },
      gate(all.slice(1), () => 0),
    ),
  ).toBe(false);
});
