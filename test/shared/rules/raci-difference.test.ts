import { expect, test } from 'vitest';
import { differences } from '../../../shared/rules/raci-difference.ts';
import { type Board, letters, role } from './raci-board.ts';

const REFERENCE = { '1.1': { cdo: 'A', team: 'R', legal: 'C' }, '2.5.4': { cdo: 'A?', cto: 'A?' } };

const compare = (client: Board, removed: readonly string[] = []) => {
  const printed = letters(REFERENCE);
  return differences({
    rows: Object.keys(REFERENCE).map((responsibilityId) => ({ responsibilityId })),
    roles: ['cdo', 'cto', 'team', 'legal', 'own']
      .filter((id) => !removed.includes(id))
      .map((id, position) => role(id, { position })),
    assignments: letters(client),
    reference: printed.filter((letter) => !removed.includes(letter.roleId)),
    removed: printed
      .filter((letter) => removed.includes(letter.roleId))
      .map(({ roleId, ...letter }) => ({ ...letter, role: roleId })),
  }).map(({ responsibilityId, role: name, reference, client: present }) => [
    responsibilityId,
    name,
    `${reference.join('')} > ${present.join('')}`,
  ]);
};

test('the reference as printed has no difference', () => {
  expect(compare(REFERENCE)).toEqual([]);
});

test('letters changed, removed and added are differences, in the order of the columns', () => {
  expect(compare({ ...REFERENCE, '1.1': { own: 'C', cdo: 'R', legal: 'C' } })).toEqual([
    ['1.1', 'cdo', 'A > R'],
    ['1.1', 'team', 'R > '],
    ['1.1', 'own', ' > C'],
  ]);
});

test('settling a choice for one of its options is what the reference asks for', () => {
  expect(compare({ ...REFERENCE, '2.5.4': { cto: 'A' } })).toEqual([]);
  expect(compare({ ...REFERENCE, '2.5.4': { cto: 'A', cdo: 'C' } })).toEqual([['2.5.4', 'cdo', 'A > C']]);
  expect(compare({ ...REFERENCE, '2.5.4': { own: 'A' } })).toEqual([
    ['2.5.4', 'cdo', 'A > '],
    ['2.5.4', 'cto', 'A > '],
    ['2.5.4', 'own', ' > A'],
  ]);
});

test('letters of a role the client removed are differences under the name in the reference', () => {
  expect(compare({ '1.1': { cdo: 'A', team: 'R' }, '2.5.4': { cto: 'A' } }, ['legal'])).toEqual([
    ['1.1', 'legal', 'C > '],
  ]);
  expect(compare({ '1.1': { team: 'R', legal: 'C' }, '2.5.4': { cto: 'A' } }, ['cdo'])).toEqual([
    ['1.1', 'cdo', 'A > '],
  ]);
});
