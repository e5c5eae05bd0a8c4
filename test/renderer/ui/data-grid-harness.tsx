import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DataGrid } from '../../../renderer/ui/data-grid/data-grid.tsx';
import type { DataGridProps, GridColumn } from '../../../renderer/ui/data-grid/types.ts';

export interface Asset {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly links: number | null;
  readonly live: boolean;
}

export const columns: readonly GridColumn<Asset>[] = [
  { id: 'id', name: 'Id', header: 'Id', width: 68, cell: (row) => row.id, value: (row) => row.id },
  {
    id: 'name',
    name: 'Name',
    header: 'Name',
    width: 160,
    grow: true,
    rowHeader: true,
    cell: (row) => row.name,
    value: (row) => row.name,
    edit: {
      kind: 'text',
      parse: (typed) => {
        if (typed.trim() === '') throw new Error('A name is needed.');
        return typed.trim();
      },
    },
  },
  {
    id: 'stage',
    name: 'Stage',
    header: 'Stage',
    width: 92,
    cell: (row) => row.stage,
    value: (row) => row.stage,
    edit: {
      kind: 'select',
      options: ['Development', 'Testing', 'Production'].map((stage) => ({ value: stage, label: stage })),
    },
  },
  {
    id: 'links',
    name: 'Links',
    header: 'Links',
    width: 56,
    align: 'right',
    cell: (row) => row.links,
    value: (row) => row.links,
  },
  {
    id: 'live',
    name: 'Live',
    header: 'Live',
    width: 56,
    cell: (row) => (row.live ? 'yes' : 'no'),
    value: (row) => String(row.live),
    edit: { kind: 'check' },
  },
];

export function assets(count: number): readonly Asset[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `AST-${index + 1}`,
    name: `Asset ${index + 1}`,
    stage: 'Testing',
    links: count - index,
    live: false,
  }));
}

/** Gives elements a size, since the test environment lays nothing out: rows are drawn for what fits 300 px. */
export function layOut(): void {
  for (const [property, size] of [
    ['clientHeight', 300],
    ['offsetHeight', 300],
    ['clientWidth', 900],
    ['offsetWidth', 900],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, property, { configurable: true, get: () => size });
  }
}

export interface Harness {
  readonly grid: HTMLElement;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Text of the current cell. */
  readonly currentText: () => string | null;
  readonly rowIds: () => readonly string[];
}

/** A grid over its own rows, which edits change as a register would. */
export function renderGrid(extra: Partial<DataGridProps<Asset>> = {}, rows = assets(50)): Harness {
  function Register() {
    const [kept, setKept] = useState(rows);
    return (
      <DataGrid
        columns={columns}
        rows={kept}
        getRowId={(row) => row.id}
        labels={{
          grid: 'Assets',
          selectAll: 'Select all',
          selectRow: (name) => `Select ${name}`,
          saving: 'Saving',
          loading: 'Loading',
        }}
        onEdit={async (rowId, columnId, value) => {
          setKept((before) => before.map((row) => (row.id === rowId ? { ...row, [columnId]: value } : row)));
        }}
        {...extra}
      />
    );
  }
  const view = render(<Register />);
  const grid = view.getByRole('grid', { name: 'Assets' });
  return {
    grid,
    user: userEvent.setup(),
    currentText: () => {
      const id = grid.getAttribute('aria-activedescendant');
      return id === null ? null : (document.getElementById(id)?.textContent ?? null);
    },
    rowIds: () =>
      [...grid.querySelectorAll('[data-row]')].map(
        (row) => row.querySelector('[data-column="0"]')?.textContent ?? '',
      ),
  };
}
