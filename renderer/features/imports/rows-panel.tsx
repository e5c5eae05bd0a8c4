import { IconTableOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { IMPORT_FIELDS, type ImportSample } from '../../../shared/contract/imports.ts';
import type { AssetType } from '../../../shared/model/asset.ts';
import { choiceWords, fieldName } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { ASSET_TYPE_ICONS } from '../../ui/asset-type-icons.ts';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import { NameCell } from '../../ui/data-grid/name-cell.tsx';
import type { GridColumn } from '../../ui/data-grid/types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TierChip, type TierName } from '../../ui/tier-chip.tsx';
import { readOnlyLabels } from './grid-labels.ts';

/** Widths of the fields that are not ordinary, in pixels. */
const WIDTHS: Readonly<Record<string, number>> = {
  type: 104,
  stage: 104,
  tier: 120,
  description: 240,
  location: 200,
};
const ORDINARY = 136;

/** The first rows as the inventory would show them, and what becomes of each. */
export function RowsPanel({ sample }: { readonly sample: readonly ImportSample[] }) {
  const columns = useMemo(() => sampleColumns(sample), [sample]);
  return (
    <DataGrid
      columns={columns}
      rows={sample}
      getRowId={(row) => row.where}
      labels={readOnlyLabels(t('imports.sample.grid'))}
      empty={
        <EmptyState icon={IconTableOff} title={t('imports.sample.none')}>
          {t('imports.sample.noneText')}
        </EmptyState>
      }
    />
  );
}

function sampleColumns(sample: readonly ImportSample[]): GridColumn<ImportSample>[] {
  const stated = new Set(sample.flatMap((row) => Object.keys(row.fields)));
  const shown = IMPORT_FIELDS.filter((field) => field !== 'name' && stated.has(field));
  return [
    {
      id: 'name',
      header: fieldName('name'),
      name: fieldName('name'),
      width: 240,
      grow: true,
      rowHeader: true,
      value: (row) => row.fields['name'] ?? '',
      cell: (row) => (
        <NameCell icon={ASSET_TYPE_ICONS[row.fields['type'] as AssetType]}>{row.fields['name']}</NameCell>
      ),
    },
    {
      id: 'action',
      header: t('imports.sample.action'),
      name: t('imports.sample.action'),
      width: 112,
      value: actionWords,
      cell: actionWords,
    },
    ...shown.map((field): GridColumn<ImportSample> => {
      const words = (row: ImportSample) => choiceWords(field, row.fields[field] ?? '');
      return {
        id: field,
        header: fieldName(field),
        name: fieldName(field),
        width: WIDTHS[field] ?? ORDINARY,
        tone: 'second',
        value: words,
        cell: (row) =>
          field === 'tier' && row.fields['tier'] !== undefined ? (
            <TierChip tier={row.fields['tier'] as TierName} label={words(row)} />
          ) : (
            words(row)
          ),
      };
    }),
    {
      id: 'attributes',
      header: t('imports.sample.attributes'),
      name: t('imports.sample.attributes'),
      width: 104,
      align: 'right',
      tone: 'second',
      value: (row) => row.attributes,
      cell: (row) => (row.attributes === 0 ? '' : row.attributes),
    },
    {
      id: 'where',
      header: t('imports.sample.where'),
      name: t('imports.sample.where'),
      width: 160,
      tone: 'third',
      value: (row) => row.where,
      cell: (row) => row.where,
    },
  ];
}

function actionWords({ action, ref }: ImportSample): string {
  if (action === 'update') return t('imports.sample.update', { ref: ref ?? '' });
  if (action === 'create') return t('imports.sample.create');
  return ref === null ? t('imports.sample.skip') : t('imports.sample.skipRef', { ref });
}
