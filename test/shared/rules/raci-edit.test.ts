import { expect, test } from 'vitest';
import { setLetters, splitLetters } from '../../../shared/rules/raci-edit.ts';
import { type Board, letters, toBoard } from './raci-board.ts';

const set = (board: Board, ...cells: [string, string, 'R' | 'A' | 'C' | 'I' | null][]) =>
  toBoard(
    setLetters(
      letters(board),
      cells.map(([responsibilityId, roleId, letter]) => ({ responsibilityId, roleId, letter })),
    ),
  );

test('a cell ends with the one letter that was set', () => {
  expect(set({ '1.1': { cdo: 'A' } }, ['1.1', 'cdo', 'R'], ['1.1', 'dev', 'C'])).toEqual({
    '1.1': { cdo: 'R', dev: 'C' },
  });
  expect(set({ '1.1': { cdo: 'AR' } }, ['1.1', 'cdo', 'A'])).toEqual({ '1.1': { cdo: 'A' } });
  expect(set({ '1.1': { cdo: 'A' } }, ['1.1', 'cdo', null])).toEqual({});
});

test('setting what is there keeps the stored letter, its wording included', () => {
  const stored = letters({ '1.1': { cdo: 'A' } }).map((letter) => ({
    ...letter,
    printed: 'Chief Data Officer',
  }));
  expect(setLetters(stored, [{ responsibilityId: '1.1', roleId: 'cdo', letter: 'A' }])).toEqual(stored);
});

test('setting the letter on one option settles the choice', () => {
  const open = { '2.5.4': { cdo: 'A?', cto: 'A?', dev: 'R' }, '2.6.1': { ops: 'A?', cto: 'A?' } };
  expect(set(open, ['2.5.4', 'cto', 'A'])).toEqual({
    '2.5.4': { cto: 'A', dev: 'R' },
    '2.6.1': { ops: 'A?', cto: 'A?' },
  });
});

test('filling both options with their letter leaves the choice open', () => {
  const open = { '2.5.4': { cdo: 'A?', cto: 'A?' } };
  expect(set(open, ['2.5.4', 'cdo', 'A'], ['2.5.4', 'cto', 'A'])).toEqual(open);
});

test('an option that is cleared or changed leaves the last one chosen', () => {
  const open = { '2.5.4': { cdo: 'A?', cto: 'A?' } };
  expect(set(open, ['2.5.4', 'cdo', null])).toEqual({ '2.5.4': { cto: 'A' } });
  expect(set(open, ['2.5.4', 'cdo', 'C'])).toEqual({ '2.5.4': { cdo: 'C', cto: 'A' } });
});

test('an A outside an open choice leaves the choice to a person', () => {
  expect(set({ '2.5.4': { cdo: 'A?', cto: 'A?' } }, ['2.5.4', 'ciso', 'A'])).toEqual({
    '2.5.4': { cdo: 'A?', cto: 'A?', ciso: 'A' },
  });
});

test('splitting a role hands its letters to the parts, which keep a weightier one', () => {
  const board = {
    '1.1': { both: 'C', cdo: 'A' },
    '1.5': { both: 'C', legal: 'R' },
    '3.5': { both: 'C', legal: 'I' },
  };
  expect(toBoard(splitLetters(letters(board), 'both', ['legal', 'compliance']))).toEqual({
    '1.1': { cdo: 'A', legal: 'C', compliance: 'C' },
    '1.5': { legal: 'R', compliance: 'C' },
    '3.5': { legal: 'C', compliance: 'C' },
  });
});
