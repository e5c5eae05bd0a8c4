import type { Skipped, TableColumn, TableOptions } from '../../shared/contract/imports.ts';
import type { Asset, RelationKind } from '../../shared/model/asset.ts';

/** The fields of an asset a file can state. */
export type DraftFields = Partial<Omit<Asset, 'id' | 'ref' | 'name' | 'type' | 'source' | 'attributes'>> &
  Pick<Asset, 'name' | 'type' | 'attributes'>;

/** One asset as a file describes it, before it is compared with the inventory. */
export interface DraftAsset {
  /** `row 17`, `component torch 2.1` */
  where: string;
  fields: DraftFields;
  /** False when the file says nothing of the type, so that it is an assumption. */
  typeStated: boolean;
  /** Reference of an asset of this inventory that the row names, `AST-004`. */
  ref: string | null;
}

/** A relation between two of the drafts, by their place in the list. */
export interface DraftRelation {
  where: string;
  from: number;
  to: number;
  kind: RelationKind;
}

/** What a file holds, read and understood but compared with nothing yet. */
export interface ImportDraft {
  kind: 'table' | 'cyclonedx';
  format: string;
  sheets: string[];
  /** Options as they were used. */
  options: TableOptions;
  columns: TableColumn[];
  mapping: { id: string; name: string } | null;
  rows: number;
  assets: DraftAsset[];
  relations: DraftRelation[];
  skipped: Skipped[];
  warnings: string[];
}
