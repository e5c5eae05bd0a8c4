import { useMemo } from 'react';
import { useControlled } from '../use-controlled.ts';
import { nextSort, sortRows } from './sort-rows.ts';
import type { DataGridProps, GridColumn, GridSort } from './types.ts';

/** What the grid shows, by position: its columns, its rows in order, and where each row stands. */
export interface GridModel<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly sort: GridSort | null;
  readonly toggleSort: (columnId: string) => void;
}

/** Derives the grid's order from its rows, its sort, the columns chosen and those of them there is room for. */
export function useGridModel<Row>(
  props: DataGridProps<Row>,
  fitting: readonly GridColumn<Row>[],
): GridModel<Row> {
  const { columns: all, visibleColumns, rows: given, getRowId } = props;
  const [sort, setSort] = useControlled(props.sort, props.defaultSort ?? null, props.onSortChange);
  const columns = useMemo(
    () =>
      visibleColumns === undefined
        ? fitting
        : visibleColumns.flatMap((id) => fitting.find((column) => column.id === id) ?? []),
    [fitting, visibleColumns],
  );
  const rows = useMemo(() => sortRows(given, all, sort), [given, all, sort]);
  const ids = useMemo(() => rows.map(getRowId), [rows, getRowId]);
  const indexOf = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const toggleSort = (columnId: string) => {
    const column = columns.find((candidate) => candidate.id === columnId);
    if (column !== undefined && column.sortable !== false) setSort(nextSort(sort, columnId));
  };
  return { columns, rows, ids, indexOf, sort, toggleSort };
}
