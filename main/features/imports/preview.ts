import type {
  ImportFact,
  ImportLink,
  ImportPreview,
  ImportSample,
} from '../../../shared/contract/imports.ts';
import { shorten } from '../../import/clean-text.ts';
import type { DraftAsset, ImportDraft } from '../../import/draft.ts';
import type { Decision } from './match.ts';
import type { ImportPlan } from './plan.ts';

const SAMPLES = 50;
const LINKS = 200;
const FACTS = 400;
const LONGEST_VALUE = 200;

/** What a plan would do, for people to look at before anything is stored. */
export const previewOf = (
  file: Pick<ImportPreview, 'name' | 'fingerprint'>,
  draft: ImportDraft,
  plan: ImportPlan,
): ImportPreview => ({
  kind: draft.kind,
  name: file.name,
  fingerprint: file.fingerprint,
  format: draft.format,
  sheets: draft.sheets,
  options: draft.options,
  columns: draft.columns,
  mapping: draft.mapping,
  rows: draft.rows,
  types: countTypes(draft.assets),
  facts: countFacts(draft.assets),
  sample: draft.assets.slice(0, SAMPLES).map((asset, i) => sampleOf(asset, plan.decisions[i])),
  links: linksOf(draft),
  create: plan.create.length,
  update: plan.update.length,
  relations: plan.relations.length,
  skipped: plan.skipped,
  warnings: draft.warnings,
});

/** Fields that say something, as text. */
const statedFields = ({ fields }: DraftAsset): [string, string][] =>
  Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );

function sampleOf(asset: DraftAsset, decision: Decision | undefined): ImportSample {
  const known = decision === undefined || decision.action === 'create' ? null : decision.asset;
  return {
    where: asset.where,
    action: decision?.action ?? 'create',
    ref: known?.ref ?? null,
    fields: Object.fromEntries(
      statedFields(asset).map(([field, value]) => [field, shorten(value, LONGEST_VALUE)]),
    ),
    attributes: Object.keys(asset.fields.attributes).length,
  };
}

function countTypes(assets: readonly DraftAsset[]): ImportPreview['types'] {
  const groups = Map.groupBy(assets, ({ fields }) => fields.type);
  return [...groups]
    .map(([type, { length }]) => ({ type, count: length }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** The fields in the order the assets bring them, then the client's own columns. */
function countFacts(assets: readonly DraftAsset[]): ImportFact[] {
  const fields = new Map<string, number>();
  const own = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const asset of assets) {
    for (const [field] of statedFields(asset)) count(fields, field);
    for (const heading of Object.keys(asset.fields.attributes)) count(own, heading);
  }
  const facts = (counts: Map<string, number>, isOwn: boolean): ImportFact[] =>
    [...counts].map(([name, times]) => ({ name, own: isOwn, count: times }));
  return [...facts(fields, false), ...facts(own, true)].slice(0, FACTS);
}

const linksOf = ({ assets, relations }: ImportDraft): ImportLink[] =>
  relations.slice(0, LINKS).map(({ from, kind, to }) => ({
    from: assets[from]?.fields.name ?? '',
    kind,
    to: assets[to]?.fields.name ?? '',
  }));
