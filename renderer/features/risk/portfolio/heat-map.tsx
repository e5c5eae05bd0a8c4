import { heatMapChart } from '../../../../shared/charts/heat-map.ts';
import { SCREEN_PALETTE } from '../../../../shared/charts/palette.ts';
import { useRead } from '../../../api/api.ts';
import { ChartFrame } from '../../../charts/chart-frame.tsx';
import { t } from '../../../i18n/t.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import type { Place } from '../place.ts';
import { useRegister } from '../register.ts';
import { heatRows, heatTable, type Placed, type PlacedRow } from './heat-cells.ts';
import styles from './heat-map.module.css';

/** Where each scenario stands by chance and by size of a year with a loss: derived from its distribution, never the other way round. */
export function HeatMap({ onSelect }: { readonly onSelect: Place['select'] }) {
  const { entries, engagement } = useRegister();
  const settings = useRead('portfolio', 'settings', {}).data;
  const found = useRead('portfolio', 'heatMap', {}).data;
  if (settings === undefined || found === undefined) return null;
  const placed = found.flatMap((one): Placed[] => {
    const entry = entries.find(({ scenario }) => scenario.id === one.scenarioId);
    return entry === undefined ? [] : [{ ...one, entry }];
  });
  const rows = heatRows(settings, placed);
  const columns = settings.effectiveLossBands.map(({ label }) => label);
  const absent = entries.length - placed.length;
  return (
    <section aria-label={t('risk.portfolio.heatMap')}>
      <ChartFrame
        title={t('risk.portfolio.heatMap')}
        note={t('risk.heatMap.note')}
        summary={t('risk.heatMap.summary')}
        tableLabel={t('risk.heatMap.table')}
        table={heatTable(settings, placed, engagement.currency)}
        draw={(width) =>
          heatMapChart({
            width,
            columns,
            axisTitles: { rows: t('risk.heatMap.likelihood'), columns: t('risk.heatMap.loss') },
            rows: rows.map(({ label, cells }) => ({
              label,
              cells: cells.map((cell) => ({
                step: cell.step,
                words: cell.placed.map(({ entry }) => entry.scenario.ref),
              })),
            })),
            palette: SCREEN_PALETTE,
          })
        }
      >
        <Map columns={columns} rows={rows} onSelect={onSelect} />
      </ChartFrame>
      <div className={styles.text}>
        <p>{t('risk.heatMap.text')}</p>
        {absent > 0 && <p>{t('risk.heatMap.absent', { count: absent })}</p>}
        {placed.some(({ outOfDate }) => outOfDate) && (
          <p className={styles.stale}>{t('risk.figures.outOfDatePortfolio')}</p>
        )}
      </div>
    </section>
  );
}

const STEPS = [styles.heat0, styles.heat1, styles.heat2, styles.heat3, styles.heat4];

interface MapProps {
  readonly columns: readonly string[];
  readonly rows: readonly PlacedRow[];
  readonly onSelect: Place['select'];
}

/** The drawing as it stands on the page: each scenario in it leads to itself. */
function Map({ columns, rows, onSelect }: MapProps) {
  return (
    <table className={styles.map} aria-label={t('risk.portfolio.heatMap')}>
      <thead>
        <tr>
          <th scope="col">{t('risk.heatMap.corner')}</th>
          {columns.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map(({ placed, step }, index) => (
              <td key={columns[index]} className={STEPS[step]}>
                <span className={styles.refs}>
                  {placed.map(({ entry: { scenario } }) => (
                    <LinkButton
                      key={scenario.id}
                      title={scenario.title}
                      onClick={() => onSelect(scenario.id)}
                    >
                      {scenario.ref}
                    </LinkButton>
                  ))}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
