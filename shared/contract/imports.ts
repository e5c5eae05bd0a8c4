import { z } from 'zod';
import { AssetType, RelationKind } from '../model/asset.ts';
import { Id } from '../model/basics.ts';
import { command, job, query } from './op.ts';

const Nothing = z.strictObject({});

/** Where the bytes come from: a path of this computer, or an upload of the renderer. */
export const ImportSource = z.union([
  z.strictObject({ path: z.string().min(1) }),
  z.strictObject({ upload: z.string().min(1) }),
]);
export type ImportSource = z.infer<typeof ImportSource>;

/** Encodings of a text file that can be chosen; the usual ones first. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-1',
  'utf-16le',
  'utf-16be',
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'windows-1253',
  'iso-8859-7',
  'windows-1251',
  'koi8-r',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What a column of the client's table can become. `cia` is one column with all three protection needs. */
export const IMPORT_FIELDS = [
  'name',
  'type',
  'stage',
  'owner',
  'custodian',
  'vendor',
  'tier',
  'confidentiality',
  'integrity',
  'availability',
  'cia',
  'component',
  'deployment',
  'version',
  'licence',
  'location',
  'description',
  'modelCard',
  'dataCard',
  'exportMark',
  'ref',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** A field, or `attribute` to keep the column word for word, or `ignore` to leave it out. */
export const IMPORT_TARGETS = [...IMPORT_FIELDS, 'attribute', 'ignore'] as const;
export const ImportTarget = z.enum(IMPORT_TARGETS);
export type ImportTarget = z.infer<typeof ImportTarget>;

/** How to read a table; null lets the importer find out. */
export const TableOptions = z.strictObject({
  sheet: z.string().nullable().default(null),
  encoding: z.enum(ENCODINGS).nullable().default(null),
  delimiter: z.enum(DELIMITERS).nullable().default(null),
  /** Row of the headings, counted from 1. */
  headingRow: z.number().int().min(1).nullable().default(null),
  /** Column number (from 0) → target. Columns it leaves out are kept as attributes. Null: the guess. */
  columns: z
    .record(z.string().regex(/^\d{1,4}$/, 'Expected the number of a column'), ImportTarget)
    .nullable()
    .default(null),
  /** Saved mapping that decides the columns while `columns` is null; null for one whose headings all occur. */
  mapping: z
    .union([Id, z.literal('none')])
    .nullable()
    .default(null),
  /** Type of asset for rows that do not say one. */
  defaultType: AssetType.nullable().default(null),
  /** Assets that the inventory holds already are updated where the file has a value; otherwise such rows are skipped. */
  updateExisting: z.boolean().default(false),
});
export type TableOptions = z.infer<typeof TableOptions>;

export const Skipped = z.strictObject({
  /** `row 17`, `sheet Models, row 4`, `component pkg:…` */
  where: z.string(),
  reason: z.string(),
});
export type Skipped = z.infer<typeof Skipped>;

export const TableColumn = z.strictObject({
  index: z.number().int(),
  /** Heading as the client wrote it; `Column 3` where it is blank, `Name (2)` where it occurs twice. */
  heading: z.string(),
  target: ImportTarget,
  /** First few different values. */
  samples: z.array(z.string()),
});
export type TableColumn = z.infer<typeof TableColumn>;

/** One of the first rows as it would be stored. */
export const ImportSample = z.strictObject({
  where: z.string(),
  action: z.enum(['create', 'update', 'skip']),
  /** Reference of the asset of the inventory it stands for, where it is clear. */
  ref: z.string().nullable(),
  /** Field → value in words, blank ones left out. */
  fields: z.record(z.string(), z.string()),
  /** The client's own columns it would keep, word for word. */
  attributes: z.number().int(),
});
export type ImportSample = z.infer<typeof ImportSample>;

/** A field, or one of the client's own columns, with the number of assets of the file that have it. */
export const ImportFact = z.strictObject({ name: z.string(), own: z.boolean(), count: z.number().int() });
export type ImportFact = z.infer<typeof ImportFact>;

/** A relation the file describes, by the names of its ends. */
export const ImportLink = z.strictObject({ from: z.string(), kind: RelationKind, to: z.string() });
export type ImportLink = z.infer<typeof ImportLink>;

/** What a file would do, before anything is stored. */
export const ImportPreview = z.strictObject({
  kind: z.enum(['table', 'cyclonedx']),
  name: z.string(),
  /** SHA-256 of the file as it was read, so that another file under the same name is not stored unseen. */
  fingerprint: z.string(),
  /** In words: `CSV, Windows-1252, comma` or `CycloneDX 1.6`. */
  format: z.string(),
  sheets: z.array(z.string()),
  /** As they were used: what was null on the way in is filled with what the importer found out. */
  options: TableOptions,
  columns: z.array(TableColumn),
  /** The saved mapping that decided the columns. */
  mapping: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  /** Rows below the headings that hold anything; components and services of a bill of materials. */
  rows: z.number().int(),
  /** Assets of the file by type, the most frequent first. */
  types: z.array(z.strictObject({ type: AssetType, count: z.number().int() })),
  facts: z.array(ImportFact),
  sample: z.array(ImportSample),
  /** First relations of the file. */
  links: z.array(ImportLink),
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
  /** Assets that were created or updated. */
  assets: z.array(Id),
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
  /** Stores everything in one change, or nothing. Refuses a file other than the one with the fingerprint, where it is given. */
  apply: job(
    z.strictObject({
      source: ImportSource,
      options: TableOptions,
      fingerprint: z.string().nullable().default(null),
    }),
    ImportOutcome,
  ),
  discardUpload: command(z.strictObject({ upload: z.string() }), Nothing),
};
