import type { Asset, Relation } from '../../../shared/model/asset.ts';
import type {
  AssetControl,
  Classification,
  ClassificationSettings,
  FairnessTest,
  GateCheck,
  GateDecision,
} from '../../../shared/model/classification.ts';
import type { Reader } from '../../store/reader.ts';

/** What the classification needs to know of an asset. */
export type AssetFacts = Pick<Asset, 'id' | 'ref' | 'name' | 'type' | 'tier'>;

export const listAssets = (read: Reader): AssetFacts[] =>
  read.all<AssetFacts>('SELECT id, ref, name, type, tier FROM asset ORDER BY length(ref), ref');

export const listRelations = (read: Reader): Relation[] => read.records('relation', 'ORDER BY id');

/** The settings, once somebody has changed any. */
export const storedSettings = (read: Reader): ClassificationSettings | undefined =>
  read.records('classificationSettings')[0];

/** The classification in force of every asset that has one. Ids are in the order of creation. */
export const latestClassifications = (read: Reader): Classification[] =>
  read.records(
    'classification',
    'WHERE id IN (SELECT max(id) FROM classification GROUP BY asset_id) ORDER BY id',
  );

export const classificationsOf = (read: Reader, assetId: string): Classification[] =>
  read.records('classification', 'WHERE asset_id = ? ORDER BY id DESC', assetId);

export const listAssetControls = (read: Reader): AssetControl[] =>
  read.records('assetControl', 'ORDER BY id');

export const assetControlsOf = (read: Reader, controlId: string): AssetControl[] =>
  read.records('assetControl', 'WHERE control_id = ?', controlId);

/** Checks of an asset, or with null of all. */
export const gateChecks = (read: Reader, assetId: string | null): GateCheck[] =>
  read.records('gateCheck', 'WHERE :assetId IS NULL OR asset_id = :assetId ORDER BY id', { assetId });

/** Decisions on an asset, or with null on all, newest first. */
export const gateDecisions = (read: Reader, assetId: string | null): GateDecision[] =>
  read.records('gateDecision', 'WHERE :assetId IS NULL OR asset_id = :assetId ORDER BY id DESC', { assetId });

/** Tests of an asset, or with null of all, newest first. */
export const listFairnessTests = (read: Reader, assetId: string | null): FairnessTest[] =>
  read.records(
    'fairnessTest',
    'WHERE :assetId IS NULL OR asset_id = :assetId ORDER BY taken_on DESC, id DESC',
    { assetId },
  );

export const personNames = (read: Reader): Map<string, string> =>
  new Map(
    read.all<{ id: string; name: string }>('SELECT id, name FROM person').map(({ id, name }) => [id, name]),
  );

/** Ids of the assets that exist among those given. */
export const knownAssets = (read: Reader, ids: readonly string[]): Set<string> =>
  new Set(
    read
      .all<{ id: string }>(
        'SELECT id FROM asset WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(ids),
      )
      .map(({ id }) => id),
  );
