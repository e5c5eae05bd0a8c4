import { maturityMapChart } from '../../../../../shared/charts/maturity-map.ts';
import { SCREEN_PALETTE } from '../../../../../shared/charts/palette.ts';
import type { Dashboard } from '../../../../../shared/contract/posture.ts';
import { DIMENSIONS } from '../../../../../shared/rules/instrument.ts';
import { ChartMenu } from '../../../../charts/chart-menu.tsx';
import { t } from '../../../../i18n/t.ts';
import { createStore, useStore } from '../../../../state/store.ts';
import { PanelHead } from '../../../../ui/panel-head.tsx';
import { Segmented } from '../../../../ui/segmented.tsx';
import { MaturityRadars } from './maturity-radars.tsx';
import { MaturityTable } from './maturity-table.tsx';
import styles from './maturity-table.module.css';
import { groupRows, type MaturityRow, responsibilityRows } from './rows.ts';

const VIEWS = ['groups', 'all', 'radar'] as const;

/** The view chosen last; it outlives leaving the page. */
const chosen = createStore<(typeof VIEWS)[number]>('groups');

/** How mature the client is: by group, by each of the 35, or as a radar per area. */
export function MaturityPanel({ of }: { readonly of: Dashboard }) {
  const view = useStore(chosen);
  const rows = view === 'all' ? responsibilityRows(of.responsibilities) : groupRows(of.groups);
  const [label, head] =
    view === 'all'
      ? [t('dashboard.all'), t('dashboard.responsibility')]
      : [t('dashboard.groups'), t('dashboard.group')];
  return (
    <section className={styles.panel} aria-label={t('dashboard.maturity')}>
      <PanelHead
        title={t('dashboard.maturity')}
        note={t(view === 'radar' ? 'dashboard.radar.note' : 'dashboard.groups.note')}
        actions={
          <>
            <Segmented
              label={t('dashboard.maturity.view')}
              value={view}
              onValueChange={chosen.set}
              options={VIEWS.map((value) => ({ value, label: t(`dashboard.maturity.${value}`) }))}
            />
            {view !== 'radar' && <ChartMenu table={figuresOf(head, rows)} draw={() => drawingOf(rows)} />}
          </>
        }
      />
      {view === 'radar' ? (
        <MaturityRadars areas={of.areas} />
      ) : (
        <MaturityTable label={label} head={head} rows={rows} rated={of.rated} />
      )}
    </section>
  );
}

const columns = () => [
  ...DIMENSIONS.map((dimension) => t(`dashboard.dimension.${dimension}`)),
  t('dashboard.mean'),
];

/** Size of a copy: as wide as a page of a document. */
const COPY = { width: 760, labelWidth: 300 };

const drawingOf = (rows: readonly MaturityRow[]) =>
  maturityMapChart({
    ...COPY,
    columns: columns(),
    rows: rows.map(({ id, title, apart, cells, mean }) => ({
      label: `${id}  ${title}`,
      apart,
      cells: [...cells, mean].map(({ mark }) => mark),
    })),
    palette: SCREEN_PALETTE,
  });

const figuresOf = (head: string, rows: readonly MaturityRow[]) => ({
  columns: [head, ...columns(), t('dashboard.rated')],
  rows: rows.map(({ id, title, cells, mean, figure: { rated, applicable } }) => [
    `${id} ${title}`,
    ...[...cells, mean].map(({ mark }) => mark.text),
    t('dashboard.of', { part: rated, count: applicable }),
  ]),
});
