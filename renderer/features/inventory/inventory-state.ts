import { isAssetField } from '../../../shared/rules/asset-fields.ts';
import type { AssetFilter } from '../../../shared/rules/asset-filter.ts';
import type { SavedView } from '../../../shared/model/asset.ts';
import { createStore, useStore } from '../../state/store.ts';
import type { GridCell, GridSort } from '../../ui/data-grid/types.ts';
import { DEFAULT_COLUMNS } from './column-list.ts';
import { filtersOf } from './views.ts';

export type RowHeight = 24 | 28 | 32;
export type InspectorTab = 'details' | 'relations' | 'history';

/** How one engagement's inventory is being looked at. Lives outside the page, so switching steps loses nothing. */
export interface InventoryState {
  readonly engagementId: string;
  readonly view: string;
  readonly filters: readonly AssetFilter[];
  readonly quick: string;
  readonly sort: GridSort | null;
  readonly columns: readonly string[];
  readonly rowHeight: RowHeight;
  readonly selected: ReadonlySet<string>;
  readonly current: GridCell | null;
  readonly inspector: boolean;
  readonly tab: InspectorTab;
  readonly graph: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();
/** Below this width the inspector lies over the grid, so it waits to be asked for. */
const BESIDE = 1200;

const fresh = (engagementId: string): InventoryState => ({
  engagementId,
  view: 'all',
  filters: [],
  quick: '',
  sort: { columnId: 'ref', direction: 'ascending' },
  columns: DEFAULT_COLUMNS,
  rowHeight: 28,
  selected: NOTHING,
  current: null,
  inspector: window.innerWidth >= BESIDE,
  tab: 'details',
  graph: false,
});

export const inventoryState = createStore<InventoryState>(fresh(''));

/**
 * The state of this engagement's inventory; another engagement starts over. Set while rendering because nothing else
 * listens yet: the shell takes pages away while engagements change.
 */
export function useInventoryState(engagementId: string): InventoryState {
  if (inventoryState.get().engagementId !== engagementId) inventoryState.set(fresh(engagementId));
  return useStore(inventoryState);
}

export function patchState(patch: Partial<InventoryState>): void {
  inventoryState.set((state) => ({ ...state, ...patch }));
}

/** Puts a view in force: its filters, and for a saved one its order and columns. The search field is emptied. */
export function chooseView(id: string, saved: readonly SavedView[]): void {
  const view = saved.find((candidate) => candidate.id === id);
  const sort = view?.query.sort;
  const columns = view?.query.columns?.filter((column) => column === 'cia' || isAssetField(column));
  patchState({
    view: id,
    filters: filtersOf(id, saved),
    quick: '',
    ...(sort && { sort: { columnId: sort.field, direction: sort.descending ? 'descending' : 'ascending' } }),
    ...(columns && columns.length > 0 && { columns }),
  });
}

export const clearSelection = (): void => patchState({ selected: NOTHING });

/** What a saved view keeps of the state. */
export const queryOf = ({ filters, sort, columns }: InventoryState): SavedView['query'] => ({
  filters: [...filters],
  sort: sort && { field: sort.columnId, descending: sort.direction === 'descending' },
  columns: [...columns],
});
