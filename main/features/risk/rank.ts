import { AssayError } from '../../../shared/contract/error.ts';
import type { RankedBundle } from '../../../shared/contract/evaluations.ts';
import { benefitOf } from '../../../shared/engine/analysis/treatment.ts';
import { exactMoments } from '../../../shared/engine/moments.ts';
import type { Scenario as EngineScenario } from '../../../shared/engine/scenario.ts';
import type { Ctx } from '../../app/workbench.ts';
import { costOf, optionsOf } from './evaluation-options.ts';
import { storedSettings } from './queries.ts';
import { assertComplete, currentScenarios, riskState, withTreatments } from './state.ts';

/** More treatments have more combinations than can be looked through. */
const MOST = 12;

const meanOf = (scenarios: readonly EngineScenario[]): number =>
  scenarios.reduce((sum, scenario) => sum + exactMoments(scenario).annualLoss, 0);

/**
 * Every combination of the proposed treatments whose costs are known and within the budget, by net benefit. Exact means, no
 * simulation.
 * @throws AssayError INVALID for a subject that is not estimated, or more treatments than can be combined
 */
export function rankTreatments(ctx: Ctx, scenarioId: string | null): RankedBundle[] {
  const state = riskState(ctx.read);
  const before = currentScenarios(state, scenarioId);
  assertComplete(before);
  const budget = storedSettings(ctx.read)?.budget ?? Number.POSITIVE_INFINITY;
  const single = optionsOf(ctx.read, state, scenarioId)
    .filter(({ kind, treatmentIds }) => kind === 'treated' && treatmentIds.length === 1)
    .flatMap(({ treatmentIds }) => treatmentIds)
    .filter((id) => costOf(state, [id]) !== null);
  if (single.length > MOST)
    throw new AssayError(
      'INVALID',
      `At most ${MOST} treatments can be combined, and ${single.length} are proposed. Reject some, then rank again.`,
    );
  const now = meanOf(before);
  const ranked: RankedBundle[] = [];
  for (let choice = 1; choice < 1 << single.length; choice++) {
    const treatmentIds = single.filter((_, index) => ((choice >> index) & 1) === 1);
    const cost = costOf(state, treatmentIds) ?? 0;
    if (cost > budget) continue;
    const { reduction, annualCost, netBenefit, rosi } = benefitOf(
      now,
      meanOf(withTreatments(state, before, treatmentIds)),
      cost,
    );
    ranked.push({ treatmentIds, reduction, annualCost, netBenefit, rosi });
  }
  return ranked.toSorted((a, b) => b.netBenefit - a.netBenefit);
}
