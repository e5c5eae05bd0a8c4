import { AssayError } from '../../../shared/contract/error.ts';
import type { ExceptionEvent, SecurityException } from '../../../shared/model/exception.ts';
import { isRenewable } from '../../../shared/rules/exceptions.ts';
import type { ExceptionPatch } from '../../../shared/rules/exceptions-editing.ts';
import type { Ctx } from '../../app/workbench.ts';
import { references } from '../../store/references.ts';
import { assertFields, replaceLinks, withoutLinks } from './fields.ts';
import { effectsOfException, LINK_ENTITIES, listEvents, listLinks, openRenewals } from './queries.ts';
import { recordEvent } from './record.ts';
import { examine } from './view.ts';

type Draft = ExceptionPatch & { title: string };

/** Begins a draft and returns its id. What is left out is not stated yet. @throws AssayError INVALID */
export function createDraft(ctx: Ctx, fields: Draft): string {
  assertFields(ctx, fields, { requesterId: null, approverId: null });
  return insertDraft(ctx, fields, null, { action: 'create', note: '' });
}

/**
 * Begins a draft with the same content that takes over when it becomes active. Its dates are new: a renewal that
 * copied the old end would need no decision.
 * @throws AssayError CONFLICT when the state does not allow it or a renewal is already on its way
 */
export function renew(ctx: Ctx, id: string, expiresOn: string | null): string {
  const { view } = examine(ctx.read, ctx.today(), id);
  if (!isRenewable(view.state))
    throw new AssayError(
      'CONFLICT',
      `${view.ref} is ${view.state}. Only an active or expired exception can be renewed; start a new one instead.`,
    );
  const [already] = openRenewals(ctx.read, id);
  if (already !== undefined)
    throw new AssayError('CONFLICT', `${already} already renews ${view.ref}. Go on with that one.`);
  const copied: Draft = {
    title: view.title,
    description: view.description,
    reason: view.reason,
    requesterId: view.requesterId,
    approverId: view.approverId,
    controls: view.controls.map((control) => ({ ...control, id: ctx.newId() })),
    noControlReason: view.noControlReason,
    expiresOn,
    assetIds: view.assetIds,
    scenarioIds: view.scenarioIds,
    responsibilityIds: view.responsibilityIds,
  };
  return insertDraft(ctx, copied, id, { action: 'renew', note: `Renews ${view.ref}.` });
}

function insertDraft(
  ctx: Ctx,
  fields: Draft,
  renewsId: string | null,
  begun: Pick<ExceptionEvent, 'action' | 'note'>,
): string {
  const id = ctx.newId();
  const record: SecurityException = {
    id,
    ref: references(ctx.read, 'exception')(),
    description: '',
    reason: '',
    state: 'draft',
    requesterId: null,
    approverId: null,
    controls: [],
    noControlReason: '',
    startsOn: null,
    expiresOn: null,
    renewsId,
    approval: null,
    ...withoutLinks(fields),
    title: fields.title,
  };
  ctx.change((change) => {
    change.insert('exception', record);
    replaceLinks(ctx, change, id, fields);
    recordEvent(ctx, change, {
      exceptionId: id,
      ...begun,
      fromState: null,
      toState: 'draft',
      personId: record.requesterId,
      actor: ctx.actor,
    });
  });
  return id;
}

/** Deletes a draft with its links. What was ever submitted stays in the register. @throws AssayError CONFLICT */
export function removeDraft(ctx: Ctx, id: string): void {
  const { view } = examine(ctx.read, ctx.today(), id);
  if (view.state !== 'draft')
    throw new AssayError(
      'CONFLICT',
      `${view.ref} is ${view.state} and stays in the register. Only drafts can be deleted.`,
    );
  ctx.change((change) => {
    for (const entity of LINK_ENTITIES)
      for (const link of listLinks(ctx.read, entity, id)) change.remove(entity, link.id);
    for (const effect of effectsOfException(ctx.read, id)) change.remove('effect', effect.id);
    for (const event of listEvents(ctx.read, id)) change.remove('exceptionEvent', event.id);
    change.remove('exception', id);
  });
}
