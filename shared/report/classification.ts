import type { ClassifiedAsset, FairnessView, GateView } from '../contract/classification.ts';
import { TIERS, type Tier } from '../model/basics.ts';
import type { GateCheckName } from '../model/classification.ts';
import type { ReportInput } from './input.ts';
import { counted, listed } from './prose.ts';

/** How many assets a tier has, and how many of them got it by answers. */
export interface TierLine {
  /** Null: no tier. */
  readonly tier: Tier | null;
  readonly assets: number;
  readonly classified: number;
  readonly missingControls: number;
}

/** The gate before deployment of one asset. */
export interface GateLine {
  readonly ref: string;
  readonly name: string;
  readonly gate: GateView;
}

export interface FairnessLine {
  readonly ref: string;
  readonly name: string;
  readonly test: FairnessView;
}

export interface ClassificationSection {
  readonly lead: string;
  /** Nothing was classified, checked or tested. */
  readonly isEmpty: boolean;
  readonly tiers: readonly TierLine[];
  readonly assets: readonly ClassifiedAsset[];
  /** Assets that need an answer: no tier, a tier below their sources, or controls that are not in place. */
  readonly open: readonly ClassifiedAsset[];
  readonly gates: readonly GateLine[];
  readonly fairness: readonly FairnessLine[];
}

export const GATE_WORDS: Readonly<Record<GateCheckName, string>> = {
  adversarialRobustness: 'Adversarial robustness',
  dataPrivacy: 'Data privacy',
  biasFairness: 'Bias and fairness',
  transparency: 'Transparency',
};

export function classificationSection({ classified, gates, fairness }: ReportInput): ClassificationSection {
  const byId = new Map(classified.map((asset) => [asset.id, asset]));
  const named = (assetId: string) => {
    const { ref, name } = byId.get(assetId) ?? { ref: '–', name: '' };
    return { ref, name };
  };
  const answered = classified.filter(({ standing }) => standing === 'classified').length;
  return {
    lead: lead(classified, answered),
    isEmpty: classified.every(({ proposed }) => proposed === null) && gates.length + fairness.length === 0,
    tiers: [...TIERS.toReversed(), null]
      .map((tier): TierLine => {
        const own = classified.filter((asset) => asset.tier === tier);
        return {
          tier,
          assets: own.length,
          classified: own.filter(({ standing }) => standing === 'classified').length,
          missingControls: own.filter(({ missing }) => missing.length > 0).length,
        };
      })
      .filter(({ assets }) => assets > 0),
    assets: classified,
    open: classified.filter(
      ({ standing, missing }) =>
        standing === 'unclassified' || standing === 'below sources' || missing.length > 0,
    ),
    gates: gates.map((gate) => ({ ...named(gate.assetId), gate })),
    fairness: fairness.map((test) => ({ ...named(test.assetId), test })),
  };
}

function lead(assets: readonly ClassifiedAsset[], answered: number): string {
  if (assets.every(({ proposed }) => proposed === null))
    return 'No asset has been classified by answers yet; tiers, where there are any, were set by hand.';
  const of = (standing: ClassifiedAsset['standing']) =>
    assets.filter((asset) => asset.standing === standing).length;
  const missing = assets.filter((asset) => asset.missing.length > 0).length;
  const open = [
    ...(of('unclassified') > 0 ? [`${of('unclassified')} without a tier`] : []),
    ...(of('by hand') > 0 ? [`${of('by hand')} set by hand`] : []),
    ...(of('below sources') > 0 ? [`${of('below sources')} below their sources without a reason`] : []),
    ...(missing > 0 ? [`${missing} lacking controls their tier requires`] : []),
  ];
  const rest = open.length === 0 ? '' : ` Open: ${listed(open)}.`;
  return `The tier of ${answered} of ${counted(assets.length, 'asset')} follows from answers that can be repeated.${rest}`;
}
