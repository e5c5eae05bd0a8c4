import type { JobControl } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { CurrentSimulation } from '../../../shared/contract/risk.ts';
import type { SimulationResult as EngineResult } from '../../../shared/engine/result.ts';
import type { Simulation } from '../../../shared/model/scenario.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Reader } from '../../store/reader.ts';
import { simulator } from '../../workers/simulator.ts';
import { inputsHash, isOutOfDate } from './inputs.ts';
import { listSimulations, portfolioSimulation, simulationOf } from './queries.ts';
import { currentScenarios, riskState, tiesOf } from './state.ts';
import { assertStillThere } from './still-there.ts';

export interface RunWish {
  iterations: number;
  seed: number | null;
}

/** Latest results, each with whether its inputs have changed since. */
export function currentSimulations(read: Reader): CurrentSimulation[] {
  const state = riskState(read);
  return listSimulations(read).map((s) => ({ ...s, outOfDate: isOutOfDate(s, state) }));
}

/**
 * Simulates every complete scenario and their sum and stores the results as one change. The inputs are read once at
 * the start; an edit during the run leaves the result out of date, which the screen then says.
 * @throws AssayError INVALID while no scenario is estimated, CONFLICT when the file or a scenario went away meanwhile
 */
export async function runSimulations(
  ctx: Ctx,
  wish: RunWish,
  control: JobControl,
): Promise<CurrentSimulation[]> {
  const state = riskState(ctx.read);
  const { dependence } = state;
  const inputs = currentScenarios(state, null);
  if (inputs.length === 0)
    throw new AssayError(
      'INVALID',
      'No scenario has all its estimates yet. Enter how often it happens and how much it costs, then simulate.',
    );
  const { store } = ctx;
  const { iterations } = wish;
  // With the portfolio's result gone (a scenario was deleted) the others still tell the seed.
  const seed = wish.seed ?? listSimulations(ctx.read).at(-1)?.seed ?? ctx.os.newSeed();
  const { result, scenarios } = await simulator.run(
    { scenarios: inputs, seed, iterations, dependence },
    { signal: control.signal, onProgress: (done, total) => control.progress(done, total, 'simulated years') },
  );
  const simulated = state.scenarios.filter(({ id }) => inputs.some((input) => input.id === id));
  assertStillThere(ctx, { store, scenarios: simulated, again: 'simulate' });
  const common = { seed, iterations, at: ctx.os.now().toISOString() };
  ctx.change((change) => {
    const put = (record: Omit<Simulation, 'id'>) => {
      const old =
        record.scenarioId === null
          ? portfolioSimulation(ctx.read)
          : simulationOf(ctx.read, record.scenarioId);
      if (old) change.update('simulation', old.id, record);
      else change.insert('simulation', { ...record, id: ctx.newId() });
    };
    for (const one of scenarios) {
      const input = inputs.filter((s) => s.id === one.scenario);
      put({
        ...common,
        ...stored(one.result),
        scenarioId: one.scenario,
        inputsHash: inputsHash({ scenarios: input, seed, iterations, dependence: tiesOf(state, input) }),
        contributions: [],
      });
    }
    put({
      ...common,
      ...stored(result),
      scenarioId: null,
      inputsHash: inputsHash({ scenarios: inputs, seed, iterations, dependence }),
      contributions: scenarios.map((one) => ({ scenarioId: one.scenario, mean: one.result.mean })),
    });
  });
  return currentSimulations(ctx.read);
}

/** The engine's result without what the record says elsewhere. */
export function stored({
  engineVersion,
  seed: _seed,
  iterations: _iterations,
  inputsHash: _hash,
  ...figures
}: EngineResult) {
  const { curve, histogram, percentiles, errors, convergence, ...plain } = figures;
  return {
    engineVersion,
    result: {
      ...plain,
      percentiles: { ...percentiles },
      curve: curve.map((p) => ({ ...p })),
      histogram: histogram.map((b) => ({ ...b })),
      errors: { ...errors, percentiles: { ...errors.percentiles } },
      convergence: convergence.map((p) => ({ ...p })),
    },
  };
}
