import type { ReactNode } from 'react';
import styles from './difference-table.module.css';

export interface DifferenceTableProps {
  /** Heads of the three columns: what, before (with its hash), now. */
  readonly heads: readonly [ReactNode, ReactNode, ReactNode];
  readonly rows: readonly {
    readonly id: string;
    readonly label: ReactNode;
    readonly before: ReactNode;
    readonly after: ReactNode;
  }[];
  readonly caption: string;
}

/** What was and what is, value by value: the old one struck out, the new one set strong. */
export function DifferenceTable({ heads, rows, caption }: DifferenceTableProps) {
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {(['what', 'before', 'now'] as const).map((column, index) => (
            <th key={column} scope="col" className={styles[column]}>
              {heads[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            <td>
              <del>{row.before}</del>
            </td>
            <td>
              <ins>{row.after}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
