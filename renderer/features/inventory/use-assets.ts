import { useMemo } from 'react';
import type { AssetRow, SavedView } from '../../../shared/model/asset.ts';
import { assetGaps } from '../../../shared/rules/asset-gaps.ts';
import { assetFilter } from '../../../shared/rules/asset-filter.ts';
import { useRead } from '../../api/api.ts';
import { importedAssets } from '../../state/import-request.ts';
import { useStore } from '../../state/store.ts';
import { sortRows } from '../../ui/data-grid/sort-rows.ts';
import type { GridColumn } from '../../ui/data-grid/types.ts';
import type { InventoryState } from './inventory-state.ts';
import { BUILT_IN_VIEWS, IMPORTED_VIEW } from './views.ts';
import { choiceWords } from '../../i18n/asset-words.ts';

const NO_ROWS: readonly AssetRow[] = [];
const NO_VIEWS: readonly SavedView[] = [];

/** How many assets lack what later steps build on. */
export interface GapCounts {
  readonly owner: number;
  readonly tier: number;
  readonly card: number;
}

export interface Assets {
  /** Every asset, in the order of the references. */
  readonly all: readonly AssetRow[];
  readonly byId: ReadonlyMap<string, AssetRow>;
  /** Every asset, in the order of the grid. */
  readonly sorted: readonly AssetRow[];
  /** Those that pass the filters, in the order of the grid. */
  readonly shown: readonly AssetRow[];
  readonly gaps: GapCounts;
  readonly saved: readonly SavedView[];
  /** Number of assets by view. */
  readonly viewCounts: ReadonlyMap<string, number>;
  readonly loading: boolean;
  readonly error: unknown;
}

/** The inventory as the page shows it. Each part is worked out again only when what it is made of has changed. */
export function useAssets(state: InventoryState, columns: readonly GridColumn<AssetRow>[]): Assets {
  const list = useRead('assets', 'list', { ids: null });
  const views = useRead('views', 'list', { step: 'inventory' });
  const all = list.data ?? NO_ROWS;
  const saved = views.data ?? NO_VIEWS;
  const byId = useMemo(() => new Map(all.map((row) => [row.id, row])), [all]);
  // Sorted before filtering, so that typing in the search field never sorts.
  const sorted = useMemo(() => sortRows(all, columns, state.sort), [all, columns, state.sort]);
  const imported = useStore(importedAssets);
  const only = state.view === IMPORTED_VIEW ? imported?.ids : undefined;
  const shown = useMemo(() => {
    const passes = assetFilter(state.filters, state.quick, choiceWords);
    return sorted.filter((row) => (only?.has(row.id) ?? true) && passes(row));
  }, [sorted, only, state.filters, state.quick]);
  const gaps = useMemo(() => countGaps(all), [all]);
  const viewCounts = useMemo(() => {
    const views = [...BUILT_IN_VIEWS, ...saved.map((view) => ({ id: view.id, filters: view.query.filters }))];
    return new Map(
      views.map(({ id, filters }) => {
        if (id === IMPORTED_VIEW) return [id, count(all, (row) => imported?.ids.has(row.id) ?? false)];
        return [id, filters.length === 0 ? all.length : count(all, assetFilter(filters, '', choiceWords))];
      }),
    );
  }, [all, saved, imported]);
  return { all, byId, sorted, shown, gaps, saved, viewCounts, loading: list.isPending, error: list.error };
}

function count(rows: readonly AssetRow[], passes: (row: AssetRow) => boolean): number {
  let passed = 0;
  for (const row of rows) if (passes(row)) passed += 1;
  return passed;
}

function countGaps(rows: readonly AssetRow[]): GapCounts {
  const counts = { owner: 0, tier: 0, card: 0 };
  for (const row of rows) {
    const gaps = assetGaps(row);
    counts.owner += Number(gaps.owner);
    counts.tier += Number(gaps.tier);
    counts.card += Number(gaps.card);
  }
  return counts;
}
