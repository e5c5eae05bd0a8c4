import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Tier } from '../../../shared/model/basics.ts';
import type { Classification, ClassificationAnswers } from '../../../shared/model/classification.ts';
import { inheritedTiers } from '../../../shared/rules/asset-inheritance.ts';
import { contradictions } from '../../../shared/rules/classification-problems.ts';
import { mayHoldLogic, proposeTier } from '../../../shared/rules/tier-proposal.ts';
import type { Ctx } from '../../app/workbench.ts';
import { type AssetFacts, listAssets, listRelations } from './queries.ts';
import { rulesInForce } from './rules.ts';

const NAMED = 5;

type Draft = Omit<Classification, 'id' | 'by' | 'at'>;

/** @throws AssayError INVALID when answers contradict one another or a departure has no reason, NOT_FOUND */
export const classify: Handlers<Ctx>['classification']['classify'] = (
  ctx,
  { assetIds, answers, tier, reason },
) => {
  const problems = contradictions(answers);
  const [first] = problems;
  if (first)
    throw new AssayError(
      'INVALID',
      `Not stored: the answers contradict one another. ${first.message}.`,
      problems.map(({ field, message }) => ({ path: ['answers', field], message })),
    );
  const wanted = new Set(assetIds);
  const all = listAssets(ctx.read);
  const chosen = all.filter(({ id }) => wanted.has(id));
  if (chosen.length < wanted.size)
    throw new AssayError(
      'NOT_FOUND',
      'Nothing was classified: an asset no longer exists. Undo may bring it back.',
    );
  const drafts = draftsOf(ctx, all, chosen, answers, tier, reason.trim());
  const departing = drafts.filter((draft) => draft.tier !== draft.proposed);
  if (departing.length > 0 && reason.trim() === '') {
    const names = departing.slice(0, NAMED).map(({ assetId, proposed }) => {
      const asset = chosen.find(({ id }) => id === assetId);
      return `${asset?.ref ?? assetId} (${proposed})`;
    });
    throw new AssayError(
      'INVALID',
      `Not stored: ${names.join(', ')}${departing.length > NAMED ? ` and ${departing.length - NAMED} more` : ''} would get another tier than the proposed one. Say why.`,
      [{ path: ['reason'], message: 'Needed for a tier other than the proposed one' }],
    );
  }
  const at = ctx.os.now().toISOString();
  const records = drafts.map((draft): Classification => ({ id: ctx.newId(), ...draft, by: ctx.actor, at }));
  const { confidentiality, integrity, availability } = answers;
  ctx.change((change) => {
    for (const record of records) {
      change.insert('classification', record);
      change.update('asset', record.assetId, {
        tier: record.tier,
        confidentiality,
        integrity,
        availability,
      });
    }
  });
  return records;
};

/** Assets classified together may be sources of one another, so their tiers rise until none rises any more. */
function draftsOf(
  ctx: Ctx,
  all: readonly AssetFacts[],
  chosen: readonly AssetFacts[],
  answers: ClassificationAnswers,
  tier: Tier | null,
  reason: string,
): Draft[] {
  const { floors } = rulesInForce(ctx.read);
  const relations = listRelations(ctx.read);
  const batch = new Set(chosen.map(({ id }) => id));
  const tiers = new Map(
    all.map((asset) => [asset.id, batch.has(asset.id) ? { ...asset, tier: null } : asset]),
  );
  let drafts: Draft[] = [];
  for (let risen = true; risen; ) {
    const inherited = inheritedTiers(tiers.values(), relations);
    drafts = chosen.map(({ id, type }) => {
      const own = { ...answers, businessLogic: answers.businessLogic && mayHoldLogic(type) };
      const from = inherited.get(id) ?? null;
      const proposed = proposeTier(own, floors, from).tier;
      const final = tier ?? proposed;
      return {
        assetId: id,
        answers: own,
        proposed,
        inherited: from,
        tier: final,
        reason: final === proposed ? '' : reason,
      };
    });
    risen = drafts.some((draft) => tiers.get(draft.assetId)?.tier !== draft.tier);
    for (const draft of drafts) {
      const asset = tiers.get(draft.assetId);
      if (asset) tiers.set(draft.assetId, { ...asset, tier: draft.tier });
    }
  }
  return drafts;
}
