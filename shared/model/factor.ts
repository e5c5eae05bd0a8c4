import { z } from 'zod';
import { requiredLine } from './basics.ts';

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
