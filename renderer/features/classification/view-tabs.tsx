import { t } from '../../i18n/t.ts';
import { Tabs } from '../../ui/tabs.tsx';
import type { Classifications } from './use-classifications.ts';
import { rowsOf, VIEWS, type ViewName } from './views.ts';

/** Id of what the tabs switch. */
export const VIEW_PANEL = 'classification-view';

export interface ViewTabsProps {
  readonly all: Classifications;
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
}

/** The views of the assets, each with its count. They stand above centre and inspector, so opening a record moves no row. */
export function ViewTabs({ all, view, onView }: ViewTabsProps) {
  return (
    <Tabs
      label={t('classification.views')}
      value={view}
      onValueChange={onView}
      panelId={VIEW_PANEL}
      tabs={VIEWS.map((id) => ({
        id,
        label: t(`classification.view.${id}`),
        count: rowsOf(all.rows, id).length,
      }))}
    />
  );
}
