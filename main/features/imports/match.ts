import type { DraftAsset } from '../../import/draft.ts';
import { normal } from '../../import/repeats.ts';
import type { KnownAsset } from './queries.ts';

/** What becomes of one asset of the file. `asset` is the one of the inventory that it stands for, where it is clear. */
export type Decision =
  | { action: 'create' }
  | { action: 'update'; asset: KnownAsset }
  | { action: 'skip'; asset: KnownAsset | null; reason: string };

/**
 * Compares the assets of a file with the inventory. One that names a reference (AST-004) is that asset; otherwise
 * name, version and type decide, each only where the file states it.
 */
export function decide(
  drafts: readonly DraftAsset[],
  known: readonly KnownAsset[],
  updateExisting: boolean,
): Decision[] {
  const byRef = new Map(known.map((asset) => [asset.ref, asset]));
  const byName = Map.groupBy(known, (asset) => normal(asset.name));
  const updatedFrom = new Map<string, string>();
  return drafts.map((draft): Decision => {
    const named = draft.ref === null ? undefined : byRef.get(draft.ref);
    const candidates = named
      ? [named]
      : (byName.get(normal(draft.fields.name)) ?? []).filter((asset) => fits(draft, asset));
    const [asset] = candidates;
    if (!asset) return { action: 'create' };
    if (!updateExisting)
      return { action: 'skip', asset, reason: `It is in the inventory already, as ${asset.ref}.` };
    if (candidates.length > 1)
      return {
        action: 'skip',
        asset: null,
        reason: `Several assets have this name (${refs(candidates)}), so it is not clear which one to update.`,
      };
    const earlier = updatedFrom.get(asset.id);
    if (earlier !== undefined)
      return {
        action: 'skip',
        asset,
        reason: `It would change ${asset.ref} a second time, after ${earlier}.`,
      };
    updatedFrom.set(asset.id, draft.where);
    return { action: 'update', asset };
  });
}

const fits = ({ fields, typeStated }: DraftAsset, asset: KnownAsset): boolean =>
  (!typeStated || fields.type === asset.type) &&
  (!fields.version || normal(fields.version) === normal(asset.version));

const SHOWN = 3;
const refs = (assets: readonly KnownAsset[]): string =>
  assets
    .slice(0, SHOWN)
    .map((asset) => asset.ref)
    .join(', ') + (assets.length > SHOWN ? ', …' : '');
