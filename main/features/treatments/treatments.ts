import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Treatment } from '../../../shared/model/treatment.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { references } from '../../store/references.ts';
import { setEffects } from './effects.ts';
import { bundleTreatmentsOf, decisionsNaming, effectsOfTreatment, listBundleTreatments } from './queries.ts';
import { treatmentView, treatmentViews } from './view.ts';

const EMPTY: Omit<Treatment, 'id' | 'ref' | 'title'> = {
  description: '',
  owner: '',
  annualCost: null,
  costBasis: '',
  status: 'proposed',
};

export const treatments: Handlers<Ctx>['treatments'] = {
  list: (ctx) => treatmentViews(ctx.read),
  create: (ctx, { effects = [], ...fields }) => {
    const id = ctx.newId();
    const ref = references(ctx.read, 'treatment')();
    ctx.change((change) => {
      change.insert('treatment', { ...EMPTY, ...fields, id, ref });
      setEffects(ctx, change, { treatmentId: id, exceptionId: null, stored: [] }, effects);
    });
    return treatmentView(ctx.read, id);
  },
  update: (ctx, { id, patch: { effects, ...patch } }) => {
    ctx.change((change) => {
      change.update('treatment', id, patch);
      if (effects)
        setEffects(
          ctx,
          change,
          { treatmentId: id, exceptionId: null, stored: effectsOfTreatment(ctx.read, id) },
          effects,
        );
    });
    return treatmentView(ctx.read, id);
  },
  remove: (ctx, { ids }) => {
    for (const id of ids) {
      const { ref } = treatmentView(ctx.read, id);
      const [decision] = decisionsNaming(ctx.read, id);
      if (decision !== undefined)
        throw new AssayError(
          'CONFLICT',
          `${ref} stays: the decision “${decision}” names it. Mark it as rejected instead.`,
        );
    }
    ctx.change((change) => {
      for (const id of ids) {
        for (const effect of effectsOfTreatment(ctx.read, id)) change.remove('effect', effect.id);
        leaveBundles(ctx, change, id);
        change.remove('treatment', id);
      }
    });
    return {};
  },
};

/** Takes a treatment out of its bundles. One that is left with a single treatment goes: a bundle of one is that treatment itself. */
function leaveBundles(ctx: Ctx, change: Change, treatmentId: string): void {
  for (const { bundleId } of listBundleTreatments(ctx.read).filter(
    (link) => link.treatmentId === treatmentId,
  )) {
    const links = bundleTreatmentsOf(ctx.read, bundleId);
    const ends = links.length <= 2;
    for (const link of links)
      if (ends || link.treatmentId === treatmentId) change.remove('bundleTreatment', link.id);
    if (ends) change.remove('bundle', bundleId);
  }
}
