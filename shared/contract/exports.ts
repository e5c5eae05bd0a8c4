import { z } from 'zod';
import { Instant } from '../model/basics.ts';
import { command, job, query } from './op.ts';

/** The documents of an engagement. */
export const DOCUMENTS = ['xlsx', 'pdf'] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];

export const WrittenFile = z.strictObject({
  path: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type WrittenFile = z.infer<typeof WrittenFile>;

/** The last export of one document from this engagement, as this computer remembers it. */
export const LastExport = WrittenFile.extend({
  document: z.enum(DOCUMENTS),
  at: Instant,
  /** True while the document shows the present state of the engagement. */
  current: z.boolean(),
  /** What has become of the file since: still those bytes, others, or gone (or unreadable). */
  onDisk: z.enum(['same', 'changed', 'gone']),
});
export type LastExport = z.infer<typeof LastExport>;

export const reports = {
  /** The last export of each document, in the order of `DOCUMENTS`; those never exported are not there. */
  exported: query(z.strictObject({}), z.array(LastExport)),
  /** Writes the chosen documents; each to a temporary file that replaces the old one only when it is complete. */
  export: job(
    z.strictObject({ xlsx: z.string().nullable().default(null), pdf: z.string().nullable().default(null) }),
    z.strictObject({ files: z.array(WrittenFile) }),
  ),
};

export const jobs = {
  /** Stops a job; it fails with CANCELLED and stores nothing. */
  cancel: command(z.strictObject({ job: z.string() }), z.strictObject({})),
};
