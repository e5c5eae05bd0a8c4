import type { Skipped } from '../../../shared/contract/imports.ts';
import type { Asset, Relation } from '../../../shared/model/asset.ts';
import { newAsset } from '../../../shared/rules/new-asset.ts';
import type { DraftAsset, DraftRelation, ImportDraft } from '../../import/draft.ts';
import { references } from '../../store/references.ts';
import type { Reader } from '../../store/reader.ts';
import { decide, type Decision, sourceOf } from './match.ts';
import { listKnownAssets, listKnownRelations } from './queries.ts';

/** Everything an import would write, and what it leaves out. */
export interface ImportPlan {
  /** What becomes of each asset of the file, in its order. */
  decisions: readonly Decision[];
  create: Asset[];
  update: { id: string; patch: Partial<Asset> }[];
  relations: Relation[];
  skipped: Skipped[];
}

/** Compares what a file describes with the inventory as it is now. */
export function planImport(read: Reader, newId: () => string, file: string, draft: ImportDraft): ImportPlan {
  const decisions = decide(draft.assets, listKnownAssets(read), draft.options.updateExisting, file);
  const nextRef = references(read, 'asset');
  const plan: ImportPlan = {
    decisions,
    create: [],
    update: [],
    relations: [],
    skipped: [...draft.skipped],
  };
  const ids = draft.assets.map((asset, i): string | null => {
    const decision = decisions[i] ?? { action: 'create' };
    switch (decision.action) {
      case 'create': {
        const record = newAsset(newId(), nextRef(), { source: sourceOf(file, asset), ...asset.fields });
        plan.create.push(record);
        return record.id;
      }
      case 'update':
        return planUpdate(read, plan, decision, asset);
      case 'skip':
        plan.skipped.push({ where: asset.where, reason: decision.reason });
        return decision.asset?.id ?? null;
    }
  });
  planRelations(read, newId, plan, draft.relations, ids);
  return plan;
}

/** Takes over what the file states; what it leaves blank stays as it is, and so do the client's other columns. */
function planUpdate(
  read: Reader,
  plan: ImportPlan,
  { asset }: Extract<Decision, { action: 'update' }>,
  { fields, typeStated, where }: DraftAsset,
): string {
  const current = read.record('asset', asset.id);
  const { attributes, type, ...stated } = fields;
  const patch: Partial<Asset> = Object.fromEntries(
    Object.entries(stated).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
  if (typeStated) patch.type = type;
  patch.attributes = { ...current?.attributes, ...attributes };
  const changes = (Object.keys(patch) as (keyof Asset)[]).some(
    (field) => JSON.stringify(patch[field]) !== JSON.stringify(current?.[field]),
  );
  if (changes) plan.update.push({ id: asset.id, patch });
  else plan.skipped.push({ where, reason: `${asset.ref} holds all of it already.` });
  return asset.id;
}

function planRelations(
  read: Reader,
  newId: () => string,
  plan: ImportPlan,
  relations: readonly DraftRelation[],
  ids: readonly (string | null)[],
): void {
  if (relations.length === 0) return;
  const known = new Set(
    listKnownRelations(read).map(({ fromId, toId, kind }) => `${fromId} ${toId} ${kind}`),
  );
  for (const { where, from, to, kind } of relations) {
    const [fromId, toId] = [ids[from] ?? null, ids[to] ?? null];
    if (fromId === null || toId === null) {
      plan.skipped.push({ where, reason: 'One of its ends is not clear.' });
      continue;
    }
    const key = `${fromId} ${toId} ${kind}`;
    if (known.has(key) || fromId === toId) {
      const reason =
        fromId === toId ? 'Both ends are one asset of the inventory.' : 'The inventory holds it already.';
      plan.skipped.push({ where, reason });
      continue;
    }
    known.add(key);
    plan.relations.push({ id: newId(), fromId, toId, kind });
  }
}
