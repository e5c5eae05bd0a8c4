import { shorten } from '../../import/clean-text.ts';
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
 * name, version and type decide, each only where the file states it. Of several the owner tells which one is meant,
 * then the place of the file it came from.
 */
export function decide(
  drafts: readonly DraftAsset[],
  known: readonly KnownAsset[],
  updateExisting: boolean,
  file: string,
): Decision[] {
  const byRef = new Map(known.map((asset) => [asset.ref, asset]));
  const byName = Map.groupBy(known, (asset) => normal(asset.name));
  const updatedFrom = new Map<string, string>();
  return drafts.map((draft): Decision => {
    const named = draft.ref === null ? undefined : byRef.get(draft.ref);
    const candidates = named
      ? [named]
      : narrowed(
          (byName.get(normal(draft.fields.name)) ?? []).filter((asset) => fits(draft, asset)),
          draft,
          sourceOf(file, draft),
        );
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

/** Of several assets that a row may stand for, those with its owner, if any; of these the one from its place. */
function narrowed(
  candidates: readonly KnownAsset[],
  { fields }: DraftAsset,
  source: string,
): readonly KnownAsset[] {
  if (candidates.length < 2) return candidates;
  const owned = fields.owner
    ? candidates.filter(({ owner }) => normal(owner) === normal(fields.owner ?? ''))
    : [];
  const likely = owned.length > 0 ? owned : candidates;
  const here = likely.filter((asset) => asset.source === source);
  return likely.length > 1 && here.length === 1 ? here : likely;
}

/** Longest text of an asset's source. */
const LONGEST_SOURCE = 500;

/** Where an asset came from: `inventory.csv, row 17`. */
export const sourceOf = (file: string, { where }: Pick<DraftAsset, 'where'>): string =>
  shorten(`${file}, ${where}`, LONGEST_SOURCE);

const SHOWN = 3;
const refs = (assets: readonly KnownAsset[]): string =>
  assets
    .slice(0, SHOWN)
    .map((asset) => asset.ref)
    .join(', ') + (assets.length > SHOWN ? ', …' : '');
