import type { AssetDraft, AssetEdit } from '../../../shared/contract/assets.ts';
import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { newAsset } from '../../../shared/rules/new-asset.ts';
import type { Ctx } from '../../app/workbench.ts';
import { references } from '../../store/references.ts';
import { listAssets, listAssetsById, listRelations, listViews, relationsOf } from './queries.ts';
import { assertRelation, relateMany } from './relating.ts';
import { removeAssets } from './removal.ts';

export const assets: Handlers<Ctx>['assets'] = {
  list: (ctx, { ids }) => (ids === null ? listAssets(ctx.read) : listAssetsById(ctx.read, ids)),
  get: (ctx, { id }) => readAsset(ctx, id),
  create: (ctx, { drafts }) => write(ctx, drafts, []),
  update: (ctx, { edits }) => write(ctx, [], edits),
  paste: (ctx, { drafts, edits }) => write(ctx, drafts, edits),
  remove: (ctx, { ids }) => ({ removed: removeAssets(ctx, [...new Set(ids)]) }),
};

export const relations: Handlers<Ctx>['relations'] = {
  list: (ctx, { assetId }) => (assetId === null ? listRelations(ctx.read) : relationsOf(ctx.read, assetId)),
  create: (ctx, fields) => {
    const from = readAsset(ctx, fields.fromId);
    const to = readAsset(ctx, fields.toId);
    assertRelation(fields.kind, from, to, relationsOf(ctx.read, from.id));
    const relation = { ...fields, id: ctx.newId() };
    ctx.change((c) => c.insert('relation', relation));
    return relation;
  },
  relate: (ctx, { fromIds, toId, kind }) => {
    const to = readAsset(ctx, toId);
    const from = [...new Set(fromIds)].map((id) => readAsset(ctx, id));
    const outcome = relateMany(kind, from, to, relationsOf(ctx.read, to.id), () => ctx.newId());
    ctx.change((c) => {
      for (const relation of outcome.created) c.insert('relation', relation);
    });
    return outcome;
  },
  remove: (ctx, { id }) => {
    ctx.change((c) => c.remove('relation', id));
    return {};
  },
};

export const views: Handlers<Ctx>['views'] = {
  list: (ctx, { step }) => listViews(ctx.read, step),
  save: (ctx, { id, ...fields }) => {
    const name = fields.name.trim();
    const same = listViews(ctx.read, fields.step).find(
      (view) => view.id !== id && view.name.toLowerCase() === name.toLowerCase(),
    );
    if (same)
      throw new AssayError('CONFLICT', `There is a view “${same.name}” already. Choose another name.`, [
        { path: ['name'], message: 'Already in use' },
      ]);
    if (id !== null) return ctx.change((c) => c.update('savedView', id, { ...fields, name }));
    const view = { ...fields, name, id: ctx.newId() };
    ctx.change((c) => c.insert('savedView', view));
    return view;
  },
  remove: (ctx, { id }) => {
    ctx.change((c) => c.remove('savedView', id));
    return {};
  },
};

/** New assets and edits of known ones as one change; returns the rows of both. */
function write(ctx: Ctx, drafts: readonly AssetDraft[], edits: readonly AssetEdit[]) {
  const nextRef = references(ctx.read, 'asset');
  const records = drafts.map((draft) => newAsset(ctx.newId(), nextRef(), draft));
  ctx.change((c) => {
    for (const record of records) c.insert('asset', record);
    for (const { id, patch } of edits) c.update('asset', id, patch);
  });
  return listAssetsById(
    ctx.read,
    [...records, ...edits].map(({ id }) => id),
  );
}

function readAsset(ctx: Ctx, id: string) {
  const asset = ctx.read.record('asset', id);
  if (!asset) throw new AssayError('NOT_FOUND', 'This asset no longer exists. Undo may bring it back.');
  return asset;
}
