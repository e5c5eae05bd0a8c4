import type { Party, TaskOwner, TaskSplit } from '../model/access.ts';
import type { Asset } from '../model/asset.ts';
import { PARTIES } from '../model/access.ts';
import { taskOwners } from '../rules/task-owners.ts';

/** A task of the split, and with whom it lies over all assets. */
export interface TaskLine extends TaskSplit {
  readonly assets: Readonly<Record<Party, number>>;
  /** Assets of which nobody knows how they are bought, and nobody named an owner. */
  readonly unknown: number;
}

/** A task that at one asset is not owned as the split has it, or where the split says nothing. */
export interface TaskOwnerLine {
  readonly ref: string;
  readonly name: string;
  readonly deployment: Asset['deployment'];
  readonly task: string;
  readonly party: Party;
  /** What the split would say; null while the deployment is not known. */
  readonly split: Party | null;
  readonly note: string;
}

type TaskAsset = Pick<Asset, 'id' | 'ref' | 'name' | 'deployment'>;

/** Who owns which task, counted over the assets. */
export function taskLines(
  assets: readonly TaskAsset[],
  split: readonly TaskSplit[],
  owners: readonly TaskOwner[],
): readonly TaskLine[] {
  const own = Map.groupBy(owners, ({ assetId }) => assetId);
  const found = split.map(() => ({ provider: 0, shared: 0, customer: 0, unknown: 0 }));
  for (const { id, deployment } of assets)
    for (const [index, { party }] of taskOwners(deployment, split, own.get(id) ?? []).entries()) {
      const line = found[index];
      if (line) line[party ?? 'unknown'] += 1;
    }
  return split.map((row, index) => {
    const { unknown = 0, ...counts } = found[index] ?? {};
    return {
      ...row,
      unknown,
      assets: { ...Object.fromEntries(PARTIES.map((p) => [p, 0])), ...counts } as TaskLine['assets'],
    };
  });
}

/** The owners that somebody set for one asset, in the order of the assets' references. */
export function taskOwnerLines(
  assets: readonly TaskAsset[],
  split: readonly TaskSplit[],
  owners: readonly TaskOwner[],
): readonly TaskOwnerLine[] {
  const own = Map.groupBy(owners, ({ assetId }) => assetId);
  return assets.flatMap(({ id, ref, name, deployment }) => {
    const set = own.get(id);
    if (set === undefined) return [];
    const bySplit = new Map(taskOwners(deployment, split, []).map(({ task, party }) => [task, party]));
    return split.flatMap(({ task }) =>
      set
        .filter((one) => one.task === task)
        .map(({ party, note }) => ({
          ref,
          name,
          deployment,
          task,
          party,
          split: bySplit.get(task) ?? null,
          note,
        })),
    );
  });
}
