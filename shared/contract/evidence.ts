import { z } from 'zod';
import { Id } from '../model/basics.ts';
import { CustodyEvent, Evidence } from '../model/evidence.ts';
import { Finding, FindingEvent, FindingState } from '../model/finding.ts';
import { Subject } from '../model/subject.ts';
import { EVIDENCE_GAPS } from '../rules/evidence-facts.ts';
import { DIMENSIONS } from '../rules/instrument.ts';
import { command, job, query } from './op.ts';

const Nothing = z.strictObject({});

/** A subject as a person knows it. */
export const SubjectView = Subject.extend({
  /** Short reference: `AST-004`, `2.4.2`. */
  ref: z.string(),
  title: z.string(),
  /** False when what it names was deleted meanwhile. */
  exists: z.boolean(),
});
export type SubjectView = z.infer<typeof SubjectView>;

/** What a person writes about a file. */
const EvidenceFields = Evidence.pick({
  title: true,
  source: true,
  collector: true,
  method: true,
  custodian: true,
  collectedOn: true,
  note: true,
});
export type EvidencePatch = Partial<z.infer<typeof EvidenceFields>>;

export const EvidenceView = Evidence.extend({
  links: z.array(SubjectView),
  /** What a reviewer would still ask. */
  gaps: z.array(z.enum(EVIDENCE_GAPS)),
  /** References of the evidence that has the same bytes; they are stored once. */
  sameAs: z.array(z.string()),
  preview: z.enum(['text', 'image', 'pdf', 'none']),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

/** Something that claims more than it shows: what, and why evidence is due. */
export const MissingEvidence = SubjectView.extend({ why: z.string() });
export type MissingEvidence = z.infer<typeof MissingEvidence>;

/** Where the bytes come from: a path of this computer, or an upload of the renderer. */
export const EvidenceSource = z.union([
  z.strictObject({ path: z.string().min(1) }),
  z.strictObject({ upload: z.string().min(1) }),
]);
export type EvidenceSource = z.infer<typeof EvidenceSource>;

/** Largest piece that is read at once, in bytes. */
export const READ_PIECE = 1024 * 1024;

export const evidence = {
  list: query(Nothing, z.array(EvidenceView)),
  /** Oldest first. */
  custody: query(z.strictObject({ id: Id }), z.array(CustodyEvent)),
  /** Uploads arrive in pieces of at most 4 MiB and are stored as they come; discarding or never attaching leaves nothing. */
  beginUpload: command(
    z.strictObject({ name: z.string().min(1).max(1000), size: z.number().int().nonnegative() }),
    z.strictObject({ upload: z.string() }),
  ),
  appendUpload: command(
    z.strictObject({ upload: z.string(), base64: z.base64().max(6_000_000) }),
    z.strictObject({ received: z.number().int() }),
  ),
  discardUpload: command(z.strictObject({ upload: z.string() }), Nothing),
  /** Stores the file with its line in the register and its links, or nothing. */
  attach: job(
    z.strictObject({
      source: EvidenceSource,
      fields: EvidenceFields.partial().default({}),
      links: z.array(Subject).max(100).default([]),
    }),
    EvidenceView,
  ),
  update: command(z.strictObject({ id: Id, patch: EvidenceFields.partial() }), EvidenceView),
  link: command(z.strictObject({ id: Id, subjects: z.array(Subject).min(1).max(100) }), EvidenceView),
  unlink: command(z.strictObject({ id: Id, subject: Subject }), EvidenceView),
  /** Begins a look at the bytes, which is written into the custody log. */
  view: command(z.strictObject({ id: Id }), EvidenceView),
  /** Bytes from `offset` on, as base64; fewer than asked for at the end. */
  read: query(
    z.strictObject({
      id: Id,
      offset: z.number().int().nonnegative(),
      length: z.number().int().min(1).max(READ_PIECE),
    }),
    z.strictObject({ base64: z.string(), size: z.number().int() }),
  ),
  /** Writes the bytes to a file, exactly as they were attached. */
  export: job(
    z.strictObject({ id: Id, path: z.string().min(1), replace: z.boolean().default(false) }),
    z.strictObject({ path: z.string(), bytes: z.number().int(), sha256: z.string() }),
  ),
  /** Erases the bytes for good; line, hash and log stay. Undo stops at it. */
  withdraw: command(
    z.strictObject({ id: Id, reason: z.string().trim().min(1, 'Give the reason').max(4000) }),
    EvidenceView,
  ),
  missing: query(Nothing, z.array(MissingEvidence)),
  /** References and titles of subjects, in the same order. */
  name: query(z.strictObject({ subjects: z.array(Subject).max(100) }), z.array(SubjectView)),
  /** What evidence and findings can be linked to, by words of its reference or title. */
  subjects: query(
    z.strictObject({ text: z.string().max(200), limit: z.number().int().min(1).max(100).default(30) }),
    z.array(SubjectView),
  ),
};

/** What a person writes; the state is only ever moved. */
const FindingFields = Finding.omit({ id: true, ref: true, state: true, raisedAt: true });
export type FindingPatch = Partial<z.infer<typeof FindingFields>>;

export const FindingView = Finding.extend({
  links: z.array(SubjectView),
  /** References of the evidence that is linked to it. */
  evidence: z.array(z.strictObject({ id: Id, ref: z.string(), title: z.string() })),
  /** States it can be moved to, with what stands in the way apart from the reason. */
  moves: z.array(
    z.strictObject({ to: FindingState, needsReason: z.boolean(), problems: z.array(z.string()) }),
  ),
  overdue: z.boolean(),
  events: z.array(FindingEvent),
});
export type FindingView = z.infer<typeof FindingView>;

export const findings = {
  list: query(Nothing, z.array(FindingView)),
  create: command(
    FindingFields.partial()
      .required({ title: true })
      .extend({ links: z.array(Subject).max(100).default([]) }),
    FindingView,
  ),
  /** A finding begun from a gap of the assessment: what the reference asks is filled in, and it is linked. */
  createFromGap: command(
    z.strictObject({
      responsibilityId: z.string(),
      dimension: z.enum(DIMENSIONS),
      /** What was seen, where it is known; otherwise that nothing was shown. */
      condition: z.string().max(20_000).optional(),
      severity: Finding.shape.severity.default('medium'),
    }),
    FindingView,
  ),
  update: command(z.strictObject({ id: Id, patch: FindingFields.partial() }), FindingView),
  move: command(
    z.strictObject({ id: Id, to: FindingState, note: z.string().max(4000).default('') }),
    FindingView,
  ),
  link: command(z.strictObject({ id: Id, subjects: z.array(Subject).min(1).max(100) }), FindingView),
  unlink: command(z.strictObject({ id: Id, subject: Subject }), FindingView),
  /** Only findings that were never moved can be deleted; everything else stays in the register. */
  remove: command(z.strictObject({ id: Id }), Nothing),
};
