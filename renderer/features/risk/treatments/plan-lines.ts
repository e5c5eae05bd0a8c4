import { t } from '../../../i18n/t.ts';
import type { ShownLine } from '../result/shown.ts';
import { optionName } from './option-words.ts';
import type { Options } from './use-options.ts';

/** The same each time, so that a curve without any beside it is not drawn again. */
const NO_LINES: readonly ShownLine[] = [];

/** The option that is looked at as a curve beside the scenario as it is; none while that is what is looked at. */
export function planLines({ rows, shown }: Options): readonly ShownLine[] {
  const row = rows.find(({ option }) => option.id === shown);
  if (row === undefined || row.option.treatmentIds.length === 0) return NO_LINES;
  return [
    { label: t('risk.line.with', { name: optionName(row.option) }), role: 'plan', figures: row.result },
  ];
}
