import type { ImportPreview } from '../../../shared/contract/imports.ts';
import type { Asset } from '../../../shared/model/asset.ts';
import { shorten } from '../../import/clean-text.ts';
import type { DraftAsset, ImportDraft } from '../../import/draft.ts';
import type { ImportPlan } from './plan.ts';

const SAMPLES = 20;
const LONGEST_VALUE = 200;

/** What a plan would do, for people to look at before anything is stored. */
export const previewOf = (name: string, draft: ImportDraft, plan: ImportPlan): ImportPreview => ({
  kind: draft.kind,
  name,
  format: draft.format,
  sheets: draft.sheets,
  options: draft.options,
  columns: draft.columns,
  mapping: draft.mapping,
  rows: draft.rows,
  sample: draft.assets.slice(0, SAMPLES).map(sampleOf),
  create: plan.create.length,
  update: plan.update.length,
  relations: plan.relations.length,
  skipped: plan.skipped,
  warnings: draft.warnings,
});

/** The fields an asset would have, as text; those it would not have are left out. */
function sampleOf({ fields, where }: DraftAsset): Record<string, string> {
  const { attributes, ...stated } = fields;
  const sample: Record<string, string> = { where };
  for (const [field, value] of Object.entries(stated) as [keyof Asset, string | null][])
    if (value) sample[field] = shorten(value, LONGEST_VALUE);
  const own = Object.keys(attributes).length;
  if (own > 0) sample['attributes'] = String(own);
  return sample;
}
