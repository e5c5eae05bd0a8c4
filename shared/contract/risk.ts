import { z } from 'zod';
import { Id } from '../model/basics.ts';
import { LinkedScenario, Scenario, Simulation } from '../model/scenario.ts';
import { command, job, query } from './op.ts';

const Nothing = z.strictObject({});
const ScenarioFields = Scenario.omit({ id: true, ref: true }).extend({ assetIds: z.array(Id) });

/** A stored simulation and whether its inputs are still those of the scenario. */
export const CurrentSimulation = Simulation.extend({ outOfDate: z.boolean() });
export type CurrentSimulation = z.infer<typeof CurrentSimulation>;

export const scenarios = {
  list: query(Nothing, z.array(LinkedScenario)),
  get: query(z.strictObject({ id: Id }), LinkedScenario),
  create: command(ScenarioFields.partial().required({ title: true }), LinkedScenario),
  update: command(z.strictObject({ id: Id, patch: ScenarioFields.partial() }), LinkedScenario),
  remove: command(z.strictObject({ ids: z.array(Id).min(1) }), Nothing),
};

export const simulations = {
  /** Latest result of every scenario, and of the portfolio (`scenarioId` null). */
  list: query(Nothing, z.array(CurrentSimulation)),
  /** Simulates every scenario that has both estimates, and their sum, and stores the results. Without a seed the last one is used again. */
  run: job(
    z.strictObject({
      iterations: z.number().int().min(1_000).max(1_000_000).default(100_000),
      seed: z.number().int().min(0).max(4_294_967_295).nullable().default(null),
    }),
    z.array(CurrentSimulation),
  ),
};
