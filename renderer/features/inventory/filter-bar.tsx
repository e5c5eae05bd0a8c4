import { IconAffiliate, IconBaselineDensityMedium, IconFilterPlus } from '@tabler/icons-react';
import { type RefObject, useRef } from 'react';
import type { AssetRow } from '../../../shared/model/asset.ts';
import { type AssetFilter, takesValue } from '../../../shared/rules/asset-filter.ts';
import { choiceWords } from '../../i18n/asset-words.ts';
import { isMessageKey, t } from '../../i18n/t.ts';
import { ColumnChooser } from '../../ui/data-grid/column-chooser.tsx';
import type { GridColumn } from '../../ui/data-grid/types.ts';
import { FilterToken } from '../../ui/filter-token.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Keys } from '../../ui/kbd.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import styles from './filter-bar.module.css';
import { FilterEditor } from './filter-editor.tsx';
import { type InventoryState, patchState, type RowHeight } from './inventory-state.ts';
import { testWords } from './words.ts';

const ROW_HEIGHTS: readonly RowHeight[] = [24, 28, 32];

/** Index of the filter that is open in the editor; `new` for one more. */
export type OpenFilter = number | 'new' | null;

export interface FilterBarProps {
  readonly state: InventoryState;
  readonly rows: readonly AssetRow[];
  readonly shown: number;
  readonly columns: readonly GridColumn<AssetRow>[];
  readonly open: OpenFilter;
  readonly onOpenChange: (open: OpenFilter) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** What narrows and shapes the grid: filters in words, the search field, and how the rows are shown. */
export function FilterBar({ state, rows, shown, columns, open, onOpenChange, searchRef }: FilterBarProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const { filters } = state;
  const store = (filter: AssetFilter) => {
    const next = typeof open === 'number' ? filters.with(open, filter) : [...filters, filter];
    patchState({ filters: next });
    onOpenChange(null);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.tokens}>
        {filters.map((filter, index) => (
          <FilterToken
            // Two equal filters are one and the same to the person who made them.
            key={`${filter.field} ${filter.test} ${filter.value} ${filters.indexOf(filter)}`}
            {...words(filter)}
            removeLabel={t('inventory.filter.remove', { filter: Object.values(words(filter)).join(' ') })}
            onRemove={() => patchState({ filters: filters.toSpliced(index, 1) })}
            onEdit={() => onOpenChange(index)}
          />
        ))}
        <button
          ref={anchor}
          type="button"
          className={styles.add}
          aria-haspopup="dialog"
          aria-expanded={open !== null}
          onClick={() => onOpenChange(open === null ? 'new' : null)}
        >
          <Icon of={IconFilterPlus} />
          {t('inventory.filter')} <Keys keys={['F']} />
        </button>
        <SearchField
          ref={searchRef}
          value={state.quick}
          onValueChange={(quick) => patchState({ quick })}
          label={t('inventory.search')}
          placeholder={t('inventory.search.short')}
        />
      </div>
      <FilterEditor
        key={String(open)}
        open={open !== null}
        filter={typeof open === 'number' ? (filters[open] ?? null) : null}
        rows={rows}
        anchor={anchor}
        onClose={() => onOpenChange(null)}
        onStore={store}
      />
      <span
        className={styles.count}
        role="status"
        aria-label={t('inventory.shownOf', { shown, total: rows.length })}
      >
        {t('inventory.of', { shown, total: rows.length })}
      </span>
      <span className={styles.rule} />
      <span className={styles.tools}>
        <ColumnChooser
          label={t('inventory.columns')}
          columns={columns}
          visible={state.columns}
          onVisibleChange={(visible) => patchState({ columns: visible })}
        />
        <MenuButton
          iconOnly
          icon={IconBaselineDensityMedium}
          variant="ghost"
          align="end"
          label={t('inventory.density')}
          items={ROW_HEIGHTS.map((height) => ({
            id: String(height),
            label: t(`inventory.density.${height}`),
            onSelect: () => patchState({ rowHeight: height }),
          }))}
        />
        <IconButton
          icon={IconAffiliate}
          label={t('inventory.graph')}
          pressed={state.graph}
          onClick={() => patchState({ graph: !state.graph })}
        />
      </span>
    </div>
  );
}

function words({ field, test, value }: AssetFilter): { field: string; operator: string; value: string } {
  const name = `inventory.field.${field}`;
  return {
    field: isMessageKey(name) ? t(name) : field,
    operator: testWords(field, test),
    value: takesValue(test) ? choiceWords(field, value) : '',
  };
}
