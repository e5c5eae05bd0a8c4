import { useMemo } from 'react';
import { useRead } from '../../api/api.ts';
import { useEngagement } from '../../state/engagement.ts';
import { type ContentRow, contentRows } from './content.ts';

/** What every step brings into the documents; null until all of it is read. */
export function useContent(): readonly ContentRow[] | null {
  const { engagement } = useEngagement();
  const progress = useRead('engagement', 'progress', {}).data;
  const people = useRead('people', 'list', {}).data;
  const versions = useRead('versions', 'list', {}).data;
  const assets = useRead('assets', 'list', { ids: null }).data;
  const relations = useRead('relations', 'list', { assetId: null }).data;
  const scenarios = useRead('scenarios', 'list', {}).data;
  const simulations = useRead('simulations', 'list', {}).data;
  const exceptions = useRead('exceptions', 'list', {}).data;
  const raci = useRead('raci', 'matrix', {}).data;
  const classified = useRead('classification', 'report', {}).data;
  const gates = useRead('gates', 'list', {}).data;
  const fairness = useRead('fairnessTests', 'list', { assetId: null }).data;
  const scores = useRead('responsibilities', 'scores', {}).data;
  const findings = useRead('findings', 'list', {}).data;
  const evidence = useRead('evidence', 'list', {}).data;
  return useMemo(() => {
    if (!progress || !people || !versions || !assets || !relations) return null;
    if (!scenarios || !simulations || !exceptions || !raci) return null;
    if (!classified || !gates || !fairness || !scores || !findings || !evidence) return null;
    return contentRows(progress, {
      people: people.length,
      versions: versions.length,
      appetite: engagement.appetite,
      assets: assets.length,
      relations: relations.length,
      classified: classified.filter(({ standing }) => standing === 'classified').length,
      gates: gates.length,
      fairnessTests: fairness.length,
      rated: scores.whole.rated,
      applicable: scores.whole.applicable,
      findings: findings.length,
      evidence: evidence.length,
      scenarios: scenarios.length,
      simulations,
      exceptions,
      raci,
    });
  }, [
    engagement,
    progress,
    people,
    versions,
    assets,
    relations,
    scenarios,
    simulations,
    exceptions,
    raci,
    classified,
    gates,
    fairness,
    scores,
    findings,
    evidence,
  ]);
}
