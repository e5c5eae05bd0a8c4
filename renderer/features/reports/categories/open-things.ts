import type { RiskCategories } from '../../../../shared/contract/posture.ts';
import { coverageGap } from '../../../../shared/rules/coverage.ts';
import { t } from '../../../i18n/t.ts';

export interface OpenThing {
  readonly id: string;
  readonly count: number;
  readonly label: string;
  /** What to do about the first of them. */
  readonly next: string;
  readonly onSelect: () => void;
}

/** The field of a score, and that of its reason. */
export const scoreField = (riskType: string): string => `score-${riskType}`;
export const reasonField = (riskType: string): string => `reason-${riskType}`;

const focus = (id: string) => document.getElementById(id)?.focus();

/** What the assessors have not said yet, in the order it is asked. */
export function openThings(of: RiskCategories, openCell: (cell: string) => void): OpenThing[] {
  const types = of.categories.flatMap((category) => category.types);
  const unscored = types.filter(({ score }) => score === null);
  const unreasoned = types.filter(({ score, reason }) => score !== null && reason === '');
  const cells = of.layers.flatMap((layer) =>
    layer.cells.map((cell) => ({
      id: `${layer.id}/${cell.control}`,
      name: `${layer.name} × ${of.controls.find(({ id }) => id === cell.control)?.name ?? ''}`,
      gap: coverageGap(cell),
    })),
  );
  const blank = cells.filter(({ gap }) => gap === 'not assessed');
  const unnamed = cells.filter(({ gap }) => gap === 'unnamed');
  const thing = <T>(
    id: 'scores' | 'reasons' | 'cells' | 'controls',
    found: readonly T[],
    nameOf: (one: T) => string,
    onSelect: (one: T) => void,
  ): OpenThing[] => {
    const [first] = found;
    if (first === undefined) return [];
    const count = found.length;
    return [
      {
        id,
        count,
        label: t(`categories.missing.${id}`, { count }),
        next: t(`categories.next.${id}`, { name: nameOf(first) }),
        onSelect: () => onSelect(first),
      },
    ];
  };
  return [
    ...thing(
      'scores',
      unscored,
      ({ title }) => title,
      ({ id }) => focus(scoreField(id)),
    ),
    ...thing(
      'reasons',
      unreasoned,
      ({ title }) => title,
      ({ id }) => focus(reasonField(id)),
    ),
    ...thing(
      'cells',
      blank,
      ({ name }) => name,
      ({ id }) => openCell(id),
    ),
    ...thing(
      'controls',
      unnamed,
      ({ name }) => name,
      ({ id }) => openCell(id),
    ),
  ];
}

/** The one next thing; undefined when all is said. */
export function nextThing([first]: readonly OpenThing[]) {
  return first && { label: first.next, onSelect: first.onSelect };
}
