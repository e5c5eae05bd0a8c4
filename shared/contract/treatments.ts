import { z } from 'zod';
import { Id } from '../model/basics.ts';
import { Bundle, Effect, EffectChange, Treatment } from '../model/treatment.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});
const TreatmentFields = Treatment.omit({ id: true, ref: true });
const Ids = z.strictObject({ ids: z.array(Id).min(1) });

/** A treatment with what it changes. */
export const TreatmentView = Treatment.extend({ effects: z.array(Effect), bundleIds: z.array(Id) });
export type TreatmentView = z.infer<typeof TreatmentView>;

/** A bundle with its treatments. */
export const BundleView = Bundle.extend({ treatmentIds: z.array(Id) });
export type BundleView = z.infer<typeof BundleView>;

const BundleFields = BundleView.omit({ id: true });

/** What a treatment changes in one scenario; the id tells which effect it was, null makes another. */
const StatedEffect = z.strictObject({
  id: Id.nullable().default(null),
  scenarioId: Id,
  change: EffectChange,
  rationale: Effect.shape.rationale.default(''),
});
export type StatedEffect = z.infer<typeof StatedEffect>;

/** With `effects` the treatment has exactly these; what it had and is not named goes. */
const Stated = TreatmentFields.partial().extend({ effects: z.array(StatedEffect).optional() });

export const treatments = {
  list: query(Nothing, z.array(TreatmentView)),
  create: command(Stated.required({ title: true }), TreatmentView),
  update: command(z.strictObject({ id: Id, patch: Stated }), TreatmentView),
  /** Deletes treatments with their effects. One that a decision names stays. */
  remove: command(Ids, Nothing),
};

export const effects = {
  /** Effects of treatments and exceptions, on one scenario or with null on all. */
  list: query(z.strictObject({ scenarioId: Id.nullable().default(null) }), z.array(Effect)),
  /** Exactly one of `treatmentId` and `exceptionId` says whose effect it is. */
  create: command(
    z.strictObject({
      treatmentId: Id.nullable().default(null),
      exceptionId: Id.nullable().default(null),
      scenarioId: Id,
      change: EffectChange,
      rationale: Effect.shape.rationale.default(''),
    }),
    Effect,
  ),
  /** What an exception changes in a scenario from now on, and nothing else: part of the risk as it is while the exception is in force. */
  state: command(
    z.strictObject({
      exceptionId: Id,
      scenarioId: Id,
      effects: z.array(StatedEffect.omit({ scenarioId: true })),
    }),
    z.array(Effect),
  ),
  update: command(
    z.strictObject({ id: Id, patch: Effect.pick({ change: true, rationale: true }).partial() }),
    Effect,
  ),
  remove: command(Ids, Nothing),
};

export const bundles = {
  list: query(Nothing, z.array(BundleView)),
  create: command(BundleFields.partial({ note: true }), BundleView),
  update: command(z.strictObject({ id: Id, patch: BundleFields.partial() }), BundleView),
  remove: command(Ids, Nothing),
};
