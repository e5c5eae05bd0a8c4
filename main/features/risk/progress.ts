import { engineScenario } from '../../../shared/rules/engine-scenario.ts';
import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import type { Reader } from '../../store/reader.ts';
import { isOutOfDate } from './inputs.ts';
import { listScenarios, listSimulations } from './queries.ts';

/** What the completeness of the risk step is judged by. */
export function riskCounts(read: Reader): ProgressCounts['risk'] {
  const scenarios = listScenarios(read);
  const complete = scenarios.filter((s) => engineScenario(s) !== null);
  const results = listSimulations(read).filter((s) => s.scenarioId !== null);
  const simulated = new Set(results.map((s) => s.scenarioId));
  return {
    scenarios: scenarios.length,
    withoutEstimate: scenarios.length - complete.length,
    notSimulated: complete.filter((s) => !simulated.has(s.id)).length,
    outOfDate: results.filter((s) => isOutOfDate(s, scenarios)).length,
  };
}
