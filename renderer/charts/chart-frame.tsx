import { IconTable } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import type { SvgNode } from '../../shared/charts/svg.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { MenuItem } from '../ui/menu.tsx';
import { PanelHead } from '../ui/panel-head.tsx';
import styles from './chart-frame.module.css';
import { ChartMenu } from './chart-menu.tsx';
import { ChartTable, type ChartTableData } from './chart-table.tsx';
import { svgToReact } from './to-react.tsx';
import { useWidth } from './use-width.ts';

/** What every chart needs besides its data. */
export interface ChartFrameProps {
  readonly title: ReactNode;
  /** What qualifies the title: a warning, a legend. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly summary: string;
  /** The same figures as a table. */
  readonly table: ChartTableData;
  /** Name of the switch between chart and table. */
  readonly tableLabel: string;
  /** What else can be shown in its place. */
  readonly views?: readonly MenuItem[];
}

export interface DrawnFrameProps extends ChartFrameProps {
  readonly draw: (width: number) => SvgNode;
  /** What stands on the page instead of the drawing where its marks lead somewhere; the drawing is what is copied. */
  readonly children?: ReactNode;
}

/** A chart in its panel: head, drawing at the width there is, and the table that can take its place. */
export function ChartFrame({
  title,
  note,
  actions,
  summary,
  table,
  tableLabel,
  views,
  draw,
  children,
}: DrawnFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(body);
  return (
    <section className={styles.frame}>
      <PanelHead
        title={title}
        note={note}
        actions={
          <>
            {actions}
            <IconButton
              icon={IconTable}
              label={tableLabel}
              pressed={asTable}
              onClick={() => setAsTable(!asTable)}
            />
            <ChartMenu table={table} draw={() => draw(width)} {...(views && { views })} />
          </>
        }
      />
      <div ref={body} className={styles.body}>
        {asTable ? (
          <ChartTable caption={summary} data={table} />
        ) : (
          (children ??
          (width > 0 &&
            svgToReact(draw(width), { role: 'img', 'aria-label': summary, className: styles.drawing })))
        )}
      </div>
    </section>
  );
}
