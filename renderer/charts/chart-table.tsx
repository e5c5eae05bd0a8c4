import styles from './chart-table.module.css';
import type { Quantity } from './quantity.ts';

/** Text, or a number with its words. */
export type TableCell = string | Quantity;

/** Figures of a chart; the first column names the rows. */
export interface ChartTableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

const words = (cell: TableCell): string => (typeof cell === 'string' ? cell : cell.words);

/** The table twin of a chart. */
export function ChartTable({ caption, data }: { readonly caption: string; readonly data: ChartTableData }) {
  return (
    <div className={styles.box}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.map(words).join(' ')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={data.columns[index]} scope="row">
                    {words(cell)}
                  </th>
                ) : (
                  <td key={data.columns[index]}>{words(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
