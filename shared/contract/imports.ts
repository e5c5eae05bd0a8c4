import { z } from 'zod';
import { command, job, query } from './op.ts';

const Nothing = z.strictObject({});

/** Where the bytes come from: a path of this computer, or an upload of the renderer. */
export const ImportSource = z.union([
  z.strictObject({ path: z.string().min(1) }),
  z.strictObject({ upload: z.string().min(1) }),
]);
export type ImportSource = z.infer<typeof ImportSource>;

/** How to read a table; null lets the importer find out. */
export const TableOptions = z.strictObject({
  sheet: z.string().nullable().default(null),
  encoding: z.string().nullable().default(null),
  delimiter: z.string().nullable().default(null),
  /** Row of the headings, counted from 1. */
  headingRow: z.number().int().min(1).nullable().default(null),
  /** Column number (from 0) → field of the asset, or `attribute` to keep it word for word, or `ignore`. Null: the guess. */
  columns: z.record(z.string(), z.string()).nullable().default(null),
  /** Type of asset for rows that do not say one. */
  defaultType: z.string().default('model'),
  /** Assets with the same name (and version) are updated where the file has a value; otherwise such rows are skipped. */
  updateExisting: z.boolean().default(false),
});
export type TableOptions = z.infer<typeof TableOptions>;

export const Skipped = z.strictObject({
  /** `row 17`, `sheet Models, row 4`, `component pkg:…` */
  where: z.string(),
  reason: z.string(),
});

export const TableColumn = z.strictObject({
  index: z.number().int(),
  /** Heading as the client wrote it; `Column 3` where it is blank. */
  heading: z.string(),
  target: z.string(),
  /** First few different values. */
  samples: z.array(z.string()),
});

/** What a file would do, before anything is stored. */
export const ImportPreview = z.strictObject({
  kind: z.enum(['table', 'cyclonedx']),
  name: z.string(),
  /** In words: `CSV, Windows-1252, comma` or `CycloneDX 1.6`. */
  format: z.string(),
  sheets: z.array(z.string()),
  options: TableOptions,
  columns: z.array(TableColumn),
  rows: z.number().int(),
  /** First rows as assets, field → value in words. */
  sample: z.array(z.record(z.string(), z.string())),
  create: z.number().int(),
  update: z.number().int(),
  relations: z.number().int(),
  skipped: z.array(Skipped),
  warnings: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportOutcome = z.strictObject({
  created: z.number().int(),
  updated: z.number().int(),
  relations: z.number().int(),
  skipped: z.array(Skipped),
  warnings: z.array(z.string()),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

export const imports = {
  /** Uploads arrive in pieces of at most 4 MiB, so that they pass through every door as plain JSON. */
  beginUpload: command(
    z.strictObject({ name: z.string().min(1).max(500), size: z.number().int().nonnegative() }),
    z.strictObject({ upload: z.string() }),
  ),
  appendUpload: command(
    z.strictObject({ upload: z.string(), base64: z.base64().max(6_000_000) }),
    z.strictObject({ received: z.number().int() }),
  ),
  preview: query(z.strictObject({ source: ImportSource, options: TableOptions }), ImportPreview),
  /** Stores everything in one change, or nothing. */
  apply: job(z.strictObject({ source: ImportSource, options: TableOptions }), ImportOutcome),
  discardUpload: command(z.strictObject({ upload: z.string() }), Nothing),
};
