import type {
  AccessGrant,
  AccessGroup,
  AccessGroupAsset,
  AccessSettings,
  TaskOwner,
} from '../../../shared/model/access.ts';
import type { Asset, Relation } from '../../../shared/model/asset.ts';
import type { Reader } from '../../store/reader.ts';

export const storedSettings = (read: Reader): AccessSettings | undefined => read.records('accessSettings')[0];
export const listGroups = (read: Reader): AccessGroup[] =>
  read.records('accessGroup', 'ORDER BY name COLLATE NOCASE, id');
export const listMembers = (read: Reader): AccessGroupAsset[] =>
  read.records('accessGroupAsset', 'ORDER BY id');
export const listGrants = (read: Reader): AccessGrant[] => read.records('accessGrant', 'ORDER BY id');
export const listOwners = (read: Reader): TaskOwner[] => read.records('taskOwner', 'ORDER BY id');

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

export const hasAsset = (read: Reader, id: string): boolean =>
  read.get('SELECT 1 FROM asset WHERE id = ?', id) !== undefined;
