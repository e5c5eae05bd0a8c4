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

/** An action the exception could take now, or why it cannot. */
export const ActionCheck = z.strictObject({ action: ExceptionAction, problems: z.array(z.string()) });

/** One material fact that is no longer what was approved. */
export const MaterialChange = z.strictObject({
  key: z.string(),
  label: z.string(),
  approved: z.string(),
  now: z.string(),
});

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
  /** Moves the exception one state on. `personId` is who decides (approve, return, reject, revoke) or asks (submit). */
  act: command(
    z.strictObject({
      id: Id,
      action: ExceptionAction.exclude(['expire']),
      personId: Id.nullable().default(null),
      note: z.string().max(4000).default(''),
    }),
    ExceptionView,
  ),
  /** A new draft with the same content that takes over when it becomes active. */
  renew: command(z.strictObject({ id: Id, expiresOn: Day.nullable().default(null) }), ExceptionView),
  /** Only drafts can be deleted; everything else stays in the register. */
  remove: command(z.strictObject({ id: Id }), Nothing),
};
