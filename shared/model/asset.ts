import { z } from 'zod';
import { Id, Level, line, prose, requiredLine, Tier } from './basics.ts';

export const ASSET_TYPES = [
  'model',
  'dataset',
  'endpoint',
  'pipeline',
  'algorithm',
  'library',
  'agent',
  'infrastructure',
  'service',
] as const;
export const AssetType = z.enum(ASSET_TYPES);
export type AssetType = z.infer<typeof AssetType>;

export const STAGES = ['development', 'testing', 'production', 'retired'] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

export const DEPLOYMENTS = ['saas', 'paas', 'iaas', 'on-premises'] as const;
export const Deployment = z.enum(DEPLOYMENTS);
export type Deployment = z.infer<typeof Deployment>;

/** The twelve data-centric components of the reference; `assets/catalogue/threats.json` holds their names. */
export const COMPONENTS = [
  'dc1',
  'dc2',
  'dc3',
  'dc4',
  'dc5',
  'dc6',
  'dc7',
  'dc8',
  'dc9',
  'dc10',
  'dc11',
  'dc12',
] as const;
export const Component = z.enum(COMPONENTS);
export type Component = z.infer<typeof Component>;

/** An AI or machine learning asset of the client. Blank text means "not stated yet". */
export const Asset = z.strictObject({
  id: Id,
  /** Short name people say in the room, `AST-001`. Never reused. */
  ref: z.string().regex(/^AST-\d{3,}$/),
  name: requiredLine(),
  type: AssetType,
  stage: Stage.nullable(),
  component: Component.nullable(),
  deployment: Deployment.nullable(),
  /** Answers for the asset; a name or a role. */
  owner: line(200),
  /** Runs the asset day to day. */
  custodian: line(200),
  vendor: line(200),
  tier: Tier.nullable(),
  confidentiality: Level.nullable(),
  integrity: Level.nullable(),
  availability: Level.nullable(),
  /** Export-control mark, such as "Not controlled" or an ECCN. */
  exportMark: line(200),
  /** Where the model card is kept; blank when there is none. */
  modelCard: line(1000),
  /** Where the data card is kept; blank when there is none. */
  dataCard: line(1000),
  version: line(200),
  licence: line(500),
  /** Address, repository or path where the asset lives. Never opened by the product. */
  location: line(2000),
  description: prose(),
  /** The file and row this asset was imported from. */
  source: line(500),
  /** Columns of the client's own inventory that have no field here, kept word for word. */
  attributes: z.record(z.string().max(1000), prose()),
});
export type Asset = z.infer<typeof Asset>;

/** What the inventory grid shows of an asset; long texts stay behind until the asset is opened. */
export const AssetRow = Asset.omit({ description: true, attributes: true }).extend({
  /** Number of relations in either direction. */
  links: z.number().int(),
});
export type AssetRow = z.infer<typeof AssetRow>;

export const RELATION_KINDS = [
  'trained on',
  'serves',
  'depends on',
  'derived from',
  'uses',
  'part of',
] as const;
export const RelationKind = z.enum(RELATION_KINDS);
export type RelationKind = z.infer<typeof RelationKind>;

/** `from` is trained on / serves / depends on … `to`. */
export const Relation = z.strictObject({ id: Id, fromId: Id, toId: Id, kind: RelationKind });
export type Relation = z.infer<typeof Relation>;

/** A named set of filters, sort order and columns of a grid. */
export const SavedView = z.strictObject({
  id: Id,
  step: z.enum(['inventory', 'exceptions', 'risk']),
  name: requiredLine(80),
  query: z.strictObject({
    filters: z.array(
      z.strictObject({
        field: z.string().max(40),
        test: z.enum(['is', 'is not', 'contains', 'is blank', 'is not blank']),
        value: line(),
      }),
    ),
    sort: z.strictObject({ field: z.string().max(40), descending: z.boolean() }).nullable(),
    columns: z.array(z.string().max(40)).nullable(),
  }),
});
export type SavedView = z.infer<typeof SavedView>;

/** A column mapping of an earlier import, offered again for a file with the same headings. */
export const ImportMapping = z.strictObject({
  id: Id,
  name: requiredLine(200),
  /** Heading of the client's file → field of the asset. */
  columns: z.record(z.string().max(1000), z.string().max(40)),
});
export type ImportMapping = z.infer<typeof ImportMapping>;
