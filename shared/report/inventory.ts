import { count } from '../format/number.ts';
import {
  type Asset,
  ASSET_TYPES,
  type AssetType,
  type Relation,
  STAGES,
  type Stage,
} from '../model/asset.ts';
import { type Tier, TIERS } from '../model/basics.ts';
import { assetGaps } from '../rules/asset-gaps.ts';
import { inheritance } from '../rules/asset-inheritance.ts';
import type { ReportInput } from './input.ts';
import { sentenceCase, spelledOut } from './prose.ts';
import { NOT_STATED, TIER_WORDS } from './words.ts';

/** How many assets of a type are in each tier. `unclassified` have none yet. */
export interface TierCount {
  readonly type: AssetType;
  readonly total: number;
  readonly byTier: Readonly<Record<Tier, number>>;
  readonly unclassified: number;
}

export interface StageCount {
  readonly stage: Stage | null;
  readonly count: number;
}

/** One line of "what the inventory shows"; `open` ones ask for an answer. */
export interface InventoryCheck {
  readonly label: string;
  readonly count: number;
  readonly of: number | null;
  readonly open: boolean;
}

export interface AssetLine {
  readonly asset: Asset;
  /** `trained on AST-005` */
  readonly relations: readonly string[];
}

/** A relation in words, with what is wrong with it. */
export interface RelationLine {
  readonly from: Asset;
  readonly to: Asset;
  readonly kind: Relation['kind'];
  /** The tier is passed on: the asset is trained on the other or derived from it. */
  readonly inherits: boolean;
  /** Made from something more sensitive than itself: a model inherits the tier of its sources. */
  readonly belowSource: boolean;
}

export interface InventorySection {
  readonly lead: string;
  readonly tierCounts: readonly TierCount[];
  readonly stageCounts: readonly StageCount[];
  readonly checks: readonly InventoryCheck[];
  /** Every asset, in the order of the references. */
  readonly assets: readonly AssetLine[];
  readonly relations: readonly RelationLine[];
  /** Assets of the most sensitive tier in use, and which that is. */
  readonly mostSensitive: { readonly tier: Tier; readonly assets: readonly AssetLine[] } | null;
}

const INHERITS: ReadonlySet<Relation['kind']> = new Set(['trained on', 'derived from']);

export function inventorySection(input: ReportInput): InventorySection {
  const assets = assetLines(input);
  const relations = relationLines(input);
  const tierCounts = ASSET_TYPES.map((type) => countTiers(type, input.assets)).filter(
    ({ total }) => total > 0,
  );
  return {
    lead: lead(input.assets, relations),
    tierCounts: tierCounts.toSorted((a, b) => b.total - a.total),
    stageCounts: countStages(input.assets),
    checks: checks(input.assets, relations),
    assets,
    relations,
    mostSensitive: mostSensitive(assets),
  };
}

function countStages(assets: readonly Asset[]): readonly StageCount[] {
  return [...STAGES.toReversed(), null]
    .map((stage) => ({ stage, count: assets.filter((asset) => asset.stage === stage).length }))
    .filter((line) => line.count > 0);
}

const IN_STAGE: Readonly<Record<Stage, string>> = {
  development: 'In development',
  testing: 'In testing',
  production: 'In production',
  retired: 'Retired',
};

function countTiers(type: AssetType, assets: readonly Asset[]): TierCount {
  const own = assets.filter((asset) => asset.type === type);
  const inTier = (tier: Tier | null) => own.filter((asset) => asset.tier === tier).length;
  const byTier = { public: 0, internal: 0, confidential: 0, restricted: 0 };
  for (const tier of TIERS) byTier[tier] = inTier(tier);
  return { type, total: own.length, byTier, unclassified: inTier(null) };
}

function assetLines({ assets, relations }: ReportInput): readonly AssetLine[] {
  const refs = new Map(assets.map(({ id, ref }) => [id, ref]));
  const words = new Map<string, string[]>();
  for (const { fromId, toId, kind } of relations) {
    const list = words.get(fromId) ?? [];
    list.push(`${kind} ${refs.get(toId) ?? NOT_STATED}`);
    words.set(fromId, list);
  }
  return assets.map((asset) => ({ asset, relations: words.get(asset.id) ?? [] }));
}

function relationLines({ assets, relations }: ReportInput): readonly RelationLine[] {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  const outgoing = Map.groupBy(relations, ({ fromId }) => fromId);
  const position = new Map(assets.map(({ id }, index) => [id, index]));
  const at = (id: string) => position.get(id) ?? 0;
  return assets.flatMap((from) => {
    const own = (outgoing.get(from.id) ?? []).toSorted((a, b) => at(a.toId) - at(b.toId));
    const broken = new Set(inheritance(from, own, (id) => byId.get(id)).broken);
    return own.flatMap(({ id, toId, kind }): RelationLine[] => {
      const to = byId.get(toId);
      return to === undefined
        ? []
        : [{ from, to, kind, inherits: INHERITS.has(kind), belowSource: broken.has(id) }];
    });
  });
}

function mostSensitive(assets: readonly AssetLine[]): InventorySection['mostSensitive'] {
  for (const tier of TIERS.toReversed()) {
    const own = assets.filter(({ asset }) => asset.tier === tier);
    if (own.length > 0) return { tier, assets: own };
  }
  return null;
}

function checks(assets: readonly Asset[], relations: readonly RelationLine[]): readonly InventoryCheck[] {
  const all = assets.length;
  const gaps = assets.map(assetGaps);
  const shareOf = (label: string, number: number, open = false): InventoryCheck => ({
    label,
    count: number,
    of: all,
    open: open && number > 0,
  });
  const rated = assets.filter(
    (asset) => asset.confidentiality !== null && asset.integrity !== null && asset.availability !== null,
  );
  return [
    { label: 'Assets listed', count: all, of: null, open: false },
    ...countStages(assets).map(({ stage, count: n }) =>
      stage === null ? shareOf('Stage not stated', n, true) : shareOf(IN_STAGE[stage], n),
    ),
    shareOf(
      'Run by a vendor (SaaS, PaaS)',
      assets.filter((asset) => asset.deployment === 'saas' || asset.deployment === 'paas').length,
    ),
    shareOf('Confidentiality, integrity and availability rated', rated.length),
    shareOf('Without an owner', gaps.filter((gap) => gap.owner).length, true),
    shareOf('Without a classification tier', gaps.filter((gap) => gap.tier).length, true),
    shareOf('Model or data card missing', gaps.filter((gap) => gap.card).length, true),
    { label: 'Relations recorded', count: relations.length, of: null, open: false },
    ...belowSourceCheck(relations),
  ];
}

function belowSourceCheck(relations: readonly RelationLine[]): readonly InventoryCheck[] {
  const inherited = relations.filter(({ inherits }) => inherits);
  const below = inherited.filter(({ belowSource }) => belowSource).length;
  return inherited.length === 0
    ? []
    : [{ label: 'Tier below that of a source', count: below, of: inherited.length, open: below > 0 }];
}

function lead(assets: readonly Asset[], relations: readonly RelationLine[]): string {
  const all = assets.length;
  if (all === 0) return 'No asset has been recorded yet, so nothing can be said about what the risk acts on.';
  const sensitive = assets.filter(({ tier }) => tier === 'restricted' || tier === 'confidential').length;
  const gaps = assets.map(assetGaps);
  const open = [
    [gaps.filter(({ owner }) => owner).length, 'has no owner', 'have no owner'],
    [gaps.filter(({ tier }) => tier).length, 'has no classification tier', 'have no classification tier'],
  ] as const;
  const first = `${count(all)} ${all === 1 ? 'asset' : 'assets'}, ${count(sensitive)} of them ${TIER_WORDS.restricted} or ${TIER_WORDS.confidential}.`;
  const said = open.flatMap(([n, one, many]) =>
    n === 0 ? [] : [`${spelledOut(n, 'asset')} ${n === 1 ? one : many}`],
  );
  const below = relations.filter(({ belowSource }) => belowSource).length;
  const strained =
    below === 0
      ? []
      : [`${spelledOut(below, 'relation')} ${below === 1 ? 'breaks' : 'break'} the inheritance of tiers`];
  const rest = [...said, ...strained];
  return rest.length === 0
    ? `${first} Every asset has an owner and a classification tier.`
    : `${first} ${sentenceCase(rest.join('; '))}.`;
}
