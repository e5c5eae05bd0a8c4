import { classNames } from '../ui/class-names.ts';
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

/** Characters up to which words stay in one line, as figures do. */
const SHORT = 13;

/** Characters from which on a name or a reason takes more than one line. */
const LONG = 24;

/** The table twin of a chart. */
export function ChartTable({ caption, data }: { readonly caption: string; readonly data: ChartTableData }) {
  const long = data.rows.some(([name]) => name !== undefined && words(name).length > LONG);
  const look = (column: number) =>
    column > 0 && data.rows.some((row) => words(row[column] ?? '').length > LONG)
      ? styles.sentence
      : undefined;
  return (
    <div className={styles.box}>
      <table className={classNames(styles.table, long && styles.long)} aria-label={caption}>
        <thead>
          <tr>
            {data.columns.map((column, index) => (
              <th key={column} scope="col" className={look(index)}>
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
                  <td
                    key={data.columns[index]}
                    className={classNames(
                      typeof cell === 'string' && cell.length > SHORT && styles.words,
                      look(index),
                    )}
                  >
                    {words(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
