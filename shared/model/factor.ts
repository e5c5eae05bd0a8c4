import { z } from 'zod';
import { Id, Instant, line, prose, requiredLine } from './basics.ts';
import { Distribution } from './distribution.ts';

/**
 * How a year of losses is made. `event`: a rate once a year, a Poisson number of events, fresh losses for each. The other
 * two reproduce the figures of other tools: `product` multiplies one draw of everything, `bernoulli` has at most one event.
 */
export const SEMANTICS = ['event', 'product', 'bernoulli'] as const;
export const Semantics = z.enum(SEMANTICS);
export type Semantics = z.infer<typeof Semantics>;

/** How far the loss event frequency is taken apart; each names the factors that are estimated. */
export const FREQUENCY_FORMS = [
  'lef',
  'tef-vulnerability',
  'tef-capability',
  'contact-vulnerability',
  'contact-capability',
] as const;
export const FrequencyForm = z.enum(FREQUENCY_FORMS);
export type FrequencyForm = z.infer<typeof FrequencyForm>;

/** The six forms of loss of FAIR. */
export const LOSS_FORMS = [
  'productivity',
  'response',
  'replacement',
  'competitive_advantage',
  'fines_and_judgments',
  'reputation',
] as const;
export const LossForm = z.enum(LOSS_FORMS);
export type LossForm = z.infer<typeof LossForm>;

const LossForms = z
  .array(LossForm)
  .max(LOSS_FORMS.length)
  .refine((forms) => new Set(forms).size === forms.length, 'A form of loss is listed twice');

/** A loss that follows a loss event only sometimes, such as a fine. */
export const SecondaryLoss = z.strictObject({
  /** Unique within its scenario; part of the names of its factors. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Small letters, digits and hyphens, at most 40'),
  title: requiredLine(200),
  /** Forms its magnitude is split into; none: one estimate. */
  forms: LossForms,
});
export type SecondaryLoss = z.infer<typeof SecondaryLoss>;

/** Which factors a scenario is estimated by. The estimates themselves are records of their own. */
export const ScenarioTree = z.strictObject({
  semantics: Semantics,
  frequency: FrequencyForm,
  /** Forms the primary loss is split into; none: one estimate. */
  primary: LossForms,
  secondary: z
    .array(SecondaryLoss)
    .max(12, 'At most 12 secondary losses')
    .refine(
      (all) => new Set(all.map(({ id }) => id)).size === all.length,
      'Two secondary losses have one id',
    ),
});
export type ScenarioTree = z.infer<typeof ScenarioTree>;

/** A loss event frequency and one loss: what every scenario begins with. */
export const SMALLEST_TREE: ScenarioTree = {
  semantics: 'event',
  frequency: 'lef',
  primary: [],
  secondary: [],
};

/** The answer to “would you rather bet on this range, or on a wheel that wins 9 times in 10?”: the range, or the wheel. */
export const Sure = z.enum(['yes', 'no']);
export type Sure = z.infer<typeof Sure>;

/**
 * How several ranges became one. `equal` and `calibrated` average their quantiles, the latter weighted by how well people
 * did in the calibration trainer; `pool` mixes their densities; `chosen` takes one, or what the room said.
 */
export const COMBINING_METHODS = ['equal', 'calibrated', 'pool', 'chosen'] as const;
export const CombiningMethod = z.enum(COMBINING_METHODS);
export type CombiningMethod = z.infer<typeof CombiningMethod>;

/** A place of a scenario's tree with the range that was agreed for it. Kept when the tree no longer has the place. */
export const Factor = z.strictObject({
  id: Id,
  scenarioId: Id,
  /** Such as `frequency.tef` or `loss.secondary.fine.magnitude`. */
  node: z.string().max(200),
  /** Null until it is estimated. */
  distribution: Distribution.nullable(),
  /** What is counted, where it is not the usual: “attempts a year”. */
  unit: line(100),
  /** Why the range is believed. */
  rationale: prose(4000),
  /** What it rests on: a record, a study, a person. */
  source: prose(2000),
  /** Null until the question was asked. */
  sure: Sure.nullable(),
  /** The range is the example of a template and nobody has replaced it yet. */
  example: z.boolean(),
  /** How the range came from the estimates of several people; null when it did not. */
  method: CombiningMethod.nullable(),
  /** Round of estimates that is open or was shown last, from 1. */
  round: z.number().int().min(1),
  /** Whether the estimates of that round are shown to everybody. */
  revealed: z.boolean(),
  /** Round that the range was agreed on; null when it did not come from one. */
  agreedRound: z.number().int().min(1).nullable(),
});
export type Factor = z.infer<typeof Factor>;

/** One person's range for a factor, as it was given. */
export const PersonEstimate = z.strictObject({
  id: Id,
  factorId: Id,
  personId: Id,
  round: z.number().int().min(1),
  distribution: Distribution,
  sure: Sure.nullable(),
  reason: prose(4000),
  at: Instant,
});
export type PersonEstimate = z.infer<typeof PersonEstimate>;
