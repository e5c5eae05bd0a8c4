import { z } from 'zod';
import { Asset, AssetRow, ImportMapping, Relation, SavedView } from '../model/asset.ts';
import { Id } from '../model/basics.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});
const AssetFields = Asset.omit({ id: true, ref: true });
/** A draft: everything but a name and a type may be left out. */
export const AssetDraft = AssetFields.partial().required({ name: true, type: true });
export type AssetDraft = z.infer<typeof AssetDraft>;
export const AssetPatch = AssetFields.partial();
export type AssetPatch = z.infer<typeof AssetPatch>;

/** What changes of one asset. */
export const AssetEdit = z.strictObject({ id: Id, patch: AssetPatch });
export type AssetEdit = z.infer<typeof AssetEdit>;
const AssetEdits = z.array(AssetEdit).max(20_000);

export const assets = {
  /** All rows, or those with the given ids. In the order of their references. */
  list: query(z.strictObject({ ids: z.array(Id).max(20_000).nullable().default(null) }), z.array(AssetRow)),
  get: query(z.strictObject({ id: Id }), Asset),
  create: command(z.strictObject({ drafts: z.array(AssetDraft).min(1).max(5_000) }), z.array(AssetRow)),
  /** One patch per asset, all in one change: in-place edit, paste over cells, fill down and bulk edit. */
  update: command(z.strictObject({ edits: AssetEdits.min(1) }), z.array(AssetRow)),
  /** A pasted table: new assets and edits of known ones, in one change. Returns the rows of both. */
  paste: command(
    z.strictObject({ drafts: z.array(AssetDraft).max(5_000), edits: AssetEdits }),
    z.array(AssetRow),
  ),
  /** Deletes assets with their relations and links, as one change that can be undone. */
  remove: command(
    z.strictObject({ ids: z.array(Id).min(1).max(20_000) }),
    z.strictObject({ removed: z.number().int() }),
  ),
};

export const relations = {
  list: query(z.strictObject({ assetId: Id.nullable().default(null) }), z.array(Relation)),
  create: command(Relation.omit({ id: true }), Relation),
  /** Relates many assets to one, as one change; those that cannot be are left out and told in words. */
  relate: command(
    z.strictObject({ fromIds: z.array(Id).min(1).max(20_000), toId: Id, kind: Relation.shape.kind }),
    z.strictObject({
      created: z.array(Relation),
      refused: z.array(z.strictObject({ fromId: Id, message: z.string() })),
    }),
  ),
  remove: command(z.strictObject({ id: Id }), Nothing),
};

export const views = {
  list: query(z.strictObject({ step: SavedView.shape.step }), z.array(SavedView)),
  save: command(SavedView.omit({ id: true }).extend({ id: Id.nullable() }), SavedView),
  remove: command(z.strictObject({ id: Id }), Nothing),
};

export const mappings = {
  list: query(Nothing, z.array(ImportMapping)),
  save: command(ImportMapping.omit({ id: true }).extend({ id: Id.nullable() }), ImportMapping),
  remove: command(z.strictObject({ id: Id }), Nothing),
};
