import { IconCopy, IconFileTypeCsv } from '@tabler/icons-react';
import { t } from '../i18n/t.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { MenuItem } from '../ui/menu.tsx';
import type { ChartTableData } from './chart-table.tsx';
import { copyCsv } from './copy-chart.ts';
import { tellCopied } from './tell-copied.ts';

export interface CopyFiguresProps {
  /** Name of the table, so that one copy is told from another. */
  readonly of: string;
  /** Asked when it is copied. */
  readonly table: () => ChartTableData;
}

/** Copies the figures of a table that stands without a chart, as comma-separated values. */
export function CopyFigures({ of, table }: CopyFiguresProps) {
  return (
    <IconButton
      size="small"
      icon={IconCopy}
      label={t('chart.copyCsvOf', { of })}
      onClick={() => copyFigures(table())}
    />
  );
}

/** The same copy as an entry of a menu. */
export const copyFiguresItem = (
  table: () => ChartTableData,
  label: string = t('chart.copyCsv'),
): MenuItem => ({
  id: 'csv',
  label,
  icon: IconFileTypeCsv,
  onSelect: () => copyFigures(table()),
});

const copyFigures = (table: ChartTableData): void => tellCopied(t('chart.csv'), copyCsv(table));
