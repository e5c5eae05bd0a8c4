import { z } from 'zod';
import { Id } from '../model/basics.ts';
import { Evaluation, TreatmentDecision } from '../model/treatment.ts';
import { command, job, query } from './op.ts';

const Nothing = z.strictObject({});
/** A scenario; null for the portfolio. */
const Subject = z.strictObject({ scenarioId: Id.nullable() });

/** A stored evaluation and whether anything it rests on has changed since, the version of the engine included. */
export const CurrentEvaluation = Evaluation.extend({ outOfDate: z.boolean() });
export type CurrentEvaluation = z.infer<typeof CurrentEvaluation>;

/** Treatments together, by their exact means. Amounts a year. */
export const RankedBundle = z.strictObject({
  treatmentIds: z.array(Id),
  reduction: z.number(),
  annualCost: z.number(),
  netBenefit: z.number(),
  rosi: z.number().nullable(),
});
export type RankedBundle = z.infer<typeof RankedBundle>;

export const evaluations = {
  /** What was evaluated last for a scenario or the portfolio, in the order of the options. */
  list: query(Subject, z.array(CurrentEvaluation)),
  /**
   * Simulates the subject as it is, with each treatment, with each bundle, without the controls in place (inherent) and with
   * what was decided (target), all in the same random years, and stores the results.
   */
  run: job(
    Subject.extend({
      iterations: z.number().int().min(1_000).max(1_000_000).default(100_000),
      seed: z.number().int().min(0).max(4_294_967_295).nullable().default(null),
    }),
    z.array(CurrentEvaluation),
  ),
  /** Every combination of the proposed treatments that the budget of the portfolio allows, the greatest net benefit first. */
  rank: query(Subject, z.array(RankedBundle)),
};

export const decisions = {
  /** Newest first; the first of each subject stands. */
  list: query(Nothing, z.array(TreatmentDecision)),
  /**
   * Records which treatments were chosen, with the figures of their evaluation. No treatment: the risk is accepted as it is.
   * Recorded as final.
   */
  decide: command(
    Subject.extend({
      treatmentIds: z.array(Id),
      personId: Id,
      reason: z.string().min(1, 'Say why').max(4000),
    }),
    TreatmentDecision,
  ),
};
