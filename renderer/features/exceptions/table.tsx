import { useMemo } from 'react';
import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import { date } from '../../../shared/format/date.ts';
import { isPreparing } from '../../../shared/rules/exceptions.ts';
import { controlState } from '../../../shared/rules/exceptions-facts.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { useStore, createStore } from '../../state/store.ts';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import type { CellEdit, GridCell, GridColumn } from '../../ui/data-grid/types.ts';
import { StaleMark, StateMark } from '../../ui/state-mark.tsx';
import { personOptions } from './people.ts';
import { type Register, useRegister } from './register.ts';
import styles from './table.module.css';
import { assetWords } from './words.ts';

const LABELS = {
  grid: t('exceptions.table'),
  selectAll: t('exceptions.table.selectAll'),
  selectRow: (name: string) => t('exceptions.table.selectRow', { name }),
  saving: t('exceptions.table.saving'),
  loading: t('exceptions.loading'),
};

/** The column the cursor stands in; the row follows the address. */
const currentColumn = createStore('title');

export interface RegisterTableProps {
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** The register as a grid: sorted by any column, copied to a spreadsheet, drafts edited in place. */
export function RegisterTable({ selectedId, onSelect }: RegisterTableProps) {
  const register = useRegister();
  const columnId = useStore(currentColumn);
  const columns = useMemo(() => columnsOf(register), [register]);
  return (
    <DataGrid
      labels={LABELS}
      columns={columns}
      rows={register.views}
      getRowId={(view) => view.id}
      rowHeight={28}
      lettersAreCommands
      memoryKey="exceptions"
      current={selectedId === undefined ? null : { rowId: selectedId, columnId }}
      onCurrentChange={(cell: GridCell) => {
        currentColumn.set(cell.columnId);
        onSelect(cell.rowId);
      }}
      onOpen={onSelect}
      onEdit={async (id, field, value) => {
        await api.exceptions.update({ id, patch: { [field]: field === 'title' ? value : value || null } });
      }}
    />
  );
}

function columnsOf(register: Register): GridColumn<ExceptionView>[] {
  const { nameOf, people } = register;
  const enabled = (view: ExceptionView) => isPreparing(view.state);
  const person = (field: 'requesterId' | 'approverId', header: string): GridColumn<ExceptionView> => {
    const edit: CellEdit<ExceptionView> = {
      kind: 'select',
      enabled,
      options: [...personOptions(people), { value: '', label: t('exceptions.notNamed') }],
      text: (view) => view[field] ?? '',
    };
    const name = (view: ExceptionView) => nameOf(view[field]) ?? '';
    return { id: field, header, name: header, width: 116, tone: 'second', cell: name, value: name, edit };
  };
  const text = (
    id: string,
    header: string,
    width: number,
    of: (view: ExceptionView) => string,
  ): GridColumn<ExceptionView> => ({ id, header, name: header, width, tone: 'second', cell: of, value: of });
  const day = (id: 'startsOn' | 'expiresOn', header: string): GridColumn<ExceptionView> => ({
    ...text(id, header, 92, (view) => (view[id] === null ? '' : date(view[id]))),
    value: (view) => view[id],
  });
  const state = (view: ExceptionView) => t(`exceptions.state.${view.state}`);
  const approval = (view: ExceptionView) =>
    view.stale.length > 0
      ? t('exceptions.table.stale')
      : view.state === 'active' || view.state === 'approved'
        ? t('exceptions.table.holds')
        : '';
  return [
    { ...text('ref', t('exceptions.table.ref'), 76, (view) => view.ref), tone: 'third' },
    {
      id: 'title',
      header: t('exceptions.table.title'),
      name: t('exceptions.table.title'),
      width: 260,
      grow: true,
      rowHeader: true,
      cell: (view) => view.title,
      value: (view) => view.title,
      edit: { kind: 'text', enabled, text: (view) => view.title },
    },
    {
      ...text('state', t('exceptions.table.state'), 100, state),
      cell: (view) => (
        <span className={styles.mark}>
          <StateMark state={view.state} label={state(view)} />
        </span>
      ),
    },
    {
      ...text('approval', t('exceptions.table.approval'), 80, approval),
      cell: (view) =>
        view.stale.length > 0 ? (
          <span className={styles.mark}>
            <StaleMark label={approval(view)} />
          </span>
        ) : (
          approval(view)
        ),
    },
    {
      id: 'daysLeft',
      header: t('exceptions.table.left'),
      name: t('exceptions.table.left'),
      width: 76,
      align: 'right',
      cell: (view) => (view.state === 'active' ? view.daysLeft : ''),
      value: (view) => (view.state === 'active' ? view.daysLeft : null),
    },
    day('expiresOn', t('exceptions.ends')),
    text('assets', t('exceptions.assets'), 124, (view) => assetWords(view, register)),
    person('requesterId', t('exceptions.requester')),
    person('approverId', t('exceptions.approver')),
    day('startsOn', t('exceptions.starts')),
    {
      id: 'controls',
      header: t('exceptions.table.controls'),
      name: t('exceptions.table.controls'),
      width: 72,
      align: 'right',
      tone: 'second',
      cell: (view) => controlsWords(view, register.today),
      value: (view) => view.controls.length,
    },
  ];
}

/** `2 of 3` reliable, so that a late or failed test does not hide in a count. */
function controlsWords(view: ExceptionView, today: string): string {
  const sound = view.controls.filter((c) => !['overdue', 'ineffective'].includes(controlState(c, today)));
  const total = String(view.controls.length);
  return sound.length === view.controls.length
    ? total
    : t('exceptions.table.soundControls', { sound: sound.length, total });
}
