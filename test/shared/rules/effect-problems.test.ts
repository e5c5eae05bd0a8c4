import { expect, test } from 'vitest';
import { SMALLEST_TREE } from '../../../shared/model/factor.ts';
import { effectProblems } from '../../../shared/rules/effect-problems.ts';

const range = { dist: 'pert', min: 0.1, mode: 0.2, max: 0.6 } as const;

test('an effect replaces a factor the scenario has, or scales a part by a factor', () => {
  expect(
    effectProblems({ kind: 'replace', node: 'frequency.lef', distribution: range }, SMALLEST_TREE),
  ).toEqual([]);
  expect(effectProblems({ kind: 'scale', part: 'loss', factor: range }, SMALLEST_TREE)).toEqual([]);
});

test('a factor the scenario does not have, or a range it cannot take, is refused with its place', () => {
  const elsewhere = { ...SMALLEST_TREE, frequency: 'tef-vulnerability' } as const;
  expect(
    effectProblems({ kind: 'replace', node: 'frequency.lef', distribution: range }, elsewhere),
  ).toMatchObject([{ path: 'node', message: expect.stringContaining('frequency.lef') }]);
  expect(
    effectProblems(
      {
        kind: 'replace',
        node: 'frequency.vulnerability',
        distribution: { dist: 'uniform', min: 0, max: 12 },
      },
      elsewhere,
    ),
  ).toMatchObject([{ path: 'distribution', message: expect.stringContaining('above 1') }]);
  expect(
    effectProblems({ kind: 'scale', part: 'frequency', factor: { ...range, mode: 0.7 } }, elsewhere),
  ).toMatchObject([{ path: 'factor.mode' }]);
});
