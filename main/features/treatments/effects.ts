import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { StatedEffect } from '../../../shared/contract/treatments.ts';
import { canonicalJson } from '../../../shared/engine/canonical.ts';
import type { Effect, EffectChange } from '../../../shared/model/treatment.ts';
import { effectProblems } from '../../../shared/rules/effect-problems.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { hasException, listEffects, treeOfScenario } from './queries.ts';
import { treatmentView } from './view.ts';

/** @throws AssayError NOT_FOUND without the scenario, INVALID when its tree has no such factor or the range is not one */
function assertEffect(ctx: Ctx, scenarioId: string, effect: EffectChange): void {
  const tree = treeOfScenario(ctx.read, scenarioId);
  if (!tree) throw new AssayError('NOT_FOUND', 'This scenario no longer exists. Undo may bring it back.');
  const problems = effectProblems(effect, tree);
  const [first] = problems;
  if (first)
    throw new AssayError(
      'INVALID',
      `Not stored: ${first.path} ${first.message}.`,
      problems.map(({ path, message }) => ({ path: ['change', ...path.split('.')], message })),
    );
}

/** Whose effects are stated, and those it has. */
export interface EffectOwner {
  readonly treatmentId: string | null;
  readonly exceptionId: string | null;
  readonly stored: readonly Effect[];
}

/**
 * Makes a treatment, or an exception in one scenario, have exactly these effects, in a change under way. An effect that stays as it
 * is is not judged again: the tree of its scenario may be another one by now.
 * @throws AssayError NOT_FOUND, INVALID
 */
export function setEffects(
  ctx: Ctx,
  change: Change,
  { treatmentId, exceptionId, stored }: EffectOwner,
  stated: readonly StatedEffect[],
): void {
  for (const { id } of stored) if (!stated.some((one) => one.id === id)) change.remove('effect', id);
  for (const { id, ...fields } of stated) {
    const old = stored.find((one) => one.id === id);
    if (id !== null && old === undefined)
      throw new AssayError('NOT_FOUND', 'An effect no longer exists. Undo may bring it back.');
    if (old === undefined || canonicalJson(old.change) !== canonicalJson(fields.change))
      assertEffect(ctx, fields.scenarioId, fields.change);
    if (old === undefined) change.insert('effect', { ...fields, id: ctx.newId(), treatmentId, exceptionId });
    else change.update('effect', old.id, { change: fields.change, rationale: fields.rationale });
  }
}

const ofException = (ctx: Ctx, exceptionId: string, scenarioId: string) =>
  listEffects(ctx.read, scenarioId).filter((effect) => effect.exceptionId === exceptionId);

/** @throws AssayError NOT_FOUND */
function assertException(ctx: Ctx, id: string): void {
  if (!hasException(ctx.read, id))
    throw new AssayError('NOT_FOUND', 'This exception no longer exists. Undo may bring it back.');
}

export const effects: Handlers<Ctx>['effects'] = {
  list: (ctx, { scenarioId }) => listEffects(ctx.read, scenarioId),
  create: (ctx, { treatmentId, exceptionId, ...fields }) => {
    if ((treatmentId === null) === (exceptionId === null))
      throw new AssayError(
        'INVALID',
        'Not stored: an effect belongs to one treatment or to one exception, so name exactly one of them.',
        [{ path: ['treatmentId'], message: 'Name a treatment or an exception' }],
      );
    if (treatmentId !== null) treatmentView(ctx.read, treatmentId);
    if (exceptionId !== null) assertException(ctx, exceptionId);
    assertEffect(ctx, fields.scenarioId, fields.change);
    const effect = { ...fields, id: ctx.newId(), treatmentId, exceptionId };
    ctx.change((change) => change.insert('effect', effect));
    return effect;
  },
  state: (ctx, { exceptionId, scenarioId, effects: stated }) => {
    assertException(ctx, exceptionId);
    const stored = ofException(ctx, exceptionId, scenarioId);
    ctx.change((change) =>
      setEffects(
        ctx,
        change,
        { treatmentId: null, exceptionId, stored },
        stated.map((effect) => ({ ...effect, scenarioId })),
      ),
    );
    return ofException(ctx, exceptionId, scenarioId);
  },
  update: (ctx, { id, patch }) => {
    const effect = ctx.read.record('effect', id);
    if (!effect) throw new AssayError('NOT_FOUND', 'This effect no longer exists. Undo may bring it back.');
    if (patch.change) assertEffect(ctx, effect.scenarioId, patch.change);
    return ctx.change((change) => change.update('effect', id, patch));
  },
  remove: (ctx, { ids }) => {
    ctx.change((change) => {
      for (const id of ids) change.remove('effect', id);
    });
    return {};
  },
};
