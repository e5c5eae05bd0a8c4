import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { EffectChange } from '../../../shared/model/treatment.ts';
import { effectProblems } from '../../../shared/rules/effect-problems.ts';
import type { Ctx } from '../../app/workbench.ts';
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
    if (exceptionId !== null && !hasException(ctx.read, exceptionId))
      throw new AssayError('NOT_FOUND', 'This exception no longer exists. Undo may bring it back.');
    assertEffect(ctx, fields.scenarioId, fields.change);
    const effect = { ...fields, id: ctx.newId(), treatmentId, exceptionId };
    ctx.change((change) => change.insert('effect', effect));
    return effect;
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
