import { IconCircleCheck, IconClipboardCopy, IconSearchOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Skipped } from '../../../shared/contract/imports.ts';
import { t } from '../../i18n/t.ts';
import { toast } from '../../state/toast.ts';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import { NameCell } from '../../ui/data-grid/name-cell.tsx';
import type { GridColumn } from '../../ui/data-grid/types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { copyText } from '../../ui/write-clipboard.ts';
import { readOnlyLabels } from './grid-labels.ts';
import styles from './skipped-panel.module.css';
import { asCsv, asText } from './skipped-text.ts';

type Row = Skipped & { readonly id: string };

const COLUMNS: readonly GridColumn<Row>[] = [
  {
    id: 'where',
    header: t('imports.skipped.where'),
    name: t('imports.skipped.where'),
    width: 320,
    rowHeader: true,
    sortable: true,
    value: (row) => row.where,
    cell: (row) => <NameCell>{row.where}</NameCell>,
  },
  {
    id: 'reason',
    header: t('imports.skipped.reason'),
    name: t('imports.skipped.reason'),
    width: 320,
    grow: true,
    tone: 'second',
    sortable: true,
    value: (row) => row.reason,
    cell: (row) => <span title={row.reason}>{row.reason}</span>,
  },
];

/** What is left out, with the place in the file and the reason; to be searched, and copied for the client. */
export function SkippedPanel({ skipped }: { readonly skipped: readonly Skipped[] }) {
  const [text, setText] = useState('');
  const rows = useMemo(() => skipped.map((line, i) => ({ ...line, id: String(i) })), [skipped]);
  const found = useMemo(() => find(rows, text), [rows, text]);
  const copy = (content: string) =>
    void copyText(content).then(
      () => toast({ text: t('imports.skipped.copied', { count: found.length }) }),
      () => toast({ tone: 'warn', text: t('imports.skipped.notCopied') }),
    );
  if (skipped.length === 0)
    return (
      <div className={styles.empty}>
        <EmptyState icon={IconCircleCheck} title={t('imports.skipped.none')}>
          {t('imports.skipped.noneText')}
        </EmptyState>
      </div>
    );
  return (
    <>
      <div className={styles.bar}>
        <SearchField
          value={text}
          onValueChange={setText}
          label={t('imports.skipped.find')}
          placeholder={t('imports.skipped.find')}
        />
        <span className={styles.count} role="status">
          {t('imports.skipped.of', { shown: found.length, total: rows.length })}
        </span>
        <MenuButton
          label={t('imports.skipped.copy')}
          icon={IconClipboardCopy}
          align="end"
          items={[
            { id: 'text', label: t('imports.skipped.copyText'), onSelect: () => copy(asText(found)) },
            {
              id: 'csv',
              label: t('imports.skipped.copyCsv'),
              onSelect: () => copy(asCsv(found, [t('imports.skipped.where'), t('imports.skipped.reason')])),
            },
          ]}
        />
      </div>
      <DataGrid
        columns={COLUMNS}
        rows={found}
        getRowId={(row) => row.id}
        labels={readOnlyLabels(t('imports.skipped.grid'))}
        empty={
          <EmptyState icon={IconSearchOff} title={t('imports.skipped.noMatch')}>
            {t('imports.skipped.of', { shown: 0, total: rows.length })}
          </EmptyState>
        }
      />
    </>
  );
}

function find(rows: readonly Row[], text: string): readonly Row[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ where, reason }) => {
    const line = `${where}\n${reason}`.toLowerCase();
    return words.every((word) => line.includes(word));
  });
}
