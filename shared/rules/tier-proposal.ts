import type { AssetType } from '../model/asset.ts';
import { TIERS, type Tier } from '../model/basics.ts';
import type { ClassificationAnswers, ClassificationSettings, TierRule } from '../model/classification.ts';

/** What asks for a tier: an answer, or the sources the asset was made from. */
export interface TierReason {
  readonly rule: TierRule | 'inherited';
  readonly tier: Tier;
}

export interface TierProposal {
  readonly tier: Tier;
  /** The reasons that ask for exactly this tier: without them it would be lower. */
  readonly decisive: readonly TierReason[];
  /** Every reason, the highest tier first. */
  readonly reasons: readonly TierReason[];
}

const rank = (tier: Tier): number => TIERS.indexOf(tier);

/** Whether business logic is asked of a kind of asset: only what carries rules can give them away. */
export const mayHoldLogic = (type: AssetType): boolean =>
  ['model', 'algorithm', 'agent', 'pipeline', 'endpoint', 'service'].includes(type);

/** The rules the answers trigger. */
function triggered(answers: ClassificationAnswers): TierRule[] {
  const { identifiability, reidentification, businessLogic } = answers;
  return [
    `sensitivity.${answers.sensitivity}`,
    `criticality.${answers.criticality}`,
    `regulation.${answers.regulation}`,
    `confidentiality.${answers.confidentiality}`,
    `integrity.${answers.integrity}`,
    `availability.${answers.availability}`,
    `identifiability.${identifiability}`,
    ...(identifiability === 'anonymised'
      ? [`reidentification.${reidentification ?? 'unchecked'}` as const]
      : []),
    ...(businessLogic ? ['businessLogic.yes' as const] : []),
  ];
}

/**
 * The highest tier any answer asks for, and never less than what the asset was made from: one sensitive side makes the
 * whole asset sensitive, and no low answer takes that back. So anonymised data is not lower for being anonymised.
 */
export function proposeTier(
  answers: ClassificationAnswers,
  floors: ClassificationSettings['floors'],
  inherited: Tier | null,
): TierProposal {
  const asked: TierReason[] = triggered(answers).map((rule) => ({ rule, tier: floors[rule] }));
  if (inherited !== null) asked.push({ rule: 'inherited', tier: inherited });
  const reasons = asked.toSorted((a, b) => rank(b.tier) - rank(a.tier));
  const tier = reasons[0]?.tier ?? 'public';
  return { tier, reasons, decisive: reasons.filter((reason) => reason.tier === tier) };
}
