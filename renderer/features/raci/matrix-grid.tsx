import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react';
import type { RaciLetter } from '../../../shared/model/raci.ts';
import type { Workload } from '../../../shared/rules/raci-workload.ts';
import { t } from '../../i18n/t.ts';
import type { Place } from '../../ui/data-grid/navigation.ts';
import { parseTsv, toTsv } from '../../ui/data-grid/tsv.ts';
import { keepInView } from './keep-in-view.ts';
import styles from './matrix.module.css';
import type { MatrixCursor } from './matrix-cursor.ts';
import { copyRange, rangeAt, type Sheet, nextGap } from './matrix-edits.ts';
import { MatrixFoot } from './matrix-foot.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { matrixAction } from './matrix-keys.ts';
import type { ColumnModel, MatrixView, RowModel } from './matrix-model.ts';
import { MatrixRow } from './matrix-row.tsx';

const ROW_HEIGHT = 24;

export interface MatrixGridProps {
  readonly rows: readonly RowModel[];
  readonly columns: readonly ColumnModel[];
  readonly loads: ReadonlyMap<string, Workload>;
  /** Hidden roles that hold letters; null when there is nothing to show of them. */
  readonly hiddenRoles: number | null;
  readonly view: MatrixView;
  readonly cursor: MatrixCursor;
  /** Sets the letter of the marked cells; null clears them. */
  readonly onLetter: (letter: RaciLetter | null) => void;
  readonly onFillDown: () => void;
  readonly onPaste: (texts: readonly (readonly string[])[]) => void;
  /** Enter or a double click on a cell. */
  readonly onMenu: (cell: HTMLElement) => void;
  readonly onRole: (roleId: string) => void;
  readonly onHidden: () => void;
}

/** The matrix: one tab stop, keys of a spreadsheet, letters typed straight into the cells. */
export function MatrixGrid(props: MatrixGridProps) {
  const { rows, columns, cursor, view, hiddenRoles } = props;
  const { place, range, wantsFocus, jumps } = cursor;
  const scroller = useRef<HTMLDivElement>(null);
  const sheet: Sheet = { rows, columns };
  const withHidden = hiddenRoles !== null;

  useLayoutEffect(() => {
    const element = scroller.current;
    const cell = element?.querySelector<HTMLElement>(
      `[data-row="${place.row}"] > [data-column="${place.column}"]`,
    );
    if (!element || !cell) return;
    if (!wantsFocus.current && !element.contains(document.activeElement)) return;
    wantsFocus.current = false;
    keepInView(element, cell);
    cell.focus({ preventScroll: true });
  }, [place, wantsFocus, jumps]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor(((scroller.current?.clientHeight ?? 0) - 240) / ROW_HEIGHT);
    const extent = { rows: rows.length, columns: columns.length + (withHidden ? 1 : 0), page };
    const action = matrixAction(event, place, extent);
    if (action === null) return;
    if (action.kind === 'collapse' && range === null) return;
    event.preventDefault();
    switch (action.kind) {
      case 'go':
        return cursor.goTo(action.to, action.extend);
      case 'letter':
        return props.onLetter(action.letter);
      case 'fill-down':
        return props.onFillDown();
      case 'gap': {
        const row = nextGap(sheet, place, action.step);
        return row === null ? undefined : cursor.goTo({ row, column: place.column });
      }
      case 'select-all':
        return cursor.mark({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 });
      case 'menu':
        return props.onMenu(event.target as HTMLElement);
      case 'collapse':
        return cursor.collapse();
    }
  };
  const goUnder = (event: MouseEvent, extend: boolean) => {
    const to = placeUnder(event.target);
    if (to === null || (to.row === place.row && to.column === place.column && extend)) return;
    event.preventDefault();
    wantsFocus.current = true;
    cursor.goTo(to, extend);
    // The same cell again: no effect will run, so the focus is taken here.
    if (to.row === place.row && to.column === place.column)
      (event.target as HTMLElement).closest('td')?.focus();
  };
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', toTsv(copyRange(sheet, rangeAt(place, range))));
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const texts = parseTsv(event.clipboardData.getData('text/plain'));
    if (texts.length > 0) props.onPaste(texts);
  };

  return (
    <div className={styles.scroller} ref={scroller}>
      <table
        role="grid"
        aria-label={t('raci.matrix')}
        aria-multiselectable="true"
        aria-readonly={view === 'reference' || undefined}
        className={styles.matrix}
        style={{ width: 288 + 28 * columns.length + (withHidden ? 37 : 0) }}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
        onMouseDown={(event) => event.button === 0 && goUnder(event, event.shiftKey)}
        onMouseMove={(event) => event.buttons === 1 && goUnder(event, true)}
        onDoubleClick={(event) => {
          const cell = (event.target as Element).closest<HTMLElement>('td[data-column]');
          if (cell) props.onMenu(cell);
        }}
      >
        <colgroup>
          <col className={styles.rowHeadColumn} />
        </colgroup>
        <colgroup>
          {columns.map((column, index) => (
            <col
              key={column.role.id}
              className={index === place.column ? `${styles.column} ${styles.currentColumn}` : styles.column}
            />
          ))}
          {withHidden && <col className={styles.hiddenColumn} />}
        </colgroup>
        <MatrixHead
          columns={columns}
          currentColumn={place.column}
          hiddenRoles={hiddenRoles}
          onRole={props.onRole}
          onHidden={props.onHidden}
        />
        <tbody>
          {rows.map((row, index) => {
            const marked = range !== null && index >= range.top && index <= range.bottom;
            return (
              <MatrixRow
                key={row.id}
                row={row}
                index={index}
                columns={columns}
                view={view}
                current={index === place.row ? place.column : -1}
                left={marked ? range.left : -1}
                right={marked ? range.right : -1}
                withHidden={withHidden}
              />
            );
          })}
        </tbody>
        <MatrixFoot columns={columns} loads={props.loads} rows={rows.length} withHidden={withHidden} />
      </table>
    </div>
  );
}

function placeUnder(target: EventTarget): Place | null {
  const row = (target as Element).closest<HTMLElement>('[data-row]');
  if (row === null) return null;
  const cell = (target as Element).closest<HTMLElement>('[data-column]');
  // The head of a row leads to its first cell.
  return { row: Number(row.dataset['row']), column: Number(cell?.dataset['column'] ?? 0) };
}
