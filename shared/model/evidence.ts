import { z } from 'zod';
import { Day, Id, Instant, line, prose, requiredLine } from './basics.ts';
import { Subject } from './subject.ts';

/** How evidence was obtained, in the words auditors use for their procedures. */
export const EVIDENCE_METHODS = [
  'inspection',
  'observation',
  'inquiry',
  'confirmation',
  'recalculation',
  're-performance',
  'analysis',
] as const;
export const EvidenceMethod = z.enum(EVIDENCE_METHODS);
export type EvidenceMethod = z.infer<typeof EvidenceMethod>;

/** Why the bytes of a piece of evidence are no longer held; its line, hash and log stay. */
export const Withdrawal = z.strictObject({
  at: Instant,
  actor: z.string(),
  reason: prose(4000).refine((s) => s.trim() !== '', 'Must not be empty'),
});

/** A file kept inside the engagement, and what is known of where it came from. */
export const Evidence = z.strictObject({
  id: Id,
  /** `E-001`. Never reused. */
  ref: z.string().regex(/^E-\d{3,}$/),
  title: requiredLine(300),
  /** Name of the file, without folders. */
  name: requiredLine(255),
  /** Bytes. */
  size: z.number().int().positive(),
  /** Of the bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Where the bytes lie; evidence with the same bytes names the same content. */
  contentId: Id,
  /** The system, document or person it comes from. */
  source: line(300),
  /** Who obtained it. */
  collector: line(200),
  method: EvidenceMethod.nullable(),
  /** Who keeps the original. */
  custodian: line(200),
  collectedOn: Day.nullable(),
  attachedAt: Instant,
  note: prose(),
  withdrawn: Withdrawal.nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

export const EvidenceLink = z.strictObject({ id: Id, evidenceId: Id, ...Subject.shape });
export type EvidenceLink = z.infer<typeof EvidenceLink>;

export const CUSTODY_ACTIONS = [
  'attached',
  'viewed',
  'exported',
  'described',
  'linked',
  'unlinked',
  'withdrawn',
] as const;
/** One line of the custody log: what was done with the evidence, by whom and when. */
export const CustodyEvent = z.strictObject({
  id: Id,
  evidenceId: Id,
  at: Instant,
  action: z.enum(CUSTODY_ACTIONS),
  actor: z.string(),
  note: prose(4000),
});
export type CustodyEvent = z.infer<typeof CustodyEvent>;
