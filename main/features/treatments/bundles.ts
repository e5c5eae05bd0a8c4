import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { bundleTreatmentsOf } from './queries.ts';
import { bundleView, bundleViews, treatmentView } from './view.ts';

/** A bundle of one is that treatment itself, and the same ones are one bundle. @throws AssayError INVALID, NOT_FOUND */
function assertMembers(ctx: Ctx, treatmentIds: readonly string[], bundleId: string | null): void {
  for (const id of treatmentIds) treatmentView(ctx.read, id);
  if (new Set(treatmentIds).size < 2)
    throw new AssayError('INVALID', 'Not stored: a bundle holds at least two different treatments.', [
      { path: ['treatmentIds'], message: 'Choose at least two' },
    ]);
  const wanted = new Set(treatmentIds);
  const same = bundleViews(ctx.read).find(
    ({ id, treatmentIds: held }) =>
      id !== bundleId && wanted.size === held.length && held.every((one) => wanted.has(one)),
  );
  if (same)
    throw new AssayError('INVALID', `Not stored: these treatments are the bundle “${same.title}” already.`, [
      { path: ['treatmentIds'], message: 'Choose others' },
    ]);
}

/** Makes the bundle hold exactly these treatments. */
function setMembers(ctx: Ctx, change: Change, bundleId: string, treatmentIds: readonly string[]): void {
  const wanted = new Set(treatmentIds);
  for (const link of bundleTreatmentsOf(ctx.read, bundleId))
    if (!wanted.delete(link.treatmentId)) change.remove('bundleTreatment', link.id);
  for (const treatmentId of wanted)
    change.insert('bundleTreatment', { id: ctx.newId(), bundleId, treatmentId });
}

export const bundles: Handlers<Ctx>['bundles'] = {
  list: (ctx) => bundleViews(ctx.read),
  create: (ctx, { title, note = '', treatmentIds }) => {
    assertMembers(ctx, treatmentIds, null);
    const id = ctx.newId();
    ctx.change((change) => {
      change.insert('bundle', { id, title, note });
      setMembers(ctx, change, id, treatmentIds);
    });
    return bundleView(ctx.read, id);
  },
  update: (ctx, { id, patch: { treatmentIds, ...patch } }) => {
    if (treatmentIds) assertMembers(ctx, treatmentIds, id);
    ctx.change((change) => {
      change.update('bundle', id, patch);
      if (treatmentIds) setMembers(ctx, change, id, treatmentIds);
    });
    return bundleView(ctx.read, id);
  },
  remove: (ctx, { ids }) => {
    ctx.change((change) => {
      for (const id of ids) {
        for (const link of bundleTreatmentsOf(ctx.read, id)) change.remove('bundleTreatment', link.id);
        change.remove('bundle', id);
      }
    });
    return {};
  },
};
