import type { Dashboard } from '../../../../../shared/contract/posture.ts';
import { DIMENSIONS } from '../../../../../shared/rules/instrument.ts';
import { t } from '../../../../i18n/t.ts';
import { classNames } from '../../../../ui/class-names.ts';
import { levelClass } from '../../../../ui/maturity-level.ts';
import { ProgressBar } from '../../../../ui/progress-bar.tsx';
import { type RovingCell, useRovingCells } from '../../../../ui/use-roving-cells.ts';
import { Explained } from '../explained.tsx';
import styles from './maturity-table.module.css';
import type { MaturityCell, MaturityRow } from './rows.ts';

export interface MaturityTableProps {
  readonly label: string;
  /** What a row is: a group, a responsibility. */
  readonly head: string;
  readonly rows: readonly MaturityRow[];
  /** When ratings were given. */
  readonly rated: Dashboard['rated'];
}

/** Rows by dimensions, each with its mean and how much of it is rated. One tab stop; arrows move, Enter opens a figure. */
export function MaturityTable({ label, head, rows, rated }: MaturityTableProps) {
  const { grid, cell } = useRovingCells(rows.length, DIMENSIONS.length + 1);
  return (
    <table className={styles.table} aria-label={label} {...grid}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {DIMENSIONS.map((dimension) => (
            <th key={dimension} scope="col" className={styles.centre}>
              {t(`dashboard.dimension.${dimension}`)}
            </th>
          ))}
          <th scope="col" className={styles.centre}>
            {t('dashboard.mean')}
          </th>
          <th scope="col">{t('dashboard.rated')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id} className={classNames(row.apart && styles.apart)}>
            <th scope="row" title={row.title}>
              <span className={styles.id}>{row.id}</span> {row.title}
            </th>
            {row.cells.map((one, column) => (
              <td key={one.id}>
                <Cell
                  of={one}
                  rated={rated}
                  at={cell(index, column)}
                  className={classNames(styles.cell, levelClass(one.mark.level))}
                />
              </td>
            ))}
            <td>
              <Cell of={row.mean} rated={rated} at={cell(index, DIMENSIONS.length)} className={styles.mean} />
            </td>
            <td>
              <Completeness figure={row.figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly of: MaturityCell;
  readonly rated: Dashboard['rated'];
  readonly at: RovingCell;
  readonly className: string | undefined;
}

function Cell({ of: { id: _id, mark, ...explanation }, rated, at, className }: CellProps) {
  return (
    <Explained {...explanation} span={rated} cell={at} className={className}>
      {mark.text}
    </Explained>
  );
}

function Completeness({ figure: { rated, applicable } }: Pick<MaturityRow, 'figure'>) {
  const words = t('dashboard.of', { part: rated, count: applicable });
  return (
    <span className={styles.rated}>
      <span className={styles.bar}>
        <ProgressBar
          thin
          tone="neutral"
          value={applicable === 0 ? 0 : rated / applicable}
          label={t('dashboard.rated')}
          valueText={words}
        />
      </span>
      {words}
    </span>
  );
}
