import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { editProblem, type ExceptionPatch } from '../../../shared/rules/exceptions-editing.ts';
import type { Ctx } from '../../app/workbench.ts';
import { act } from './act.ts';
import { createDraft, removeDraft, renew } from './drafts.ts';
import { expireExceptions } from './expire.ts';
import { assertFields, replaceLinks, withoutLinks } from './fields.ts';
import { examine, exceptionViews } from './view.ts';

const viewOf = (ctx: Ctx, id: string) => examine(ctx.read, ctx.today(), id).view;

/** Midnight may have passed since the file was opened, so every operation first ends what the date has ended. */
export const exceptions: Handlers<Ctx>['exceptions'] = {
  list: (ctx) => {
    expireExceptions(ctx);
    return exceptionViews(ctx.read, ctx.today());
  },
  get: (ctx, { id }) => {
    expireExceptions(ctx);
    return viewOf(ctx, id);
  },
  create: (ctx, fields) => viewOf(ctx, createDraft(ctx, fields)),
  update: (ctx, { id, patch }) => {
    expireExceptions(ctx);
    update(ctx, id, patch);
    return viewOf(ctx, id);
  },
  act: (ctx, step) => {
    expireExceptions(ctx);
    act(ctx, step);
    return viewOf(ctx, step.id);
  },
  renew: (ctx, { id, expiresOn }) => {
    expireExceptions(ctx);
    return viewOf(ctx, renew(ctx, id, expiresOn));
  },
  remove: (ctx, { id }) => {
    removeDraft(ctx, id);
    return {};
  },
};

function update(ctx: Ctx, id: string, patch: ExceptionPatch): void {
  const view = viewOf(ctx, id);
  const problem = editProblem(view, patch);
  if (problem !== null) throw new AssayError('CONFLICT', `Not stored: ${problem}`);
  assertFields(ctx, patch, view);
  ctx.change((change) => {
    change.update('exception', id, withoutLinks(patch));
    replaceLinks(ctx, change, id, patch);
  });
}
