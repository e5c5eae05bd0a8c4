import { t } from '../../i18n/t.ts';
import { useRoute, useSetSearch } from '../../state/route.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { CategoriesView } from './categories/categories.tsx';
import { DashboardView } from './dashboard/dashboard.tsx';
import { DocumentsView } from './documents-view.tsx';

const VIEWS = ['dashboard', 'categories', 'documents'] as const;

/** Step 11: where the client stands, and the documents that say it. */
export function ReportsPage() {
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const view = VIEWS.find((one) => one === search['view']) ?? 'dashboard';
  const views = (
    <Segmented
      label={t('dashboard.view')}
      value={view}
      onValueChange={(one) => setSearch({ view: one === 'dashboard' ? undefined : one })}
      options={VIEWS.map((value) => ({ value, label: t(`dashboard.view.${value}`) }))}
    />
  );
  if (view === 'categories') return <CategoriesView views={views} />;
  return view === 'dashboard' ? <DashboardView views={views} /> : <DocumentsView views={views} />;
}
