import type { ClassifiedAsset } from '../../../shared/contract/classification.ts';
import { inheritedTiers } from '../../../shared/rules/asset-inheritance.ts';
import { classificationStanding } from '../../../shared/rules/classification-standing.ts';
import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import { requiredControls } from '../../../shared/rules/required-controls.ts';
import { proposeTier } from '../../../shared/rules/tier-proposal.ts';
import type { Reader } from '../../store/reader.ts';
import { type EvidenceOf, gateViews } from './gates.ts';
import { latestClassifications, listAssetControls, listAssets, listRelations } from './queries.ts';
import { settingsView } from './settings.ts';

/** Every asset with its standing, what its controls lack, and its gate, in the order of their references. */
export function classifiedAssets(read: Reader, evidence: EvidenceOf): ClassifiedAsset[] {
  const assets = listAssets(read);
  const { floors, controls } = settingsView(read);
  const inherited = inheritedTiers(assets, listRelations(read));
  const latest = new Map(latestClassifications(read).map((record) => [record.assetId, record]));
  const present = Map.groupBy(listAssetControls(read), ({ assetId }) => assetId);
  const gates = new Map(gateViews(read, evidence, null).map((view) => [view.assetId, view]));
  return assets.map(({ id, ref, name, type, tier }): ClassifiedAsset => {
    const record = latest.get(id);
    const from = inherited.get(id) ?? null;
    const proposal = record ? proposeTier(record.answers, floors, from) : null;
    const needs = requiredControls(
      { type, tier },
      controls,
      new Set((present.get(id) ?? []).map(({ controlId }) => controlId)),
    );
    const gate = gates.get(id);
    return {
      id,
      ref,
      name,
      type,
      tier,
      standing: classificationStanding({ tier }, record, from),
      inherited: from,
      proposed: proposal?.tier ?? null,
      decisive: proposal?.decisive.map(({ rule }) => rule) ?? [],
      reason: record?.reason ?? '',
      required: needs.length,
      missing: needs.filter((need) => !need.present).map(({ control }) => control.title),
      gate: gate === undefined ? null : gate.ready ? 'ready' : 'blocked',
      decision: gate?.decisions[0]?.outcome ?? null,
    };
  });
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
