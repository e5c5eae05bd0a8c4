import type { AssetType } from '../model/asset.ts';
import { TIERS, type Tier } from '../model/basics.ts';
import type { RequiredControl } from '../model/classification.ts';

export interface ControlNeed {
  readonly control: RequiredControl;
  readonly present: boolean;
}

/**
 * The controls an asset of a kind and tier needs, and whether each is in place. A tier needs what the tiers below it need:
 * what protects confidential data cannot be left out where the data is restricted. An asset without a tier needs none yet.
 */
export function requiredControls(
  asset: { readonly type: AssetType; readonly tier: Tier | null },
  controls: readonly RequiredControl[],
  present: ReadonlySet<string>,
): ControlNeed[] {
  const { tier } = asset;
  if (tier === null) return [];
  return controls
    .filter(
      ({ from, types }) =>
        TIERS.indexOf(from) <= TIERS.indexOf(tier) && (types.length === 0 || types.includes(asset.type)),
    )
    .map((control) => ({ control, present: present.has(control.id) }));
}
