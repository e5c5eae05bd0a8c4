import type { Dashboard } from '../../../../../shared/contract/posture.ts';
import { decimal } from '../../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../../shared/format/spaces.ts';
import { plain } from '../../../../charts/quantity.ts';
import { Radar } from '../../../../charts/radar.tsx';
import { t } from '../../../../i18n/t.ts';
import styles from './maturity-table.module.css';

/** Highest level: the outer ring. */
const TOP = 5;
const text = (mean: number | null) => (mean === null ? NO_FIGURE : decimal(mean, 1));

/** The six dimensions of each area: the line is what is rated, the shade what holds if every blank were absent. */
export function MaturityRadars({ areas }: Pick<Dashboard, 'areas'>) {
  return (
    <div className={styles.radars}>
      {areas.map(({ id, title, cells }) => (
        <Radar
          key={id}
          title={
            <span className={styles.areaTitle} title={title}>
              {id} {title}
            </span>
          }
          top={TOP}
          axes={cells.map(({ dimension, figure: { mean, low } }) => ({
            label: `${t(`dashboard.dimension.${dimension}`)} ${text(mean)}`,
            value: mean,
            low,
          }))}
          summary={t('dashboard.radar.summary', { area: title })}
          tableLabel={t('dashboard.radar.table', { area: title })}
          table={{
            columns: [
              t('dashboard.dimension'),
              t('dashboard.mean'),
              t('dashboard.rated'),
              t('dashboard.lowerBound'),
            ],
            rows: cells.map(({ dimension, figure: { mean, low, rated, applicable } }) => [
              t(`dashboard.dimension.${dimension}`),
              plain(mean, 1),
              t('dashboard.of', { part: rated, count: applicable }),
              plain(low, 1),
            ]),
          }}
        />
      ))}
    </div>
  );
}
