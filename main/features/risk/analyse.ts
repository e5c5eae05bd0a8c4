import type { Analysis } from '../../../shared/contract/risk.ts';
import { contributions } from '../../../shared/engine/analysis/contributions.ts';
import { sensitivities } from '../../../shared/engine/analysis/sensitivity.ts';
import { exactMoments } from '../../../shared/engine/moments.ts';
import type { Ctx } from '../../app/workbench.ts';
import { listSimulations, simulationOf } from './queries.ts';
import { readScenario } from './read-scenario.ts';
import { assertComplete, currentScenarios, riskState } from './state.ts';

/** Enough for the order of the bars; the means beside them are exact. */
const YEARS = 10_000;
/** Before anything was simulated. */
const FIRST_SEED = 1;

/** What drives a scenario as it is today. @throws AssayError NOT_FOUND, INVALID while a factor is not estimated */
export function analyse(ctx: Ctx, scenarioId: string): Analysis {
  readScenario(ctx.read, scenarioId);
  const scenarios = currentScenarios(riskState(ctx.read), scenarioId);
  assertComplete(scenarios);
  const scenario = scenarios[0]!;
  const seed =
    simulationOf(ctx.read, scenarioId)?.seed ?? listSimulations(ctx.read).at(-1)?.seed ?? FIRST_SEED;
  const { lossEventFrequency, vulnerability, annualLoss, annualLossSd } = exactMoments(scenario);
  return {
    moments: { lossEventFrequency, vulnerability: vulnerability ?? null, annualLoss, annualLossSd },
    contributions: contributions(scenario).map((part) => ({ ...part })),
    sensitivities: sensitivities(scenario, { seed, iterations: YEARS }).map((bar) => ({
      ...bar,
      mean: { ...bar.mean },
      p95: { ...bar.p95 },
    })),
  };
}
