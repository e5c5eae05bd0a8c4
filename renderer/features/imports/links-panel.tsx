import { useMemo } from 'react';
import type { ImportLink } from '../../../shared/contract/imports.ts';
import { IconAffiliate } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import { NameCell } from '../../ui/data-grid/name-cell.tsx';
import type { GridColumn } from '../../ui/data-grid/types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { readOnlyLabels } from './grid-labels.ts';
import styles from './links-panel.module.css';

type Row = ImportLink & { readonly id: string };

const COLUMNS: readonly GridColumn<Row>[] = [
  {
    id: 'from',
    header: t('imports.links.from'),
    name: t('imports.links.from'),
    width: 240,
    grow: true,
    rowHeader: true,
    value: (row) => row.from,
    cell: (row) => <NameCell>{row.from}</NameCell>,
  },
  {
    id: 'kind',
    header: t('imports.links.kind'),
    name: t('imports.links.kind'),
    width: 128,
    tone: 'second',
    value: (row) => row.kind,
    cell: (row) => t(`inventory.relation.${row.kind}`),
  },
  {
    id: 'to',
    header: t('imports.links.to'),
    name: t('imports.links.to'),
    width: 240,
    grow: true,
    value: (row) => row.to,
    cell: (row) => row.to,
  },
];

/** The first relations the file describes, by the names of their ends. */
export function LinksPanel({
  links,
  total,
}: {
  readonly links: readonly ImportLink[];
  readonly total: number;
}) {
  const rows = useMemo(() => links.map((link, i) => ({ ...link, id: String(i) })), [links]);
  return (
    <DataGrid
      columns={COLUMNS}
      rows={rows}
      getRowId={(row) => row.id}
      labels={readOnlyLabels(t('imports.links.grid'))}
      dock={
        total > links.length && (
          <p className={styles.more}>{t('imports.links.first', { shown: links.length, total })}</p>
        )
      }
      empty={
        <EmptyState icon={IconAffiliate} title={t('imports.links.none')}>
          {t('imports.links.noneText')}
        </EmptyState>
      }
    />
  );
}
