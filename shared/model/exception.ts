import { z } from 'zod';
import { Day, Id, Instant, line, prose, requiredLine } from './basics.ts';

export const EXCEPTION_STATES = [
  'draft',
  'submitted',
  'returned',
  'rejected',
  'approved',
  'active',
  'expired',
  'revoked',
  'closed',
] as const;
export const ExceptionState = z.enum(EXCEPTION_STATES);
export type ExceptionState = z.infer<typeof ExceptionState>;

export const EXCEPTION_ACTIONS = [
  'submit',
  'return',
  'reject',
  'approve',
  'activate',
  'request-reapproval',
  'reapprove',
  'expire',
  'revoke',
  'close',
] as const;
/** A step of the workflow; `shared/rules/exceptions.ts` says which is allowed when, and why. */
export const ExceptionAction = z.enum(EXCEPTION_ACTIONS);
export type ExceptionAction = z.infer<typeof ExceptionAction>;

/** Whether a control did what it is meant to do when it was tested. */
export const TEST_RESULTS = ['effective', 'not effective'] as const;

/** A safeguard that makes up for the departure while the exception lasts. */
export const CompensatingControl = z.strictObject({
  id: Id,
  title: requiredLine(300),
  owner: line(200),
  /** Day of the last test; null when never tested. */
  testedOn: Day.nullable(),
  /** What the last test showed; null when never tested or not written down. */
  testResult: z.enum(TEST_RESULTS).nullable(),
  /** Day by which the next test is due. */
  testDueOn: Day.nullable(),
});
export type CompensatingControl = z.infer<typeof CompensatingControl>;

/** One fact of the state that was approved, in words, so that a later difference can be shown. */
export const MaterialFact = z.strictObject({
  /** What the fact is about, by id: `asset:<id>/stage`. */
  key: z.string(),
  label: z.string(),
  value: z.string(),
  /** The figure behind a simulated amount, of which small differences are noise; null for facts in words. */
  amount: z.number().nullable(),
});
export type MaterialFact = z.infer<typeof MaterialFact>;

/** What the approver approved. */
export const Approval = z.strictObject({
  at: Instant,
  approverId: Id,
  /** SHA-256 of the canonical facts. */
  hash: z.string(),
  facts: z.array(MaterialFact),
});
export type Approval = z.infer<typeof Approval>;

/** A permitted, time-limited departure from a requirement. Named in full because `Exception` means something else in code. */
export const SecurityException = z.strictObject({
  id: Id,
  /** `EXC-01`. Never reused. */
  ref: z.string().regex(/^EXC-\d{2,}$/),
  title: requiredLine(300),
  /** What departs from which requirement. */
  description: prose(),
  /** Why the departure is needed. */
  reason: prose(),
  state: ExceptionState,
  requesterId: Id.nullable(),
  /** Who is to decide; never the requester. */
  approverId: Id.nullable(),
  controls: z.array(CompensatingControl).max(50),
  /** Why no compensating control is possible; needed when `controls` is empty. */
  noControlReason: prose(),
  startsOn: Day.nullable(),
  expiresOn: Day.nullable(),
  /** The exception this one renews. */
  renewsId: Id.nullable(),
  approval: Approval.nullable(),
});
export type SecurityException = z.infer<typeof SecurityException>;

export const ExceptionAsset = z.strictObject({ id: Id, exceptionId: Id, assetId: Id });
export const ExceptionScenario = z.strictObject({ id: Id, exceptionId: Id, scenarioId: Id });
/** `responsibilityId` is a section of the reference, such as `2.4.2`. */
export const ExceptionResponsibility = z.strictObject({
  id: Id,
  exceptionId: Id,
  responsibilityId: z.string(),
});

/** An exception with everything it is linked to. */
export const LinkedException = SecurityException.extend({
  assetIds: z.array(Id),
  scenarioIds: z.array(Id),
  responsibilityIds: z.array(z.string()),
});
export type LinkedException = z.infer<typeof LinkedException>;

/** Who moved an exception from which state to which, when and with what words. */
export const ExceptionEvent = z.strictObject({
  id: Id,
  exceptionId: Id,
  at: Instant,
  action: z.union([ExceptionAction, z.literal('create'), z.literal('renew')]),
  fromState: ExceptionState.nullable(),
  toState: ExceptionState,
  /** The person who decided or asked; null when the date did. */
  personId: Id.nullable(),
  /** Who recorded it in the tool. */
  actor: z.string(),
  note: prose(4000),
});
export type ExceptionEvent = z.infer<typeof ExceptionEvent>;
