import { z } from 'zod';
import { Day, Id } from '../model/basics.ts';
import { ExceptionAction, ExceptionEvent, LinkedException, SecurityException } from '../model/exception.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});
/** What a person writes; state and approval are only ever moved by the workflow. */
const ExceptionFields = SecurityException.omit({
  id: true,
  ref: true,
  state: true,
  approval: true,
  renewsId: true,
}).extend({
  assetIds: z.array(Id),
  scenarioIds: z.array(Id),
  responsibilityIds: z.array(z.string()),
});

/** A step the state allows, with what is still missing for it; none missing means it can be taken now. */
export const ActionCheck = z.strictObject({ action: ExceptionAction, problems: z.array(z.string()) });

/** One material fact that is no longer what was approved. */
export const MaterialChange = z.strictObject({
  key: z.string(),
  label: z.string(),
  approved: z.string(),
  now: z.string(),
});
export type MaterialChange = z.infer<typeof MaterialChange>;

export const ExceptionView = LinkedException.extend({
  actions: z.array(ActionCheck),
  /** Material changes since approval; not empty means the approval is stale. */
  stale: z.array(MaterialChange),
  /** Hash of the present material facts. */
  factsHash: z.string(),
  /** Days until the expiry; negative after it; null without one. */
  daysLeft: z.number().int().nullable(),
  events: z.array(ExceptionEvent),
});
export type ExceptionView = z.infer<typeof ExceptionView>;

export const exceptions = {
  list: query(Nothing, z.array(ExceptionView)),
  get: query(z.strictObject({ id: Id }), ExceptionView),
  create: command(ExceptionFields.partial().required({ title: true }), ExceptionView),
  update: command(z.strictObject({ id: Id, patch: ExceptionFields.partial() }), ExceptionView),
  /**
   * Takes one step of the workflow. `personId` is who decides (approve, return, reject, reapprove, revoke) or asks
   * (submit, request-reapproval; the requester when left out). Recorded as a decision, which undo does not cross.
   */
  act: command(
    z.strictObject({
      id: Id,
      action: ExceptionAction.exclude(['expire']),
      personId: Id.nullable().default(null),
      note: z.string().max(4000).default(''),
    }),
    ExceptionView,
  ),
  /** A new draft with the same content; when it becomes active, the exception it renews is closed. */
  renew: command(z.strictObject({ id: Id, expiresOn: Day.nullable().default(null) }), ExceptionView),
  /** Only drafts can be deleted; everything else stays in the register. */
  remove: command(z.strictObject({ id: Id }), Nothing),
};
