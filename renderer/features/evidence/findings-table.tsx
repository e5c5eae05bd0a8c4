import type { FindingView } from '../../../shared/contract/evidence.ts';
import { date } from '../../../shared/format/date.ts';
import { SEVERITIES } from '../../../shared/model/finding.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { createStore, useStore } from '../../state/store.ts';
import { Chip } from '../../ui/chip.tsx';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import type { GridColumn } from '../../ui/data-grid/types.ts';
import { TABLE_LABELS, type TableProps } from './evidence-table.tsx';
import { useRegister } from './register.ts';
import styles from './table.module.css';
import { linkSummary, linkWords, SEVERITY_TONES, STATE_TONES } from './words.ts';

/** The column the cursor stands in; the row follows the address. */
const currentColumn = createStore('title');

/** The register of findings as a grid: sorted by any column, copied to a spreadsheet, edited in place. */
export function FindingsTable({ selectedId, onSelect }: TableProps) {
  const { findings } = useRegister();
  const columnId = useStore(currentColumn);
  return (
    <DataGrid
      labels={{ ...TABLE_LABELS, grid: t('findings.table') }}
      columns={COLUMNS}
      rows={findings}
      getRowId={(view) => view.id}
      rowHeight={28}
      lettersAreCommands
      memoryKey="findings"
      current={selectedId === undefined ? null : { rowId: selectedId, columnId }}
      onCurrentChange={(cell) => {
        currentColumn.set(cell.columnId);
        onSelect(cell.rowId);
      }}
      onOpen={onSelect}
      onEdit={async (id, field, value) => {
        await api.findings.update({ id, patch: { [field]: value } });
      }}
    />
  );
}

function column(
  id: string,
  header: string,
  width: number,
  of: (view: FindingView) => string,
): GridColumn<FindingView> {
  return { id, header, name: header, width, tone: 'second', cell: of, value: of };
}

/** Where there is no room for all, what the inspector says as well gives way. */
const COLUMNS: readonly GridColumn<FindingView>[] = [
  { ...column('ref', t('evidence.table.ref'), 60, (view) => view.ref), tone: 'third' },
  {
    id: 'title',
    header: t('evidence.table.title'),
    name: t('evidence.table.title'),
    width: 340,
    grow: true,
    rowHeader: true,
    cell: (view) => view.title,
    value: (view) => view.title,
    edit: { kind: 'text', text: (view) => view.title },
  },
  {
    ...column('severity', t('findings.severity'), 104, (view) => t(`findings.severity.${view.severity}`)),
    cell: (view) => (
      <span className={styles.mark}>
        <Chip tone={SEVERITY_TONES[view.severity]} outlined={view.severity === 'observation'}>
          {t(`findings.severity.${view.severity}`)}
        </Chip>
      </span>
    ),
    // Gravest first.
    value: (view) => SEVERITIES.indexOf(view.severity),
    copy: (view) => t(`findings.severity.${view.severity}`),
    edit: {
      kind: 'select',
      options: SEVERITIES.map((value) => ({ value, label: t(`findings.severity.${value}`) })),
      text: (view) => view.severity,
    },
  },
  {
    ...column('state', t('findings.state'), 96, (view) => t(`findings.state.${view.state}`)),
    cell: (view) => (
      <span className={styles.mark}>
        <Chip tone={STATE_TONES[view.state]}>{t(`findings.state.${view.state}`)}</Chip>
      </span>
    ),
  },
  {
    ...column('owner', t('findings.owner'), 140, (view) => view.owner),
    edit: { kind: 'text', text: (view) => view.owner },
    givesWay: 3,
  },
  {
    ...column('dueOn', t('findings.dueOn'), 148, (view) => (view.dueOn === null ? '' : date(view.dueOn))),
    cell: (view) =>
      view.overdue && view.dueOn !== null ? (
        <span className={styles.mark}>
          {date(view.dueOn)} <Chip tone="danger">{t('findings.overdue')}</Chip>
        </span>
      ) : (
        view.dueOn !== null && date(view.dueOn)
      ),
    value: (view) => view.dueOn,
    givesWay: 4,
  },
  {
    ...column('about', t('findings.about'), 148, (view) => linkWords(view.links)),
    cell: (view) => linkSummary(view.links),
    givesWay: 2,
  },
  {
    ...column('evidence', t('findings.evidence'), 112, (view) => view.evidence.map((e) => e.ref).join(', ')),
    givesWay: 1,
  },
];
