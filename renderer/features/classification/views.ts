import type { AssetRow } from './use-classifications.ts';

export const VIEWS = ['all', 'below', 'unclassified', 'by-hand', 'controls', 'access', 'gate'] as const;
export type ViewName = (typeof VIEWS)[number];

const TESTS: Readonly<Record<ViewName, (row: AssetRow) => boolean>> = {
  all: () => true,
  below: (row) => row.standing === 'below sources',
  unclassified: (row) => row.standing === 'unclassified',
  'by-hand': (row) => row.standing === 'by hand',
  controls: (row) => row.missing.length > 0,
  access: (row) => row.violations > 0,
  gate: (row) => row.gate !== null,
};

export const isView = (name: string | undefined): name is ViewName =>
  (VIEWS as readonly (string | undefined)[]).includes(name);

/** The assets a view shows. */
export const rowsOf = (rows: readonly AssetRow[], view: ViewName): readonly AssetRow[] =>
  view === 'all' ? rows : rows.filter(TESTS[view]);

/** What is open at the step, most pressing first: the asset to look at next and why. */
export function nextAsset(
  rows: readonly AssetRow[],
): { kind: 'below' | 'classify' | 'access' | 'controls'; row: AssetRow } | null {
  const first = (view: ViewName) => rows.find(TESTS[view]);
  const below = first('below');
  if (below) return { kind: 'below', row: below };
  const open = first('unclassified') ?? first('by-hand');
  if (open) return { kind: 'classify', row: open };
  const broken = first('access');
  if (broken) return { kind: 'access', row: broken };
  const lacking = first('controls');
  return lacking ? { kind: 'controls', row: lacking } : null;
}
