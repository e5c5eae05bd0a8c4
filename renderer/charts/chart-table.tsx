import styles from './chart-table.module.css';

/** Figures of a chart as text; the first column names the rows. */
export interface ChartTableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

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
            <tr key={row.join(' ')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={data.columns[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={data.columns[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
