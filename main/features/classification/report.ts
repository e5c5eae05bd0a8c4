import type { ClassifiedAsset } from '../../../shared/contract/classification.ts';
import type { Tier } from '../../../shared/model/basics.ts';
import type { ClassificationAnswers, ClassificationRules } from '../../../shared/model/classification.ts';
import { inheritedTiers } from '../../../shared/rules/asset-inheritance.ts';
import { classificationStanding } from '../../../shared/rules/classification-standing.ts';
import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import { controlsByKind } from '../../../shared/rules/required-controls.ts';
import { proposeTier } from '../../../shared/rules/tier-proposal.ts';
import type { Reader } from '../../store/reader.ts';
import { type EvidenceOf, gateViews } from './gates.ts';
import { classificationsInForce, controlsInPlace, listAssets, listRelations } from './queries.ts';
import { rulesInForce } from './rules.ts';

/** The controls required of assets, and the ids of those in place by asset: of one asset, or with null of all. */
export function requiredAndInPlace(read: Reader, assetId: string | null) {
  const present = new Map<string, Set<string>>();
  for (const record of controlsInPlace(read, assetId)) {
    const own = present.get(record.assetId);
    if (own) own.add(record.controlId);
    else present.set(record.assetId, new Set([record.controlId]));
  }
  return { controls: rulesInForce(read).controls, present };
}

/** Every asset with its standing, what its controls lack, and its gate, in the order of their references. */
export function classifiedAssets(read: Reader, evidence: EvidenceOf): ClassifiedAsset[] {
  const assets = listAssets(read);
  const proposal = proposer(rulesInForce(read).floors);
  const inherited = inheritedTiers(assets, listRelations(read));
  const inForce = new Map(classificationsInForce(read).map((record) => [record.assetId, record]));
  const { controls, present } = requiredAndInPlace(read, null);
  const required = controlsByKind(controls);
  const gates = new Map(gateViews(read, evidence, null).map((view) => [view.assetId, view]));
  return assets.map(({ id, ref, name, type, tier }): ClassifiedAsset => {
    const record = inForce.get(id);
    const from = inherited.get(id) ?? null;
    const proposed = record ? proposal(record.answers, from) : null;
    const needs = required({ type, tier });
    const inPlace = present.get(id);
    const gate = gates.get(id);
    return {
      id,
      ref,
      name,
      type,
      tier,
      standing: classificationStanding({ tier }, record, from),
      inherited: from,
      proposed: proposed?.tier ?? null,
      decisive: proposed?.decisive ?? [],
      reason: record?.reason ?? '',
      required: needs.length,
      missing: needs.filter((control) => !inPlace?.has(control.id)).map(({ title }) => title),
      gate: gate === undefined ? null : gate.ready ? 'ready' : 'blocked',
      decision: gate?.decisions[0]?.outcome ?? null,
    };
  });
}

/** Proposes tiers for answers as they are stored; the same answers are weighed once, for they are given to many at a time. */
function proposer(floors: ClassificationRules['floors']) {
  const known = new Map<string, Pick<ClassifiedAsset, 'tier' | 'decisive'>>();
  return (answers: string, inherited: Tier | null) => {
    const key = `${inherited} ${answers}`;
    let found = known.get(key);
    if (!found) {
      const { tier, decisive } = proposeTier(JSON.parse(answers) as ClassificationAnswers, floors, inherited);
      found = { tier, decisive: decisive.map(({ rule }) => rule) };
      known.set(key, found);
    }
    return found;
  };
}

/** What the completeness of the step is judged by. */
export function classificationCounts(read: Reader): Omit<ProgressCounts['classification'], 'violations'> {
  const rows = classifiedAssets(read, () => []);
  const of = (standing: ClassifiedAsset['standing']) =>
    rows.filter((row) => row.standing === standing).length;
  return {
    assets: rows.length,
    unclassified: of('unclassified'),
    byHand: of('by hand'),
    belowSources: of('below sources'),
    missingControls: rows.filter((row) => row.missing.length > 0).length,
  };
}
