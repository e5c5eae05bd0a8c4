import { z } from 'zod';
import { Engagement, Person, Version } from '../model/engagement.ts';
import { Id, Instant } from '../model/basics.ts';
import { command, job, query } from './op.ts';
import { Touched } from './event.ts';

const Nothing = z.strictObject({});

/** The open file. */
export const OpenEngagement = z.strictObject({
  engagement: Engagement,
  path: z.string(),
  /** Last entry of the history chain. */
  sequence: z.number().int(),
  /** Copy made before an older file was migrated on opening. */
  backup: z.string().nullable(),
});
export type OpenEngagement = z.infer<typeof OpenEngagement>;

export const HistoryEntry = z.strictObject({
  sequence: z.number().int(),
  at: Instant,
  actor: z.string(),
  /** Operation that wrote it, such as `assets.update`, or `undo` and `redo`. */
  operation: z.string(),
  entity: z.string(),
  recordId: z.string(),
  /** Only the fields that changed; null before creation. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  hash: z.string(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** What is missing at a step, worth one click: `count` of something, and where to see it. */
export const MissingItem = z.strictObject({ key: z.string(), count: z.number().int(), route: z.string() });
export type MissingItem = z.infer<typeof MissingItem>;

export const STEPS = [
  'scope',
  'inventory',
  'classification',
  'responsibilities',
  'vulnerabilities',
  'risk',
  'exceptions',
  'raci',
  'incidents',
  'evidence',
  'reports',
] as const;
export type StepName = (typeof STEPS)[number];

export const StepProgress = z.strictObject({
  step: z.enum(STEPS),
  /** Share done, 0..1; null when the step has no instrument in this version. */
  done: z.number().nullable(),
  missing: z.array(MissingItem),
});
export type StepProgress = z.infer<typeof StepProgress>;

export const UndoState = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() });

/** What an undo or redo did, so that the screen can say it and refresh. */
export const UndoOutcome = UndoState.extend({ operation: z.string(), touched: Touched });

export const SearchHit = z.strictObject({
  entity: z.string(),
  id: z.string(),
  ref: z.string(),
  title: z.string(),
  /** Words around the match. */
  excerpt: z.string(),
});

export const Verification = z.strictObject({
  ok: z.boolean(),
  entries: z.number().int(),
  records: z.number().int(),
  /** Hash of the last entry: note it to detect a later exchange of the whole file. */
  head: z.string(),
  problems: z.array(z.string()),
});

export const engagement = {
  create: command(
    z.strictObject({
      path: z.string().min(1),
      client: Engagement.shape.client,
      title: Engagement.shape.title,
      currency: Engagement.shape.currency.default('EUR'),
      marking: Engagement.shape.marking.default('confidential'),
    }),
    OpenEngagement,
  ),
  /** A filled engagement of an invented client. */
  createSample: command(z.strictObject({ path: z.string().min(1) }), OpenEngagement),
  open: command(z.strictObject({ path: z.string().min(1) }), OpenEngagement),
  close: command(Nothing, Nothing),
  current: query(Nothing, OpenEngagement.nullable()),
  update: command(Engagement.omit({ id: true, sample: true }).partial(), Engagement),
  progress: query(Nothing, z.array(StepProgress)),
  history: query(
    z.strictObject({
      entity: z.string().nullable().default(null),
      recordId: z.string().nullable().default(null),
      /** With the factors of the scenario that `recordId` names, and the effects on it. */
      parts: z.boolean().optional(),
      beforeSequence: z.number().int().nullable().default(null),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.array(HistoryEntry),
  ),
  undoState: query(Nothing, UndoState),
  undo: command(Nothing, UndoOutcome),
  redo: command(Nothing, UndoOutcome),
  search: query(z.strictObject({ text: z.string().max(200, 'At most 200 letters') }), z.array(SearchHit)),
  /** Compares the file with its history and the evidence with its hashes. People can go on editing meanwhile. */
  verify: job(Nothing, Verification),
};

export const people = {
  list: query(Nothing, z.array(Person)),
  create: command(Person.omit({ id: true }), Person),
  update: command(z.strictObject({ id: Id, patch: Person.omit({ id: true }).partial() }), Person),
  remove: command(z.strictObject({ id: Id }), Nothing),
};

export const versions = {
  list: query(Nothing, z.array(Version)),
  create: command(Version.omit({ id: true }), Version),
  update: command(z.strictObject({ id: Id, patch: Version.omit({ id: true }).partial() }), Version),
  remove: command(z.strictObject({ id: Id }), Nothing),
};
