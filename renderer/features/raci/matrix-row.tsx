import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CellLetters, HiddenLetters, hiddenLabel } from './cell.tsx';
import styles from './matrix.module.css';
import type { ColumnModel, MatrixView, RowModel } from './matrix-model.ts';
import { cellLabel } from './words.ts';

export interface MatrixRowProps {
  readonly row: RowModel;
  readonly index: number;
  readonly columns: readonly ColumnModel[];
  readonly view: MatrixView;
  /** Column of the current cell when it is in this row, else -1. */
  readonly current: number;
  /** First and last marked column in this row, -1 when none is. */
  readonly left: number;
  readonly right: number;
  /** Whether the last column, of the hidden roles, is there. */
  readonly withHidden: boolean;
}

/** One responsibility. It renders again only when something it shows has changed, so a key costs a row, not the matrix. */
export const MatrixRow = memo(PlainRow, (before, after) => {
  const same = (name: keyof MatrixRowProps) => before[name] === after[name];
  return (
    before.row.key === after.row.key &&
    same('index') &&
    same('columns') &&
    same('current') &&
    same('left') &&
    same('right') &&
    same('withHidden')
  );
});

function PlainRow({ row, index, columns, view, current, left, right, withHidden }: MatrixRowProps) {
  const hidden = columns.length;
  return (
    <tr
      data-row={index}
      className={classNames(row.startsGroup && styles.startsGroup, current >= 0 && styles.currentRow)}
    >
      <th scope="row" className={styles.rowHead} title={row.shortTitle === row.title ? undefined : row.title}>
        <span className={styles.rowHeadInside}>
          <span className={styles.rowId}>{row.id}</span>
          <span className={styles.rowTitle}>{row.shortTitle}</span>
          {row.wrong && (
            <>
              <Icon of={IconAlertTriangle} size={14} className={styles.rowWarning} />
              <VisuallyHidden>{t('raci.row.wrong')}</VisuallyHidden>
            </>
          )}
        </span>
      </th>
      {columns.map((column, at) => {
        const cell = row.cells[at];
        if (!cell) return null;
        const marked = at >= left && at <= right;
        return (
          <td
            key={column.role.id}
            data-column={at}
            aria-label={cellLabel(row, column.role, cell)}
            aria-selected={marked || undefined}
            tabIndex={current === at ? 0 : undefined}
            className={classNames(
              styles.cell,
              column.startsGroup && styles.startsColumns,
              marked && styles.marked,
              cell.conflict && styles.conflict,
              current === at && styles.current,
            )}
          >
            <CellLetters cell={cell} role={column.role} view={view} />
          </td>
        );
      })}
      {withHidden && (
        <td
          data-column={hidden}
          data-sticky=""
          aria-label={hiddenLabel(`${row.id} ${row.title}`, row.hidden)}
          aria-readonly="true"
          tabIndex={current === hidden ? 0 : undefined}
          className={classNames(styles.cell, styles.hiddenCell, current === hidden && styles.current)}
        >
          <HiddenLetters hidden={row.hidden} />
        </td>
      )}
    </tr>
  );
}
