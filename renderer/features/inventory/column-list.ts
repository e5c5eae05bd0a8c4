/** Every column of the grid, in the order of the column chooser. */
export const COLUMN_IDS = [
  'ref',
  'name',
  'type',
  'tier',
  'owner',
  'cia',
  'cards',
  'stage',
  'deployment',
  'component',
  'custodian',
  'vendor',
  'version',
  'licence',
  'exportMark',
  'modelCard',
  'dataCard',
  'location',
  'source',
  'links',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'ref',
  'name',
  'type',
  'tier',
  'owner',
  'cia',
  'cards',
  'links',
];

export const isColumnId = (id: string): id is ColumnId => (COLUMN_IDS as readonly string[]).includes(id);
