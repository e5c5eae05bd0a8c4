import type { ReactNode } from 'react';
import { t } from '../../../i18n/t.ts';
import { type RovingCell, useRovingCells } from '../../../ui/use-roving-cells.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface CoverageTableProps<L extends Named, K extends Named> {
  readonly label: string;
  readonly className: string | undefined;
  readonly layers: readonly L[];
  readonly kinds: readonly K[];
  /** Said of a layer beneath its name. */
  readonly about?: (layer: L) => ReactNode;
  /** What stands in a cell; `at` is for what takes the focus there. */
  readonly children: (layer: L, kind: K, at: RovingCell) => ReactNode;
}

/** Layers of the architecture by kinds of control. One tab stop; arrows move. */
export function CoverageTable<L extends Named, K extends Named>(props: CoverageTableProps<L, K>) {
  const { label, className, layers, kinds, about, children } = props;
  const { grid, cell } = useRovingCells(layers.length, kinds.length);
  return (
    <table className={className} aria-label={label} {...grid}>
      <thead>
        <tr>
          <th scope="col">{t('categories.layer')}</th>
          {kinds.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layers.map((layer, row) => (
          <tr key={layer.id}>
            <th scope="row">
              {layer.name}
              {about?.(layer)}
            </th>
            {kinds.map((kind, column) => (
              <td key={kind.id}>{children(layer, kind, cell(row, column))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
