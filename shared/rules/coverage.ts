import type { CoverageState } from '../model/risk-category.ts';

export interface CoverageEntry {
  readonly state: CoverageState | null;
  /** Controls named as in place. */
  readonly controls: readonly string[];
}

/** Why a cell of the grid is a gap; the gravest first. */
export const COVERAGE_GAPS = ['absent', 'not assessed', 'unnamed', 'partial'] as const;
export type CoverageGap = (typeof COVERAGE_GAPS)[number];

/**
 * What a cell lacks; null where nothing does. A cell nobody looked at is a gap like one without controls, and a cell called
 * covered without a control that covers it is a claim nobody can check.
 */
export function coverageGap({ state, controls }: CoverageEntry): CoverageGap | null {
  if (state === null) return 'not assessed';
  if (state === 'absent' || state === 'partial') return state;
  return state === 'covered' && controls.length === 0 ? 'unnamed' : null;
}
