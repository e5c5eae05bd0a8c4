import type { AssetField } from './asset-fields.ts';
import { fold } from './asset-words.ts';

/** A column of the client's table that has a place in an asset. `cia` is one column with three letters. */
export type PasteField = Exclude<AssetField, 'cards' | 'links'> | 'description' | 'cia';

/** Headings clients give to these columns, folded. The first is also how our own exports head them. */
const HEADINGS: Record<PasteField, readonly string[]> = {
  ref: ['id', 'ref', 'reference', 'asset id', 'asset ref', 'asset reference', 'ast'],
  name: [
    'name',
    'asset',
    'asset name',
    'title',
    'system',
    'system name',
    'model name',
    'use case name',
    'component name',
  ],
  type: ['type', 'asset type', 'kind', 'category', 'asset category'],
  stage: [
    'stage',
    'lifecycle',
    'lifecycle stage',
    'life cycle stage',
    'stage of development',
    'environment',
    'env',
    'status',
    'phase',
  ],
  tier: [
    'tier',
    'classification',
    'classification tier',
    'data classification',
    'sensitivity',
    'information class',
  ],
  owner: ['owner', 'asset owner', 'business owner', 'product owner', 'responsible', 'accountable', 'contact'],
  custodian: [
    'custodian',
    'technical owner',
    'operator',
    'operated by',
    'maintainer',
    'team',
    'support group',
  ],
  vendor: ['vendor', 'supplier', 'provider', 'manufacturer', 'publisher', 'third party'],
  component: ['component', 'data centric component', 'dc component'],
  deployment: ['deployment', 'deployment model', 'service model', 'hosting', 'hosted'],
  confidentiality: ['confidentiality', 'c', 'conf'],
  integrity: ['integrity', 'i', 'int'],
  availability: ['availability', 'a', 'avail'],
  cia: ['c i a', 'cia', 'protection need', 'cia rating'],
  exportMark: ['export mark', 'export control', 'export control mark', 'eccn', 'export classification'],
  modelCard: ['model card', 'model card link', 'model card url'],
  dataCard: ['data card', 'datasheet', 'data sheet', 'data card link', 'dataset card'],
  version: ['version', 'release', 'model version'],
  licence: ['licence', 'license', 'licensing'],
  location: [
    'location',
    'url',
    'link',
    'repository',
    'repo',
    'path',
    'address',
    'endpoint url',
    'source code',
  ],
  source: ['source', 'source of record'],
  description: [
    'description',
    'purpose',
    'summary',
    'details',
    'notes',
    'comment',
    'comments',
    'remarks',
    'use case',
  ],
};

const fields = new Map(
  (Object.entries(HEADINGS) as [PasteField, readonly string[]][]).flatMap(([field, headings]) =>
    [fold(field.replace(/[A-Z]/g, (capital) => ` ${capital}`)), ...headings].map(
      (heading) => [heading, field] as const,
    ),
  ),
);

/** Every field a pasted column can go to. */
export const PASTE_FIELDS = Object.keys(HEADINGS) as readonly PasteField[];

/** The field a heading means; null when it is the client's own. */
export const fieldOfHeading = (heading: string): PasteField | null => fields.get(fold(heading)) ?? null;

/**
 * Whether the first row of a pasted table names its columns: every cell that is not blank is a known heading, or at
 * least two are and they make up half of the row. A lone row is never taken for headings.
 */
export function hasHeadings(cells: readonly (readonly string[])[]): boolean {
  const first = (cells[0] ?? []).filter((cell) => cell.trim() !== '');
  if (cells.length < 2 || first.length === 0) return false;
  const known = first.filter((cell) => fieldOfHeading(cell) !== null).length;
  return known === first.length || (known >= 2 && known * 2 >= first.length);
}
