import type { Asset, ImportMapping, RelationKind } from '../../../shared/model/asset.ts';
import type { Reader } from '../../store/reader.ts';

/** What tells assets apart when a file is compared with the inventory. */
export type KnownAsset = Pick<Asset, 'id' | 'ref' | 'name' | 'version' | 'type' | 'owner' | 'source'>;

export const listKnownAssets = (read: Reader): KnownAsset[] =>
  read.all<KnownAsset>(
    'SELECT id, ref, name, version, type, owner, source FROM asset ORDER BY length(ref), ref',
  );

export const listKnownRelations = (read: Reader): { fromId: string; toId: string; kind: RelationKind }[] =>
  read.all('SELECT from_id AS fromId, to_id AS toId, kind FROM relation');

export const listMappings = (read: Reader): ImportMapping[] =>
  read.records('importMapping', 'ORDER BY name COLLATE NOCASE, id');
