import { expect, test } from 'vitest';
import { taskOwners } from '../../../shared/rules/task-owners.ts';

const split = [
  { task: 'Model tuning', saas: 'provider', paas: 'customer', iaas: 'customer' },
  { task: 'Data governance', saas: 'shared', paas: 'customer', iaas: 'customer' },
] as const;
const parties = (...given: Parameters<typeof taskOwners>) => taskOwners(...given).map(({ party }) => party);

test('the split says who owns a task by how the asset is bought', () => {
  expect(parties('saas', split, [])).toEqual(['provider', 'shared']);
  expect(parties('paas', split, [])).toEqual(['customer', 'customer']);
  expect(parties('on-premises', split, [])).toEqual(['customer', 'customer']);
});

test('without a deployment nobody is named, but for what was said of the asset', () => {
  const own = [{ task: 'Model tuning', party: 'shared' as const, note: 'Contract, annex 2' }];
  expect(taskOwners(null, split, own)).toEqual([
    { task: 'Model tuning', party: 'shared', own: true, note: 'Contract, annex 2' },
    { task: 'Data governance', party: null, own: false, note: '' },
  ]);
});
