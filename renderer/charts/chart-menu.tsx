import { IconDotsVertical, IconFileTypeSvg, IconPhoto } from '@tabler/icons-react';
import type { SvgNode } from '../../shared/charts/svg.ts';
import { t } from '../i18n/t.ts';
import { MenuButton, type MenuItem } from '../ui/menu.tsx';
import type { ChartTableData } from './chart-table.tsx';
import { copyPng, copySvg } from './copy-chart.ts';
import { copyFiguresItem } from './copy-figures.tsx';
import { tellCopied } from './tell-copied.ts';

export interface ChartMenuProps {
  readonly table: ChartTableData;
  /** Draws the chart as it is on screen; absent where figures stand without a drawing. */
  readonly draw?: () => SvgNode;
  /** What else can be shown in the chart's place. */
  readonly views?: readonly MenuItem[];
}

/** Other views of a chart, and copies of it: a picture, a drawing, the figures. */
export function ChartMenu({ table, draw, views = [] }: ChartMenuProps) {
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
        ...(draw === undefined ? [] : drawingItems(draw)),
        copyFiguresItem(() => table),
      ]}
    />
  );
}

const drawingItems = (draw: () => SvgNode): MenuItem[] => [
  {
    id: 'png',
    label: t('chart.copyPng'),
    icon: IconPhoto,
    onSelect: () => tellCopied(t('chart.png'), copyPng(draw())),
  },
  {
    id: 'svg',
    label: t('chart.copySvg'),
    icon: IconFileTypeSvg,
    onSelect: () => tellCopied(t('chart.svg'), copySvg(draw())),
  },
];
