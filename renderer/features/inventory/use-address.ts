import { useEffect, useRef } from 'react';
import { importedAssets } from '../../state/import-request.ts';
import { useRoute, useSetSearch } from '../../state/route.ts';
import { chooseView, type InventoryState, inventoryState, patchState } from './inventory-state.ts';
import type { Assets } from './use-assets.ts';
import { BUILT_IN_VIEWS, filtersOf, IMPORTED_VIEW } from './views.ts';

/** How long the current record must stay before the address follows, in milliseconds: arrows should not wait for it. */
const SETTLE = 200;
/** Narrower than this the inspector covers the whole page, so a jump leaves it closed. */
const NARROW = 760;

/**
 * Keeps address and page together: `?id=` chooses a record and `?view=` a view, from the search, the rail or a check;
 * choosing them here writes them back. A view leaves the address once its filters were changed.
 */
export function useAddress(state: InventoryState, assets: Assets): void {
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const latest = useRef({ assets, search });
  latest.current = { assets, search };

  const isKnown = (id: string) =>
    [...BUILT_IN_VIEWS, ...assets.saved].some((view) => view.id === id) &&
    // What an import brought in is known as long as the window is.
    (id !== IMPORTED_VIEW || importedAssets.get() !== null);
  const wantedView = search['view'] !== undefined && isKnown(search['view']) ? search['view'] : null;
  useEffect(() => {
    if (wantedView !== null) chooseView(wantedView, latest.current.assets.saved);
  }, [wantedView]);

  const wantedId = search['id'] !== undefined && assets.byId.has(search['id']) ? search['id'] : null;
  useEffect(() => {
    if (wantedId !== null) showRecord(wantedId, latest.current.assets);
  }, [wantedId]);

  const currentId = state.current?.rowId;
  const { loading } = assets;
  useEffect(() => {
    if (loading || currentId === undefined) return;
    const timer = setTimeout(() => {
      if (latest.current.search['id'] !== currentId) setSearch({ id: currentId });
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [currentId, loading, setSearch]);

  const { view, filters, quick } = state;
  useEffect(() => {
    if (loading) return;
    // Read afresh: an address that named a view has just put it in force, above.
    const now = inventoryState.get();
    const asDefined = now.quick === '' && filtersOf(now.view, latest.current.assets.saved) === now.filters;
    const next = asDefined && now.view !== 'all' ? now.view : undefined;
    if (latest.current.search['view'] !== next) setSearch({ view: next });
  }, [view, filters, quick, loading, setSearch]);
}

/** Makes a record the current one; filters that hide it give way. */
export function showRecord(id: string, assets: Assets): void {
  const { current, inspector } = inventoryState.get();
  if (current?.rowId === id) return;
  if (!assets.shown.some((row) => row.id === id)) chooseView('all', assets.saved);
  patchState({
    current: { rowId: id, columnId: 'name' },
    inspector: inspector || window.innerWidth >= NARROW,
  });
}
