import { z } from 'zod';
import { Day, Id, Instant, line, prose, requiredLine } from './basics.ts';
import { Subject } from './subject.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'observation'] as const;
/** How much a finding matters, gravest first. */
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

export const FINDING_STATES = ['open', 'accepted', 'in progress', 'resolved', 'closed'] as const;
/** `accepted`: the client lives with it; `resolved`: the client says it is done; `closed`: the assessor agrees. */
export const FindingState = z.enum(FINDING_STATES);
export type FindingState = z.infer<typeof FindingState>;

/** A finding in the five parts of an audit report, with what the client says and does about it. */
export const Finding = z.strictObject({
  id: Id,
  /** `F-001`. Never reused. */
  ref: z.string().regex(/^F-\d{3,}$/),
  title: requiredLine(300),
  /** What should be, and where that stands. */
  criteria: prose(),
  /** What was found instead. */
  condition: prose(),
  /** Why it came to be so. */
  cause: prose(),
  /** What it leads to. */
  effect: prose(),
  recommendation: prose(),
  severity: Severity,
  owner: line(200),
  dueOn: Day.nullable(),
  /** What the management of the client answers. */
  response: prose(),
  state: FindingState,
  raisedAt: Instant,
});
export type Finding = z.infer<typeof Finding>;

export const FindingLink = z.strictObject({ id: Id, findingId: Id, ...Subject.shape });
export type FindingLink = z.infer<typeof FindingLink>;

/** Who moved a finding from which state to which, when and why. */
export const FindingEvent = z.strictObject({
  id: Id,
  findingId: Id,
  at: Instant,
  /** Null when it was raised. */
  fromState: FindingState.nullable(),
  toState: FindingState,
  actor: z.string(),
  note: prose(4000),
});
export type FindingEvent = z.infer<typeof FindingEvent>;
