import type {
  AccessGrant,
  AccessGroup,
  AccessGroupAsset,
  AccessOverride,
  AccessSettings,
  TaskOwner,
} from '../../../shared/model/access.ts';
import type { Asset, Relation } from '../../../shared/model/asset.ts';
import type { Reader } from '../../store/reader.ts';

export const storedSettings = (read: Reader): AccessSettings | undefined => read.records('accessSettings')[0];
export const listGroups = (read: Reader): AccessGroup[] =>
  read.records('accessGroup', 'ORDER BY name COLLATE NOCASE, id');
export const listMembers = (read: Reader): Pick<AccessGroupAsset, 'assetId' | 'groupId'>[] =>
  read.all('SELECT asset_id AS assetId, group_id AS groupId FROM access_group_asset');
/** How many assets each group has. */
export const groupSizes = (read: Reader): Map<string, number> =>
  new Map(
    read
      .all<{ groupId: string; assets: number }>(
        'SELECT group_id AS groupId, count(*) AS assets FROM access_group_asset GROUP BY group_id',
      )
      .map(({ groupId, assets }) => [groupId, assets]),
  );
export const listGrants = (read: Reader): AccessGrant[] => read.records('accessGrant', 'ORDER BY id');
/** Every role that holds a right somewhere. */
export const grantedRoles = (read: Reader): string[] =>
  read.all<{ role: string }>('SELECT DISTINCT role FROM access_grant ORDER BY role').map(({ role }) => role);
export const listOwners = (read: Reader): TaskOwner[] => read.records('taskOwner', 'ORDER BY id');
/** Reasons that let rights stand; on one asset, or with null on all. */
export const listOverrides = (read: Reader, assetId: string | null): AccessOverride[] =>
  read.records('accessOverride', 'WHERE :assetId IS NULL OR asset_id = :assetId ORDER BY id', { assetId });

export const ownersOf = (read: Reader, assetId: string): TaskOwner[] =>
  read.records('taskOwner', 'WHERE asset_id = ? ORDER BY id', assetId);

export const grantsOf = (
  read: Reader,
  owner: { assetId: string | null; groupId: string | null },
): AccessGrant[] =>
  read.records('accessGrant', 'WHERE asset_id IS :assetId AND group_id IS :groupId ORDER BY id', owner);

export const memberOf = (read: Reader, assetId: string): AccessGroupAsset | undefined =>
  read.records('accessGroupAsset', 'WHERE asset_id = ?', assetId)[0];

export const membersOf = (read: Reader, groupId: string): AccessGroupAsset[] =>
  read.records('accessGroupAsset', 'WHERE group_id = ? ORDER BY id', groupId);

export const ownerOf = (read: Reader, assetId: string, task: string): TaskOwner | undefined =>
  read.records('taskOwner', 'WHERE asset_id = ? AND task = ?', assetId, task)[0];

export const listAssets = (read: Reader): Pick<Asset, 'id' | 'name' | 'type' | 'tier'>[] =>
  read.all('SELECT id, name, type, tier FROM asset ORDER BY length(ref), ref');

/** Relations along which rights are inherited. */
export const listSources = (read: Reader): Relation[] =>
  read.records('relation', "WHERE kind IN ('trained on', 'derived from') ORDER BY id");

export const raciRoleNames = (read: Reader): string[] =>
  read.all<{ name: string }>('SELECT name FROM raci_role ORDER BY position, id').map(({ name }) => name);

export const sourcesOf = (read: Reader, assetId: string): Relation[] =>
  read.records(
    'relation',
    "WHERE from_id = ? AND kind IN ('trained on', 'derived from') ORDER BY id",
    assetId,
  );

export const findAsset = (
  read: Reader,
  id: string,
): Pick<Asset, 'id' | 'name' | 'type' | 'tier'> | undefined =>
  read.get('SELECT id, name, type, tier FROM asset WHERE id = ?', id);

export const hasAsset = (read: Reader, id: string): boolean =>
  read.get('SELECT 1 FROM asset WHERE id = ?', id) !== undefined;
