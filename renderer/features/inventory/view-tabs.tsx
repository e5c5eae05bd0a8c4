import { IconDots, IconPlus } from '@tabler/icons-react';
import type { SavedView } from '../../../shared/model/asset.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toast, toastError } from '../../state/toast.ts';
import { Icon } from '../../ui/icon.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { chooseView, type InventoryState, queryOf } from './inventory-state.ts';
import type { Assets } from './use-assets.ts';
import styles from './view-tabs.module.css';
import { BUILT_IN_VIEWS } from './views.ts';

export interface ViewTabsProps {
  readonly state: InventoryState;
  readonly assets: Assets;
  readonly panelId: string;
  readonly onSave: () => void;
  readonly onRename: (view: SavedView) => void;
}

/** Built-in and saved views with their counts, and the way to save the present one. */
export function ViewTabs({ state, assets, panelId, onSave, onRename }: ViewTabsProps) {
  const { saved, viewCounts } = assets;
  const builtIn = BUILT_IN_VIEWS.filter((view) => !view.onDemand || view.id === state.view);
  const tabs = [
    ...builtIn.map(({ id }) => ({ id: id as string, label: t(`inventory.view.${id}`) })),
    ...saved.map(({ id, name }) => ({ id, label: name })),
  ];
  const own = saved.find((view) => view.id === state.view);
  return (
    <Tabs
      label={t('inventory.views')}
      value={state.view}
      onValueChange={(id) => chooseView(id, saved)}
      panelId={panelId}
      tabs={tabs.map((tab) => ({ ...tab, count: viewCounts.get(tab.id) ?? 0 }))}
      trailing={
        <span className={styles.trailing}>
          {own && <OwnView view={own} state={state} onRename={onRename} />}
          <button type="button" className={styles.save} onClick={onSave}>
            <Icon of={IconPlus} />
            {t('inventory.view.save')}
          </button>
        </span>
      }
    />
  );
}

/** What can be done with the saved view in force. */
function OwnView({
  view,
  state,
  onRename,
}: Pick<ViewTabsProps, 'state' | 'onRename'> & { readonly view: SavedView }) {
  const update = () =>
    api.views
      .save({ ...view, query: queryOf(state) })
      .then(() => toast({ text: t('inventory.view.saved', { name: view.name }), undo: true }), toastError);
  const remove = () =>
    api.views.remove({ id: view.id }).then(() => {
      chooseView('all', []);
      toast({ text: t('inventory.view.deleted', { name: view.name }), undo: true });
    }, toastError);
  return (
    <MenuButton
      iconOnly
      icon={IconDots}
      variant="ghost"
      size="small"
      label={t('inventory.view.manage')}
      items={[
        { id: 'update', label: t('inventory.view.update'), onSelect: () => void update() },
        { id: 'rename', label: t('inventory.view.rename'), onSelect: () => onRename(view) },
        'separator',
        { id: 'delete', label: t('inventory.view.delete'), danger: true, onSelect: () => void remove() },
      ]}
    />
  );
}
