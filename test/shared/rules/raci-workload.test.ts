import { expect, test } from 'vitest';
import { duties, NO_WORK, workloads } from '../../../shared/rules/raci-workload.ts';

test('letters are counted by role; being consulted or informed is no duty', () => {
  const letters = (['A', 'R', 'R', 'C', 'I'] as const).map((letter) => ({ roleId: 'ciso', letter }));
  const load = workloads([...letters, { roleId: 'cdo', letter: 'A' }]);
  expect(load.get('ciso')).toEqual({ accountable: 1, responsible: 2, other: 2 });
  expect(duties(load.get('ciso')!)).toBe(3);
  expect(load.get('nobody') ?? NO_WORK).toEqual({ accountable: 0, responsible: 0, other: 0 });
});
