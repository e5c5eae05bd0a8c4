import type { Party, TaskOwner, TaskSplit } from '../model/access.ts';
import type { Deployment } from '../model/asset.ts';

export interface OwnedTask {
  readonly task: string;
  readonly party: Party | null;
  /** Whether somebody said so for this asset, rather than the split. */
  readonly own: boolean;
  readonly note: string;
}

/**
 * Who owns each task at an asset. What runs on the organisation's own premises has no provider to share with; while the
 * deployment is not known, nobody can be named, and blanks stay blank.
 */
export function taskOwners(
  deployment: Deployment | null,
  split: readonly TaskSplit[],
  owners: readonly Pick<TaskOwner, 'task' | 'party' | 'note'>[],
): OwnedTask[] {
  return split.map((row) => {
    const own = owners.find(({ task }) => task === row.task);
    if (own) return { task: row.task, party: own.party, own: true, note: own.note };
    const party = deployment === null ? null : deployment === 'on-premises' ? 'customer' : row[deployment];
    return { task: row.task, party, own: false, note: '' };
  });
}
