import { expect, test } from 'vitest';
import type { RaciRole } from '../../../shared/model/raci.ts';
import { groupColumns, lastPosition, moveColumn, orderColumns } from '../../../shared/rules/raci-columns.ts';
import { briefName, headName } from '../../../shared/rules/raci-names.ts';
import { role } from './raci-board.ts';

const COLUMNS = [
  role('c', { group: 'Governance', position: 4 }),
  role('a', { group: 'Management', position: 0 }),
  role('b', { group: 'Management', position: 2 }),
  role('d', { group: 'Governance', position: 7 }),
  role('e', { group: 'Management', position: 9 }),
];

const after = (roles: readonly RaciRole[], id: string, position: number) => {
  const moved = new Map(moveColumn(roles, id, position).map((m) => [m.id, m.position]));
  return orderColumns(roles.map((r) => ({ ...r, position: moved.get(r.id) ?? r.position })))
    .map((r) => r.id)
    .join('');
};

test('a column stands with its group even when it was added last', () => {
  expect(
    groupColumns(COLUMNS).map(({ group, roles }) => `${group} ${roles.map((r) => r.id).join('')}`),
  ).toEqual(['Management abe', 'Governance cd']);
  expect(lastPosition(COLUMNS)).toBe(10);
  expect(lastPosition([])).toBe(0);
});

test.each([
  ['a', 2, 'baecd'],
  ['a', 9, 'beacd'],
  ['e', 0, 'eabcd'],
  ['e', 2, 'aebcd'],
  ['b', 2, 'abecd'],
  ['a', 1000, 'beacd'],
])('moving %s to position %i gives %s', (id, position, order) => {
  expect(after(COLUMNS, id, position)).toBe(order);
});

test.each([
  ['Chief Data Officer (CDO)', 'CDO', 'Chief Data Officer', 'CDO'],
  ['Chief Information Security Officer (CISO)', 'CISO', 'CISO', 'CISO'],
  ['Development Operations (DevOps) Team', 'DevOps', 'DevOps', 'DevOps'],
  ['Legal Team/Department', '', 'Legal', 'Legal'],
  ['Network Security Teams', '', 'Network Security', 'Network Security'],
  ['Quality Assurance Team', 'QA', 'Quality Assurance', 'QA'],
])('%s is headed %s', (name, abbreviation, head, brief) => {
  const named = { name, abbreviation, origin: 'table' } as const;
  expect([headName(named), briefName(named)]).toEqual([head, brief]);
});

test('a custom name stands as the client wrote it', () => {
  expect(headName({ name: 'AI Red Team', abbreviation: '', origin: 'custom' })).toBe('AI Red Team');
});
