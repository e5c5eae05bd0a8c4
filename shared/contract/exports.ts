import { z } from 'zod';
import { job, command } from './op.ts';

export const WrittenFile = z.strictObject({
  path: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type WrittenFile = z.infer<typeof WrittenFile>;

export const reports = {
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
