import { describe, expect, test } from 'vitest';
import type { RiskCategories } from '../../../shared/contract/posture.ts';
import { compareCells, comparedCoverage } from '../../../shared/rules/compared-coverage.ts';
import type { CoverageEntry } from '../../../shared/rules/coverage.ts';

const cell = (state: CoverageEntry['state'], ...controls: string[]): CoverageEntry => ({ state, controls });

describe('a cell', () => {
  test('is better where it is covered further, worse where less far', () => {
    expect(compareCells(cell('absent'), cell('partial'))).toBe('better');
    expect(compareCells(cell('partial', 'a'), cell('covered', 'a'))).toBe('better');
    expect(compareCells(cell('covered', 'a'), cell('absent'))).toBe('worse');
  });

  test('that is covered as far as before is judged by the controls that are named', () => {
    expect(compareCells(cell('partial', 'a'), cell('partial', 'a', 'b'))).toBe('better');
    expect(compareCells(cell('covered', 'a', 'b'), cell('covered', 'a'))).toBe('worse');
    expect(compareCells(cell('covered', 'a'), cell('covered', 'b'))).toBe('same');
  });

  test('that nobody looked at in one of the states is not compared', () => {
    expect(compareCells(cell(null), cell('covered', 'a'))).toBeNull();
    expect(compareCells(cell('absent'), cell(null))).toBeNull();
    expect(compareCells(cell(null), cell(null))).toBe('same');
  });

  test('that only claims to be covered leaves unclear what changed', () => {
    expect(compareCells(cell('partial', 'a'), cell('covered'))).toBe('unclear');
    expect(compareCells(cell('covered'), cell('covered', 'a'))).toBe('unclear');
    expect(compareCells(cell('covered'), cell('covered'))).toBe('same');
  });

  test('that does not apply is neither better nor worse', () => {
    expect(compareCells(cell('absent'), cell('not applicable'))).toBeNull();
    expect(compareCells(cell('not applicable'), cell(null))).toBeNull();
    expect(compareCells(cell('not applicable'), cell('not applicable'))).toBe('same');
  });
});

function state(...cells: readonly (CoverageEntry & { control: string })[]): RiskCategories {
  return {
    threshold: 0.7,
    categories: [],
    controls: [
      { id: 'preventive', name: 'Preventive', items: [{ id: 'a', title: 'A' }] },
      { id: 'detective', name: 'Detective', items: [] },
    ],
    layers: [
      {
        id: 'data',
        name: 'Data',
        elements: [],
        cells: cells.map(({ control, state: how, controls }) => ({
          control,
          state: how,
          controls: [...controls],
          note: '',
        })),
      },
    ],
  };
}

test('the grid shows each cell in both states and counts the gaps of each', () => {
  const earlier = state(
    { control: 'preventive', ...cell('partial') },
    { control: 'detective', ...cell(null) },
  );
  const now = state(
    { control: 'preventive', ...cell('covered', 'a') },
    { control: 'detective', ...cell('absent') },
  );
  expect(comparedCoverage(earlier, now)).toEqual({
    kinds: [
      { id: 'preventive', name: 'Preventive', controls: 1 },
      { id: 'detective', name: 'Detective', controls: 0 },
    ],
    layers: [
      {
        id: 'data',
        name: 'Data',
        cells: [
          {
            kind: 'preventive',
            earlier: { state: 'partial', controls: 0 },
            now: { state: 'covered', controls: 1 },
            turn: 'better',
          },
          {
            kind: 'detective',
            earlier: { state: null, controls: 0 },
            now: { state: 'absent', controls: 0 },
            turn: null,
          },
        ],
      },
    ],
    gaps: { earlier: 2, now: 1 },
  });
});

test('a cell that the earlier state does not have was not assessed then', () => {
  const { layers } = comparedCoverage(state(), state({ control: 'preventive', ...cell('absent') }));
  expect(layers[0]?.cells[0]).toMatchObject({ earlier: { state: null }, turn: null });
});
