import type { RiskCategories } from '../contract/posture.ts';
import { decimal } from '../format/number.ts';
import { COVERAGE_STATES, type CoverageState } from '../model/risk-category.ts';
import type { ReportInput } from './input.ts';
import { counted, listed, sentenceCase, spelledOut } from './prose.ts';

export const COVERAGE_WORDS: Readonly<Record<CoverageState, string>> = {
  covered: 'Covered',
  partial: 'Partly covered',
  absent: 'Not covered',
  'not applicable': 'Not applicable',
};

/** Cells of the grid by state; `null` for those nobody has looked at. */
export interface CoverageCount {
  readonly state: CoverageState | null;
  readonly cells: number;
}

/** Kinds of risk scored apart from money, and how far kinds of control cover the layers of the architecture. */
export interface CategoriesSection extends RiskCategories {
  readonly lead: string;
  readonly coverageLead: string;
  /** Nothing has been scored, and no cell of the grid looked at. */
  readonly isEmpty: boolean;
  readonly counts: readonly CoverageCount[];
}

export function categoriesSection({ categories }: ReportInput): CategoriesSection {
  const cells = categories.layers.flatMap((layer) => layer.cells);
  const scored = categories.categories.reduce((sum, one) => sum + one.scored, 0);
  const counts = [...COVERAGE_STATES, null].map((state) => ({
    state,
    cells: cells.filter((cell) => cell.state === state).length,
  }));
  return {
    ...categories,
    lead: lead(categories, scored),
    coverageLead: coverageLead(counts),
    isEmpty: scored === 0 && cells.every(({ state }) => state === null),
    counts,
  };
}

function lead({ categories, threshold }: RiskCategories, scored: number): string {
  const types = categories.reduce((sum, one) => sum + one.types.length, 0);
  if (scored === 0)
    return 'No risk type has been scored yet, so nothing is said of technical, operational, business and ethical risk.';
  const above = categories.filter(({ recommended }) => recommended);
  const found =
    above.length === 0
      ? `No category lies above ${score(threshold)}, and mitigation is recommended only above it`
      : `Mitigation is recommended for ${listed(above.map((one) => `${one.name.toLowerCase()} risk (${score(one.score ?? 0)})`))}, above ${score(threshold)}`;
  return `${found}. ${sentenceCase(`${scored} of ${counted(types, 'risk type')}`)} ${scored === 1 ? 'is' : 'are'} scored.`;
}

function coverageLead(counts: readonly CoverageCount[]): string {
  const of = (state: CoverageState | null) => counts.find((one) => one.state === state)?.cells ?? 0;
  const apply = counts.reduce((sum, one) => sum + one.cells, 0) - of('not applicable');
  const rest = [
    ...(of('partial') > 0 ? [`${spelledOut(of('partial'), 'is', 'are')} covered in part`] : []),
    ...(of('absent') > 0 ? [`${spelledOut(of('absent'), 'is', 'are')} not covered`] : []),
    ...(of(null) > 0 ? [`${spelledOut(of(null), 'has', 'have')} not been assessed`] : []),
  ];
  const open = rest.length === 0 ? '' : `; ${listed(rest)}`;
  return `Controls cover ${of('covered')} of ${apply} places that apply${open}.`;
}

/** `0.75`: a share without a unit, never money. */
export const score = (value: number): string => decimal(value, 2);
