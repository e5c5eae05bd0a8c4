import { AssayError } from '../../../shared/contract/error.ts';
import type { RankedBundle } from '../../../shared/contract/evaluations.ts';
import { meanAnnualLoss } from '../../../shared/engine/analysis/contributions.ts';
import { MOST_CONTROLS, rankBundles } from '../../../shared/engine/analysis/treatment.ts';
import type { Ctx } from '../../app/workbench.ts';
import { costOf, optionsOf } from './evaluation-options.ts';
import { storedSettings } from './queries.ts';
import { assertComplete, currentScenarios, riskState, tiesOf, withTreatments } from './state.ts';

/**
 * Every combination of the proposed treatments whose costs are known and within the budget, by net benefit. Exact means, no
 * simulation; scenarios whose frequency and loss follow one driver are weighed as they are tied.
 * @throws AssayError INVALID for a subject that is not estimated, or more treatments than can be combined
 */
export function rankTreatments(ctx: Ctx, scenarioId: string | null): RankedBundle[] {
  const state = riskState(ctx.read);
  const scenarios = currentScenarios(state, scenarioId);
  assertComplete(scenarios);
  const controls = optionsOf(ctx.read, state, scenarioId)
    .filter(({ kind, treatmentIds }) => kind === 'treated' && treatmentIds.length === 1)
    .flatMap(({ treatmentIds: [id = ''] }) => {
      const annualCost = costOf(state, [id]);
      return annualCost === null ? [] : [{ id, annualCost }];
    });
  if (controls.length > MOST_CONTROLS)
    throw new AssayError(
      'INVALID',
      `At most ${MOST_CONTROLS} treatments can be combined, and ${controls.length} are proposed. Reject some, then rank again.`,
    );
  const ties = tiesOf(state, scenarios);
  const budget = storedSettings(ctx.read)?.budget ?? Number.POSITIVE_INFINITY;
  return rankBundles(controls, budget, (ids) =>
    withTreatments(state, scenarios, ids).reduce((sum, one) => sum + meanAnnualLoss(one, ties), 0),
  ).map(({ controls: treatmentIds, reduction, annualCost, netBenefit, rosi }) => ({
    treatmentIds: [...treatmentIds],
    reduction,
    annualCost,
    netBenefit,
    rosi,
  }));
}
