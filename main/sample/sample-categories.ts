import type { Client } from '../../shared/contract/contract.ts';

/** What the assessors of the sample scored and why; the rest is left open, as it is on a day in the middle of the work. */
const SCORES = [
  ['model_vulnerabilities', 0.75, 'The card fraud model was evaded in two of five red-team runs'],
  ['data_breaches', 0.6, 'Training extracts lie in three buckets, one without its own endpoint'],
  ['system_failures', 0.4, 'Fallback rules keep payments going; last drill in May'],
  ['human_error', 0.5, 'Releases need two people, data corrections only one'],
  ['third_party_risks', 0.7, 'Two vendors retrain on their own schedule'],
  ['reputation_damage', 0.55, ''],
  ['regulatory_fines', 0.6, 'Credit scoring is high-risk under the EU AI Act'],
  ['bias_discrimination', 0.8, 'The alert model was released without a review for bias'],
  ['privacy_violations', 0.65, 'Pseudonyms can be joined with the card data'],
] as const;

const COVERAGE = [
  ['application', 'preventive', 'partial', ['pre-1', 'pre-2'], 'Prompts are filtered, answers are not'],
  [
    'application',
    'detective',
    'partial',
    ['det-2'],
    'The assistant only; the scoring models are not watched',
  ],
  ['application', 'corrective', 'absent', [], ''],
  ['data', 'preventive', 'covered', ['pre-1', 'pre-4'], 'Separate network zone, rights by role'],
  ['data', 'detective', 'partial', ['det-3'], 'Access is logged, nobody reads the logs'],
  ['infrastructure', 'preventive', 'covered', ['pre-1', 'pre-4'], 'Platform baseline of 2026'],
  ['infrastructure', 'detective', 'covered', ['det-1', 'det-3'], 'Central monitoring'],
  ['infrastructure', 'corrective', 'partial', ['cor-3', 'cor-4'], 'Restore is tested, patches run late'],
  ['governance', 'preventive', 'partial', [], 'Policy in force since March'],
] as const;

/** Scores risk types and says how far controls cover the layers, and by which. */
export async function fillCategories(api: Client): Promise<void> {
  for (const [riskType, score, reason] of SCORES)
    await api.posture.scoreRiskType({ riskType, score, reason });
  for (const [layer, control, state, controls, note] of COVERAGE)
    await api.posture.setCoverage({ layer, control, state, controls: [...controls], note });
}
