import { assetFilter } from '../../../shared/rules/asset-filter.ts';
import { choiceWords } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { requestImport } from '../../state/import-request.ts';
import type { MissingItem, NextBarProps } from '../../ui/next-bar.tsx';
import { chooseView, inventoryState, patchState } from './inventory-state.ts';
import type { Assets } from './use-assets.ts';
import { filtersOf } from './views.ts';

export interface NextThing {
  readonly missing: readonly MissingItem[];
  readonly next: NonNullable<NextBarProps['next']>;
}

/** What is missing in the inventory, and the one next thing to do about it. */
export function useNextThing(
  assets: Assets,
  focusGrid: () => void,
  goTo: (address: string) => void,
): NextThing {
  const { gaps, all, loading, saved } = assets;
  /** Narrows the grid to what lacks something and puts the person on the first of its cells. */
  const attend = (view: 'needs-owner' | 'needs-tier' | 'needs-card', columnId: string) => {
    const first = assets.sorted.find(assetFilter(filtersOf(view, saved), '', choiceWords));
    const { columns } = inventoryState.get();
    chooseView(view, saved);
    patchState({
      graph: false,
      columns: columns.includes(columnId) ? columns : [...columns, columnId],
      current: first === undefined ? null : { rowId: first.id, columnId },
    });
    // Coming from the graph, the grid is there with the next frame.
    requestAnimationFrame(focusGrid);
  };
  const owner = () => attend('needs-owner', 'owner');
  const tier = () => attend('needs-tier', 'tier');
  const card = () => attend('needs-card', 'cards');
  const empty = !loading && all.length === 0;
  const gapItems = [
    {
      id: 'tier',
      count: gaps.tier,
      label: t('inventory.missing.tier', { count: gaps.tier }),
      onSelect: tier,
    },
    {
      id: 'owner',
      count: gaps.owner,
      label: t('inventory.missing.owner', { count: gaps.owner }),
      onSelect: owner,
    },
    {
      id: 'card',
      count: gaps.card,
      label: t('inventory.missing.card', { count: gaps.card }),
      onSelect: card,
    },
  ].filter((item) => item.count > 0);
  const missing = empty
    ? [{ id: 'empty', count: '', label: t('missing.inventory.empty'), onSelect: requestImport }]
    : gapItems;
  return { missing, next: nextOf() };

  function nextOf(): NextThing['next'] {
    if (empty) return { label: t('inventory.next.import'), onSelect: requestImport };
    if (gaps.owner > 0) return { label: t('inventory.next.owners', { count: gaps.owner }), onSelect: owner };
    if (gaps.tier > 0) return { label: t('inventory.next.tiers', { count: gaps.tier }), onSelect: tier };
    return { label: t('inventory.next.risk'), onSelect: () => goTo('/risk') };
  }
}
