import { t } from '../../i18n/t.ts';
import type { MissingItem } from '../../ui/next-bar.tsx';
import type { CheckItem, CheckSection } from './checks.ts';

/** Rules the next bar counts; the others stand in the panel only. */
const COUNTED = [
  'open-choice',
  'more-than-one-accountable',
  'no-accountable',
  'no-responsible',
  'two-letters',
  'role-without-person',
] as const;

/** What is missing in the matrix, each leading to its first finding. */
export function missingItems(
  sections: readonly CheckSection[],
  onVisit: (item: CheckItem) => void,
  onPeople: () => void,
): MissingItem[] {
  return COUNTED.flatMap((rule) => {
    const items = sections.find((section) => section.rule === rule)?.items ?? [];
    const [first] = items;
    if (!first) return [];
    return {
      id: rule,
      count: items.length,
      label: t(`raci.missing.${rule}`, { count: items.length }),
      onSelect: rule === 'role-without-person' ? onPeople : () => onVisit(first),
    };
  });
}
