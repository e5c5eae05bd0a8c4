import { IconDotsVertical, IconFileTypeCsv, IconFileTypeSvg, IconPhoto } from '@tabler/icons-react';
import type { SvgNode } from '../../shared/charts/svg.ts';
import { t } from '../i18n/t.ts';
import { toast } from '../state/toast.ts';
import { MenuButton, type MenuItem } from '../ui/menu.tsx';
import type { ChartTableData } from './chart-table.tsx';
import { copyCsv, copyPng, copySvg } from './copy-chart.ts';

export interface ChartMenuProps {
  readonly table: ChartTableData;
  /** Draws the chart as it is on screen. */
  readonly draw: () => SvgNode;
  /** What else can be shown in the chart's place. */
  readonly views?: readonly MenuItem[];
}

/** Other views of a chart, and copies of it: a picture, a drawing, the figures. */
export function ChartMenu({ table, draw, views = [] }: ChartMenuProps) {
  const copy = (what: string, copying: () => Promise<void>) =>
    void copying().then(
      () => toast({ text: t('chart.copied', { what }) }),
      () => toast({ tone: 'warn', text: t('chart.notCopied') }),
    );
  return (
    <MenuButton
      iconOnly
      icon={IconDotsVertical}
      variant="ghost"
      align="end"
      label={t('chart.more')}
      items={[
        ...views,
        ...(views.length > 0 ? (['separator'] as const) : []),
        {
          id: 'png',
          label: t('chart.copyPng'),
          icon: IconPhoto,
          onSelect: () => copy(t('chart.png'), () => copyPng(draw())),
        },
        {
          id: 'svg',
          label: t('chart.copySvg'),
          icon: IconFileTypeSvg,
          onSelect: () => copy(t('chart.svg'), () => copySvg(draw())),
        },
        {
          id: 'csv',
          label: t('chart.copyCsv'),
          icon: IconFileTypeCsv,
          onSelect: () => copy(t('chart.csv'), () => copyCsv(table)),
        },
      ]}
    />
  );
}
