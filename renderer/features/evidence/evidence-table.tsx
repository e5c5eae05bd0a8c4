import type { EvidenceView } from '../../../shared/contract/evidence.ts';
import { date } from '../../../shared/format/date.ts';
import { fileSize } from '../../../shared/format/file-size.ts';
import { EVIDENCE_METHODS } from '../../../shared/model/evidence.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { createStore, useStore } from '../../state/store.ts';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import type { CellEdit, GridColumn } from '../../ui/data-grid/types.ts';
import { useRegister } from './register.ts';
import styles from './table.module.css';
import { gapWords, linkSummary, linkWords } from './words.ts';

export const TABLE_LABELS = {
  selectAll: t('evidence.table.selectAll'),
  selectRow: (name: string) => t('evidence.table.selectRow', { name }),
  saving: t('evidence.table.saving'),
  loading: t('evidence.loading'),
};

/** The column the cursor stands in; the row follows the address. */
const currentColumn = createStore('title');

export interface TableProps {
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** The register of evidence as a grid: sorted by any column, copied to a spreadsheet, edited in place. */
export function EvidenceTable({ selectedId, onSelect }: TableProps) {
  const { evidence } = useRegister();
  const columnId = useStore(currentColumn);
  return (
    <DataGrid
      labels={{ ...TABLE_LABELS, grid: t('evidence.table') }}
      columns={COLUMNS}
      rows={evidence}
      getRowId={(view) => view.id}
      rowHeight={28}
      lettersAreCommands
      memoryKey="evidence"
      current={selectedId === undefined ? null : { rowId: selectedId, columnId }}
      onCurrentChange={(cell) => {
        currentColumn.set(cell.columnId);
        onSelect(cell.rowId);
      }}
      onOpen={onSelect}
      onEdit={async (id, field, value) => {
        const nullable = field === 'method' || field === 'collectedOn';
        await api.evidence.update({ id, patch: { [field]: nullable ? value || null : value } });
      }}
    />
  );
}

const enabled = (view: EvidenceView) => view.withdrawn === null;
const method = (view: EvidenceView) => (view.method === null ? '' : t(`evidence.method.${view.method}`));
const methods: CellEdit<EvidenceView> = {
  kind: 'select',
  enabled,
  options: [
    ...EVIDENCE_METHODS.map((value) => ({ value, label: t(`evidence.method.${value}`) })),
    { value: '', label: t('evidence.blank') },
  ],
  text: (view) => view.method ?? '',
};

function column(
  id: string,
  header: string,
  width: number,
  of: (view: EvidenceView) => string,
): GridColumn<EvidenceView> {
  return { id, header, name: header, width, tone: 'second', cell: of, value: of };
}

const typed = (field: 'source' | 'custodian', width: number): GridColumn<EvidenceView> => ({
  ...column(field, t(`evidence.${field}`), width, (view) => view[field]),
  edit: { kind: 'text', enabled, text: (view) => view[field] },
});

/** Where there is no room for all, what the inspector says as well gives way. */
const COLUMNS: readonly GridColumn<EvidenceView>[] = [
  { ...column('ref', t('evidence.table.ref'), 60, (view) => view.ref), tone: 'third' },
  {
    id: 'title',
    header: t('evidence.table.title'),
    name: t('evidence.table.title'),
    width: 312,
    grow: true,
    rowHeader: true,
    cell: (view) => view.title,
    value: (view) => view.title,
    edit: { kind: 'text', enabled, text: (view) => view.title },
  },
  {
    ...column('links', t('evidence.table.shows'), 148, (view) => linkWords(view.links)),
    cell: (view) => linkSummary(view.links),
    givesWay: 7,
  },
  {
    ...column('gaps', t('evidence.table.gaps'), 136, gapWords),
    cell: (view) => (
      <span className={view.withdrawn === null ? styles.gaps : styles.quiet}>{gapWords(view)}</span>
    ),
  },
  { ...column('method', t('evidence.method'), 116, method), edit: methods, givesWay: 6 },
  { ...typed('source', 176), grow: true, givesWay: 4 },
  {
    ...column('collectedOn', t('evidence.collectedOn'), 96, (view) =>
      view.collectedOn === null ? '' : date(view.collectedOn),
    ),
    value: (view) => view.collectedOn,
    givesWay: 5,
  },
  { ...column('name', t('evidence.table.name'), 204, (view) => view.name), givesWay: 2 },
  {
    ...column('size', t('evidence.table.size'), 76, (view) => fileSize(view.size)),
    align: 'right',
    value: (view) => view.size,
    givesWay: 3,
  },
  { ...typed('custodian', 176), givesWay: 1 },
];
