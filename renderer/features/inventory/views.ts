import type { SavedView } from '../../../shared/model/asset.ts';
import type { AssetFilter } from '../../../shared/rules/asset-filter.ts';

type BuiltInName =
  | 'all'
  | 'production'
  | 'needs-tier'
  | 'needs-owner'
  | 'services'
  | 'needs-card'
  | 'imported';

/** The view of what the last import brought in: not filters but the assets themselves make it. */
export const IMPORTED_VIEW = 'imported' satisfies BuiltInName;

/** A view that every inventory has. */
export interface BuiltInView {
  readonly id: BuiltInName;
  readonly filters: readonly AssetFilter[];
  /** Shown among the tabs only while it is the one in force. */
  readonly onDemand?: boolean;
}

const where = (field: string, test: AssetFilter['test'], value = ''): AssetFilter => ({ field, test, value });

export const BUILT_IN_VIEWS: readonly BuiltInView[] = [
  { id: 'all', filters: [] },
  {
    id: 'production',
    // Libraries are in production with whatever uses them; they would only hide what is run and answered for.
    filters: [where('stage', 'is', 'production'), where('type', 'is not', 'library')],
  },
  { id: 'needs-tier', filters: [where('tier', 'is blank')] },
  { id: 'needs-owner', filters: [where('owner', 'is blank')] },
  { id: 'services', filters: [where('type', 'is', 'service')] },
  { id: 'needs-card', filters: [where('cards', 'is blank')], onDemand: true },
  { id: IMPORTED_VIEW, filters: [], onDemand: true },
];

/** Filters of a view by id, built in or saved; none for an id that is not known. */
export const filtersOf = (viewId: string, saved: readonly SavedView[]): readonly AssetFilter[] =>
  BUILT_IN_VIEWS.find((view) => view.id === viewId)?.filters ??
  saved.find((view) => view.id === viewId)?.query.filters ??
  [];
