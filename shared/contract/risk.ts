import { z } from 'zod';
import { Id } from '../model/basics.ts';
import { Distribution } from '../model/distribution.ts';
import { CombiningMethod, Factor, PersonEstimate } from '../model/factor.ts';
import { LinkedScenario, Scenario, Simulation } from '../model/scenario.ts';
import { command, job, query } from './op.ts';

const Nothing = z.strictObject({});
const ScenarioFields = Scenario.omit({ id: true, ref: true }).extend({ assetIds: z.array(Id) });
/** What a person states of a factor. */
const FactorFields = Factor.pick({
  distribution: true,
  unit: true,
  rationale: true,
  source: true,
  sure: true,
});
/** A place of a scenario's tree. */
const Place = z.strictObject({ scenarioId: Id, node: z.string() });

/** A stored simulation and whether it is still that of the scenario: its inputs, and the version of the engine. */
export const CurrentSimulation = Simulation.extend({ outOfDate: z.boolean() });
export type CurrentSimulation = z.infer<typeof CurrentSimulation>;

export const scenarios = {
  list: query(Nothing, z.array(LinkedScenario)),
  get: query(z.strictObject({ id: Id }), LinkedScenario),
  create: command(
    ScenarioFields.partial()
      .required({ title: true })
      .extend({ factors: z.array(FactorFields.partial().extend({ node: z.string() })).optional() }),
    LinkedScenario,
  ),
  /** Begins a scenario with the tree and the example ranges of a template, and proposes its treatments; the words that are given stand in place of its own. */
  createFromTemplate: command(
    z.strictObject({
      templateId: z.string(),
      words: ScenarioFields.pick({ title: true, description: true, threat: true, effect: true })
        .partial()
        .default({}),
      assetIds: z.array(Id).default([]),
      treatments: z.boolean().default(true),
    }),
    LinkedScenario,
  ),
  /** Another tree keeps what was stated for the places of the one before: it is there again when they are. */
  update: command(z.strictObject({ id: Id, patch: ScenarioFields.partial() }), LinkedScenario),
  remove: command(z.strictObject({ ids: z.array(Id).min(1) }), Nothing),
};

export const factors = {
  /** States a factor of the scenario's tree. A range of one's own is no example and no combination any more. */
  set: command(Place.extend({ patch: FactorFields.partial() }), LinkedScenario),
};

/** One person's estimate; the range and the reason are hidden while the round is blind. */
export const ShownEstimate = PersonEstimate.extend({ distribution: Distribution.nullable() });
export type ShownEstimate = z.infer<typeof ShownEstimate>;

export const Disagreement = z.strictObject({
  lowest: z.number(),
  highest: z.number(),
  lowestPersonId: Id,
  highestPersonId: Id,
  ratio: z.number().nullable(),
  apart: z.array(z.strictObject({ lowerPersonId: Id, higherPersonId: Id })),
});

/** What several people said of one factor. */
export const FactorEstimates = z.strictObject({
  scenarioId: Id,
  node: z.string(),
  round: z.number().int(),
  revealed: z.boolean(),
  method: CombiningMethod.nullable(),
  /** Of all rounds, oldest first. */
  estimates: z.array(ShownEstimate),
  /** Of the round that is shown; null while it is blind or only one has answered. */
  disagreement: Disagreement.nullable(),
});
export type FactorEstimates = z.infer<typeof FactorEstimates>;

/** Several people's ranges as one. */
export const Combination = z.strictObject({
  distribution: Distribution,
  mean: z.number(),
  p05: z.number(),
  p50: z.number(),
  p95: z.number(),
  /** The largest of the people's medians over the smallest; null when the smallest is 0. */
  disagreement: z.number().nullable(),
  /** How much each person counted, summing to 1. */
  weights: z.array(z.strictObject({ personId: Id, weight: z.number() })),
});
export type Combination = z.infer<typeof Combination>;

export const estimates = {
  /** Every factor of a scenario for which somebody gave an estimate. */
  list: query(z.strictObject({ scenarioId: Id }), z.array(FactorEstimates)),
  /** Factors for which several people gave ranges in the present round, and on which nobody agreed yet. */
  open: query(Nothing, z.array(Place)),
  /** Gives or, while the round is blind, changes a person's range. After the reveal a new round is needed. */
  give: command(
    Place.extend({
      personId: Id,
      distribution: Distribution,
      sure: PersonEstimate.shape.sure.default(null),
      reason: PersonEstimate.shape.reason.default(''),
    }),
    FactorEstimates,
  ),
  /** Takes back what a person gave in the blind round. */
  withdraw: command(Place.extend({ personId: Id }), FactorEstimates),
  /** Shows the estimates of the round to everybody. Final: what was shown cannot be unseen. */
  reveal: command(Place, FactorEstimates),
  /** Begins another blind round; the ranges of the earlier ones stay on record. */
  again: command(Place, FactorEstimates),
  /** What the shown ranges come to by a method, before anybody agrees to it. */
  preview: query(Place.extend({ method: CombiningMethod.exclude(['chosen']) }), Combination),
  /** Makes the combination of the shown ranges the agreed range of the factor. */
  combine: command(
    Place.extend({ method: CombiningMethod.exclude(['chosen']), reason: z.string().max(4000) }),
    LinkedScenario,
  ),
  /** Makes one of the shown ranges, or what the room said, the agreed range of the factor. */
  choose: command(
    Place.extend({
      /** Whose range it is; null: the one given here. */
      personId: Id.nullable().default(null),
      distribution: Distribution.nullable().default(null),
      reason: z.string().max(4000),
    }),
    LinkedScenario,
  ),
};

export const simulations = {
  /** Latest result of every scenario, and of the portfolio (`scenarioId` null). */
  list: query(Nothing, z.array(CurrentSimulation)),
  /** Simulates every scenario whose factors are all estimated, and their sum, and stores the results. Without a seed the last one is used again. */
  run: job(
    z.strictObject({
      iterations: z.number().int().min(1_000).max(1_000_000).default(100_000),
      seed: z.number().int().min(0).max(4_294_967_295).nullable().default(null),
    }),
    z.array(CurrentSimulation),
  ),
};
