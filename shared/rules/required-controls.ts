import type { AssetType } from '../model/asset.ts';
import { TIERS, type Tier } from '../model/basics.ts';
import type { RequiredControl } from '../model/classification.ts';

export interface ControlNeed {
  readonly control: RequiredControl;
  readonly present: boolean;
}

type Kind = { readonly type: AssetType; readonly tier: Tier | null };

/**
 * The controls an asset of a kind and tier needs. A tier needs what the tiers below it need: what protects confidential
 * data cannot be left out where the data is restricted. An asset without a tier needs none yet. Kinds are few and assets
 * many, so the list of each is made once.
 */
export function controlsByKind(
  controls: readonly RequiredControl[],
): (asset: Kind) => readonly RequiredControl[] {
  const known = new Map<string, readonly RequiredControl[]>();
  return ({ type, tier }) => {
    if (tier === null) return [];
    const key = `${type} ${tier}`;
    let list = known.get(key);
    if (list === undefined) {
      list = controls.filter(
        ({ from, types }) =>
          TIERS.indexOf(from) <= TIERS.indexOf(tier) && (types.length === 0 || types.includes(type)),
      );
      known.set(key, list);
    }
    return list;
  };
}

/** The controls one asset needs, and whether each is in place. */
export const requiredControls = (
  asset: Kind,
  controls: readonly RequiredControl[],
  present: ReadonlySet<string>,
): ControlNeed[] =>
  controlsByKind(controls)(asset).map((control) => ({ control, present: present.has(control.id) }));
