import { ASSET_TYPES, type AssetRow, type Relation, type SavedView } from '../../../shared/model/asset.ts';
import { needsDataCard, needsModelCard } from '../../../shared/rules/asset-gaps.ts';
import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import type { Reader } from '../../store/reader.ts';

/** The columns of the grid, by the names of the record: rows come out of SQLite as they go to the screen. */
const ROW_COLUMNS = `a.id, a.ref, a.name, a.type, a.stage, a.component, a.deployment, a.owner, a.custodian, a.vendor,
  a.tier, a.confidentiality, a.integrity, a.availability, a.export_mark AS exportMark, a.model_card AS modelCard,
  a.data_card AS dataCard, a.version, a.licence, a.location, a.source`;

/** Longer references are higher: AST-1000 comes after AST-999. */
const BY_REF = 'ORDER BY length(a.ref), a.ref';

/** All assets with the number of their relations, in the order of their references: one query whatever the number. */
export const listAssets = (read: Reader): AssetRow[] =>
  read.all<AssetRow>(
    `SELECT ${ROW_COLUMNS}, COALESCE(l.links, 0) AS links FROM asset a LEFT JOIN (
       SELECT id, COUNT(*) AS links FROM (SELECT from_id AS id FROM relation UNION ALL SELECT to_id FROM relation) GROUP BY id
     ) l ON l.id = a.id ${BY_REF}`,
  );

/** Those of the assets that exist, in the order of their references. */
export const listAssetsById = (read: Reader, ids: readonly string[]): AssetRow[] =>
  read.all<AssetRow>(
    `SELECT ${ROW_COLUMNS}, (SELECT COUNT(*) FROM relation r WHERE r.from_id = a.id)
       + (SELECT COUNT(*) FROM relation r WHERE r.to_id = a.id) AS links
     FROM asset a WHERE a.id IN (SELECT value FROM json_each(?)) ${BY_REF}`,
    JSON.stringify(ids),
  );

export const listRelations = (read: Reader): Relation[] => read.records('relation', 'ORDER BY id');

export const relationsOf = (read: Reader, assetId: string): Relation[] =>
  read.records('relation', 'WHERE from_id = ? OR to_id = ? ORDER BY id', assetId, assetId);

export const listViews = (read: Reader, step: SavedView['step']): SavedView[] =>
  read.records('savedView', 'WHERE step = ? ORDER BY name COLLATE NOCASE, id', step);

/** What hangs on assets and has to go with them, by entity. */
export interface Dependants {
  relation: string[];
  scenarioAsset: string[];
  exceptionAsset: string[];
  classification: string[];
  assetControl: string[];
  gateCheck: string[];
  fairnessTest: string[];
  accessGroupAsset: string[];
  accessGrant: string[];
  /** Groups that nobody would be in any more: they would keep rights on nothing. */
  accessGroup: string[];
  accessOverride: string[];
  taskOwner: string[];
}

const CHOSEN = '(SELECT value FROM json_each(:ids))';

/** Groups of which every member is among the chosen. */
const EMPTIED = `(SELECT group_id FROM access_group_asset GROUP BY group_id HAVING sum(asset_id NOT IN ${CHOSEN}) = 0)`;

export function dependantsOf(read: Reader, ids: readonly string[]): Dependants {
  const chosen = { ids: JSON.stringify(ids) };
  const idsFrom = (sql: string) => read.all<{ id: string }>(sql, chosen).map((row) => row.id);
  return {
    relation: idsFrom(`SELECT id FROM relation WHERE from_id IN ${CHOSEN} OR to_id IN ${CHOSEN} ORDER BY id`),
    scenarioAsset: idsFrom(`SELECT id FROM scenario_asset WHERE asset_id IN ${CHOSEN} ORDER BY id`),
    exceptionAsset: idsFrom(`SELECT id FROM exception_asset WHERE asset_id IN ${CHOSEN} ORDER BY id`),
    classification: idsFrom(`SELECT id FROM classification WHERE asset_id IN ${CHOSEN} ORDER BY id`),
    assetControl: idsFrom(`SELECT id FROM asset_control WHERE asset_id IN ${CHOSEN} ORDER BY id`),
    gateCheck: idsFrom(`SELECT id FROM gate_check WHERE asset_id IN ${CHOSEN} ORDER BY id`),
    fairnessTest: idsFrom(`SELECT id FROM fairness_test WHERE asset_id IN ${CHOSEN} ORDER BY id`),
    accessGroupAsset: idsFrom(`SELECT id FROM access_group_asset WHERE asset_id IN ${CHOSEN} ORDER BY id`),
    accessGrant: idsFrom(
      `SELECT id FROM access_grant WHERE asset_id IN ${CHOSEN} OR group_id IN ${EMPTIED} ORDER BY id`,
    ),
    accessGroup: idsFrom(`SELECT id FROM access_group WHERE id IN ${EMPTIED} ORDER BY id`),
    accessOverride: idsFrom(
      `SELECT id FROM access_override WHERE asset_id IN ${CHOSEN} OR source_id IN ${CHOSEN} ORDER BY id`,
    ),
    taskOwner: idsFrom(`SELECT id FROM task_owner WHERE asset_id IN ${CHOSEN} ORDER BY id`),
  };
}

/** Exceptions in force (approved or active) that name one of the assets, with the asset. */
export const exceptionsInForce = (read: Reader, ids: readonly string[]) =>
  read.all<{ exception: string; state: string; asset: string }>(
    `SELECT e.ref AS exception, e.state, a.ref AS asset FROM exception_asset x
     JOIN exception e ON e.id = x.exception_id JOIN asset a ON a.id = x.asset_id
     WHERE x.asset_id IN ${CHOSEN} AND e.state IN ('approved', 'active') ORDER BY e.ref, a.ref`,
    { ids: JSON.stringify(ids) },
  );

/** References of the assets among those given on whose deployment somebody has decided. */
export const decidedAssets = (read: Reader, ids: readonly string[]): string[] =>
  read
    .all<{ ref: string }>(
      `SELECT DISTINCT a.ref FROM gate_decision d JOIN asset a ON a.id = d.asset_id
       WHERE a.id IN ${CHOSEN} ORDER BY a.ref`,
      { ids: JSON.stringify(ids) },
    )
    .map((row) => row.ref);

const types = (wanted: (type: (typeof ASSET_TYPES)[number]) => boolean) =>
  ASSET_TYPES.filter(wanted)
    .map((type) => `'${type}'`)
    .join(', ');

/** What the completeness of the inventory is judged by. */
export const inventoryCounts = (read: Reader): ProgressCounts['inventory'] =>
  read.get<ProgressCounts['inventory']>(
    `SELECT COUNT(*) AS assets,
       COUNT(*) FILTER (WHERE trim(owner) = '') AS withoutOwner,
       COUNT(*) FILTER (WHERE tier IS NULL) AS withoutTier,
       COUNT(*) FILTER (WHERE (type IN (${types(needsModelCard)}) AND trim(model_card) = '')
         OR (type IN (${types(needsDataCard)}) AND trim(data_card) = '')) AS withoutCard
     FROM asset`,
  ) ?? { assets: 0, withoutOwner: 0, withoutTier: 0, withoutCard: 0 };
