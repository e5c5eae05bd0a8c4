import { z } from 'zod';
import { Id, Instant, line, prose, requiredLine } from './basics.ts';
import { Distribution } from './distribution.ts';
import { SimulationResult } from './scenario.ts';

const amount = z.number({ error: 'Expected a number' }).min(0, 'A cost cannot be below 0');

/** Whether a control is already part of what the scenarios were estimated with. */
export const TREATMENT_STATUSES = ['proposed', 'in place', 'rejected'] as const;

/** A control against one or more scenarios, with what it costs. */
export const Treatment = z.strictObject({
  id: Id,
  /** `T-01`. Never reused. */
  ref: z.string().regex(/^T-\d{2,}$/),
  title: requiredLine(300),
  description: prose(4000),
  /** Who answers for it. */
  owner: line(200),
  /** Cost of a year, in the engagement's currency, with its share of what is spent once. Null until it is known. */
  annualCost: amount.nullable(),
  /** What the cost is made of, and where the figures come from. */
  costBasis: prose(4000),
  status: z.enum(TREATMENT_STATUSES),
});
export type Treatment = z.infer<typeof Treatment>;

/** The parts of a scenario that a factor range can scale as a whole. */
export const SCALED_PARTS = ['frequency', 'loss'] as const;

/**
 * What is different in a scenario. Of a proposed treatment: once it works. Of a control in place: without it. Of an
 * exception: while it is in force.
 */
export const EffectChange = z.discriminatedUnion('kind', [
  /** The factor has this distribution instead. */
  z.strictObject({ kind: z.literal('replace'), node: z.string().max(200), distribution: Distribution }),
  /** The loss event frequency, or every loss, is multiplied by a factor of this range. */
  z.strictObject({ kind: z.literal('scale'), part: z.enum(SCALED_PARTS), factor: Distribution }),
]);
export type EffectChange = z.infer<typeof EffectChange>;

/** One effect on one scenario, of exactly one treatment or one exception. */
export const Effect = z.strictObject({
  id: Id,
  treatmentId: Id.nullable(),
  exceptionId: Id.nullable(),
  scenarioId: Id,
  change: EffectChange,
  /** Why the effect is believed, and on what source. */
  rationale: prose(4000),
});
export type Effect = z.infer<typeof Effect>;

/** Controls that are judged together. */
export const Bundle = z.strictObject({ id: Id, title: requiredLine(300), note: prose(4000) });
export type Bundle = z.infer<typeof Bundle>;

/** A control of a bundle. */
export const BundleTreatment = z.strictObject({ id: Id, bundleId: Id, treatmentId: Id });

/** A scenario, or with `scenarioId` null the portfolio, simulated in another state than today's. */
export const EVALUATION_KINDS = ['treated', 'inherent', 'target'] as const;

const finite = z.number();

/** Before and after, in the same random years. Amounts in the engagement's currency, a year. */
export const TreatmentFigures = z.strictObject({
  meanBefore: finite,
  meanAfter: finite,
  p90Before: finite,
  p90After: finite,
  meanReduction: finite,
  /** Share of the mean that is gone; null when there was nothing to reduce. */
  relativeReduction: finite.nullable(),
  /** Null while a cost is not known. */
  annualCost: finite.nullable(),
  netBenefit: finite.nullable(),
  /** Net benefit over cost; null without a cost. */
  rosi: finite.nullable(),
  /** Probability of losing more than each limit of the appetite, in the order of the losses. */
  breaches: z.array(z.strictObject({ loss: finite, allowed: finite, before: finite, after: finite })),
});
export type TreatmentFigures = z.infer<typeof TreatmentFigures>;

/** A stored simulation of a scenario or the portfolio with treatments, and what they change. */
export const Evaluation = z.strictObject({
  id: Id,
  scenarioId: Id.nullable(),
  kind: z.enum(EVALUATION_KINDS),
  /** In ascending order. */
  treatmentIds: z.array(Id),
  seed: z.number().int().min(0).max(4_294_967_295),
  iterations: z.number().int(),
  engineVersion: z.string(),
  /** SHA-256 of the canonical inputs, those before and those after. */
  inputsHash: z.string(),
  at: Instant,
  result: SimulationResult,
  figures: TreatmentFigures,
});
export type Evaluation = z.infer<typeof Evaluation>;

/** The treatment of a scenario, or with `scenarioId` null of the portfolio, that was chosen. Never edited; a later one takes its place. */
export const TreatmentDecision = z.strictObject({
  id: Id,
  scenarioId: Id.nullable(),
  /** Empty: the risk is accepted as it is. */
  treatmentIds: z.array(Id),
  /** What was chosen, in the words of that day. */
  title: requiredLine(1000),
  /** Who decided. */
  personId: Id,
  at: Instant,
  reason: prose(4000),
  /** What the decision was taken on. */
  basis: z.strictObject({
    seed: z.number().int(),
    iterations: z.number().int(),
    engineVersion: z.string(),
    inputsHash: z.string(),
    figures: TreatmentFigures,
  }),
});
export type TreatmentDecision = z.infer<typeof TreatmentDecision>;
