import type { Asset, Relation } from '../../../shared/model/asset.ts';
import type {
  AssetControl,
  Classification,
  ClassificationAnswers,
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

/** What is in force of an asset: its answers as they are stored, so that equal ones are told apart from others at once. */
export interface InForce extends Pick<Classification, 'assetId' | 'tier' | 'inherited' | 'reason'> {
  readonly answers: string;
}

/**
 * The classification in force of every asset that has one. Ids are in the order of creation, and the columns beside a
 * `max` are those of its row (sqlite.org/lang_select.html, "bare columns in an aggregate query").
 */
export const classificationsInForce = (read: Reader): InForce[] =>
  read.all(
    'SELECT asset_id AS assetId, answers, tier, inherited, reason, max(id) FROM classification GROUP BY asset_id',
  );

/** The answers in force of those of the assets that were classified. */
export const answersOf = (read: Reader, ids: readonly string[]): Map<string, ClassificationAnswers> =>
  new Map(
    read
      .records(
        'classification',
        `WHERE id IN (SELECT max(id) FROM classification
           WHERE asset_id IN (SELECT value FROM json_each(?)) GROUP BY asset_id)`,
        JSON.stringify(ids),
      )
      .map(({ assetId, answers }) => [assetId, answers]),
  );

/** Protection needs of assets as the inventory has them. */
export const listLevels = (
  read: Reader,
  ids: readonly string[],
): Pick<Asset, 'id' | 'confidentiality' | 'integrity' | 'availability'>[] =>
  read.all(
    `SELECT id, confidentiality, integrity, availability FROM asset
     WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    JSON.stringify(ids),
  );

/** What assets were made from. */
export const listSources = (
  read: Reader,
  ids: readonly string[],
): { assetId: string; sourceId: string; ref: string }[] =>
  read.all(
    `SELECT r.from_id AS assetId, r.to_id AS sourceId, a.ref FROM relation r JOIN asset a ON a.id = r.to_id
     WHERE r.kind IN ('trained on', 'derived from') AND r.from_id IN (SELECT value FROM json_each(?))
     ORDER BY r.id`,
    JSON.stringify(ids),
  );

/** What an asset was made from. */
export const sourcesOf = (read: Reader, assetId: string): Pick<Asset, 'id' | 'ref' | 'name' | 'tier'>[] =>
  read.all(
    `SELECT DISTINCT a.id, a.ref, a.name, a.tier FROM relation r JOIN asset a ON a.id = r.to_id
     WHERE r.kind IN ('trained on', 'derived from') AND r.from_id = ? ORDER BY length(a.ref), a.ref`,
    assetId,
  );

export const classificationsOf = (read: Reader, assetId: string): Classification[] =>
  read.records('classification', 'WHERE asset_id = ? ORDER BY id DESC', assetId);

/** Ids of the controls in place at an asset, or with null at all. */
export const controlsInPlace = (
  read: Reader,
  assetId: string | null,
): Pick<AssetControl, 'assetId' | 'controlId'>[] =>
  read.all(
    `SELECT asset_id AS assetId, control_id AS controlId FROM asset_control
     WHERE :assetId IS NULL OR asset_id = :assetId`,
    { assetId },
  );

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
