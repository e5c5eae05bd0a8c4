import type { RequiredControl } from '../../../../shared/model/classification.ts';
import { controlsByKind } from '../../../../shared/rules/required-controls.ts';
import type { AssetRow } from '../use-classifications.ts';

/** A control over several assets: those that need it, and those of them that lack it. */
export interface ControlOver {
  readonly control: RequiredControl;
  readonly needed: readonly string[];
  readonly lacking: number;
}

/** The controls the tiers of assets require, in the order of the rules; those nobody needs are left out. */
export function controlsOf(
  rows: readonly Pick<AssetRow, 'id' | 'type' | 'tier' | 'missing'>[],
  controls: readonly RequiredControl[],
): readonly ControlOver[] {
  const required = controlsByKind(controls);
  return controls.flatMap((control) => {
    const needing = rows.filter((row) => required(row).includes(control));
    if (needing.length === 0) return [];
    const lacking = needing.filter(({ missing }) => missing.includes(control.title)).length;
    return [{ control, needed: needing.map(({ id }) => id), lacking }];
  });
}
