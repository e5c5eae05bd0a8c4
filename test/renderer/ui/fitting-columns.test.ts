import { describe, expect, it } from 'vitest';
import { fittingColumns } from '../../../renderer/ui/data-grid/fitting-columns.ts';
import type { GridColumn } from '../../../renderer/ui/data-grid/types.ts';

const column = (id: string, width: number, givesWay?: number): GridColumn<string> => ({
  id,
  name: id,
  header: id,
  width,
  cell: () => id,
  value: () => id,
  ...(givesWay !== undefined && { givesWay }),
});

const columns = [
  column('title', 300),
  column('source', 100, 2),
  column('size', 100, 3),
  column('owner', 100, 1),
];
const shown = (room: number, selectable = false) =>
  fittingColumns(columns, room, selectable).map(({ id }) => id);

describe('columns of a grid that is too narrow for all', () => {
  it('all stand while there is room', () => {
    expect(shown(600)).toEqual(['title', 'source', 'size', 'owner']);
  });

  it('those that may give way leave in their order, and the rest keeps its own', () => {
    expect(shown(599)).toEqual(['title', 'source', 'size']);
    expect(shown(499)).toEqual(['title', 'size']);
    expect(shown(399)).toEqual(['title']);
  });

  it('counts the check boxes', () => {
    expect(shown(600, true)).toEqual(['title', 'source', 'size']);
  });

  it('what may not give way stays, however little room there is', () => {
    expect(shown(10)).toEqual(['title']);
  });
});
