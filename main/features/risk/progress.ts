import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import { isOldEngine } from '../../../shared/rules/old-engine.ts';
import { exampleFactors, unestimatedFactors } from '../../../shared/rules/scenario-factors.ts';
import type { Reader } from '../../store/reader.ts';
import { isUnowned } from '../../../shared/rules/unowned.ts';
import { openFactors } from './elicitation.ts';
import { isOutOfDate } from './inputs.ts';
import { listSimulations } from './queries.ts';
import { riskState } from './state.ts';

/** What the completeness of the risk step is judged by. */
export function riskCounts(read: Reader): ProgressCounts['risk'] {
  const state = riskState(read);
  const { scenarios } = state;
  const complete = scenarios.filter((s) => unestimatedFactors(s).length === 0);
  const results = listSimulations(read).filter((s) => s.scenarioId !== null);
  const simulated = new Set(results.map((s) => s.scenarioId));
  return {
    scenarios: scenarios.length,
    withoutEstimate: scenarios.length - complete.length,
    notSimulated: complete.filter((s) => !simulated.has(s.id)).length,
    unagreed: new Set(openFactors(read).map(({ scenarioId }) => scenarioId)).size,
    withoutOwner: state.treatments.filter(
      (treatment) =>
        isUnowned(treatment) && state.effects.some(({ treatmentId }) => treatmentId === treatment.id),
    ).length,
    examples: scenarios.filter((s) => exampleFactors(s).length > 0).length,
    outOfDate: results.filter((s) => isOutOfDate(s, state) && !isOldEngine(s)).length,
    oldEngine: results.filter(isOldEngine).length,
  };
}
