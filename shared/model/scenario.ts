import { z } from 'zod';
import { Id, Instant, prose, requiredLine } from './basics.ts';
import { Factor, ScenarioTree } from './factor.ts';

const finite = z.number({ error: 'Expected a number' });

/** The two shapes of a range that most people think in: lowest, most likely and highest value, or the bounds of a 90 % interval. */
export const Estimate = z.discriminatedUnion('dist', [
  z.strictObject({
    dist: z.literal('pert'),
    min: finite,
    mode: finite,
    max: finite,
    lambda: finite.optional(),
  }),
  z.strictObject({ dist: z.literal('lognormal_ci90'), p05: finite, p95: finite }),
]);
export type Estimate = z.infer<typeof Estimate>;

export const EFFECTS = ['confidentiality', 'integrity', 'availability'] as const;

/** A FAIR loss-event scenario: which threat acts on which asset with which effect, how often and how much is lost. */
export const Scenario = z.strictObject({
  id: Id,
  /** `S-01`. Never reused. */
  ref: z.string().regex(/^S-\d{2,}$/),
  title: requiredLine(300),
  description: prose(),
  /** Who or what acts, for example "Competitor through the public API". */
  threat: z.string().max(500),
  effect: z.enum(EFFECTS).nullable(),
  /** Which factors it is estimated by. */
  tree: ScenarioTree,
  /** Techniques of MITRE ATLAS, such as `AML.T0051`. */
  techniques: z
    .array(z.string().regex(/^AML\.T\d{4}(\.\d{3})?$/, 'A technique looks like AML.T0051.001'))
    .max(50),
});
export type Scenario = z.infer<typeof Scenario>;

/** A scenario with the assets it acts on and every factor that was ever stated for it. */
export const LinkedScenario = Scenario.extend({ assetIds: z.array(Id), factors: z.array(Factor) });
export type LinkedScenario = z.infer<typeof LinkedScenario>;

/** The asset a scenario acts on. */
export const ScenarioAsset = z.strictObject({ id: Id, scenarioId: Id, assetId: Id });

const Percentiles = z.strictObject({
  p05: finite,
  p10: finite,
  p25: finite,
  p50: finite,
  p75: finite,
  p90: finite,
  p95: finite,
  p99: finite,
});

/** Figures of one simulation, as the engine gives them. Amounts in the engagement's currency. */
export const SimulationResult = z.strictObject({
  mean: finite,
  /** Standard error of the mean from sampling alone. */
  meanError: finite,
  sd: finite,
  /** Share of years without any loss. */
  zeroProbability: finite,
  percentiles: Percentiles,
  /** Mean of the worst 5 % of years. */
  tvar95: finite,
  tvar99: finite,
  /** Loss exceedance curve: probability of losing more than `loss` in a year. */
  curve: z.array(z.strictObject({ loss: finite, probability: finite })),
  histogram: z.array(z.strictObject({ from: finite, to: finite, share: finite })),
  /** Monte Carlo standard errors of the figures; not there in results of before they were kept. */
  errors: z
    .strictObject({
      mean: finite,
      sd: finite,
      zeroProbability: finite,
      percentiles: Percentiles,
      tvar95: finite,
      tvar99: finite,
    })
    .optional(),
  /** The mean as years were added. */
  convergence: z.array(z.strictObject({ years: finite, mean: finite, error: finite })).optional(),
});
export type SimulationResult = z.infer<typeof SimulationResult>;

/** A stored simulation. `scenarioId` is null for the portfolio, the sum of all scenarios whose factors are estimated. */
export const Simulation = z.strictObject({
  id: Id,
  scenarioId: Id.nullable(),
  seed: z.number().int().min(0).max(4_294_967_295),
  iterations: z.number().int(),
  engineVersion: z.string(),
  /** SHA-256 of the canonical inputs; differs from the current inputs when the result is out of date. */
  inputsHash: z.string(),
  at: Instant,
  result: SimulationResult,
  /** Portfolio only: mean annual loss that each scenario contributes. */
  contributions: z.array(z.strictObject({ scenarioId: Id, mean: finite })),
});
export type Simulation = z.infer<typeof Simulation>;
