import type { Figure } from '../../../../shared/contract/figure.ts';
import type { Dashboard } from '../../../../shared/contract/posture.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { DIMENSIONS } from '../../../../shared/rules/instrument.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { Explained } from './explained.tsx';
import styles from './maturity-table.module.css';

const LEVELS = [styles.m0, styles.m1, styles.m2, styles.m3, styles.m4, styles.m5];
/** A mean just short of a level has not reached it. */
const colour = ({ mean }: Figure) => (mean === null ? styles.blank : LEVELS[Math.floor(mean)]);
const text = ({ mean }: Figure) => (mean === null ? NO_FIGURE : decimal(mean, 1));

/** Groups × dimensions, each with its mean and how much of it is rated. */
export function MaturityTable({ of: { groups, rated } }: { readonly of: Dashboard }) {
  return (
    <section className={styles.panel} aria-label={t('dashboard.groups')}>
      <PanelHead title={t('dashboard.groups')} note={t('dashboard.groups.note')} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.group')}</th>
            {DIMENSIONS.map((dimension) => (
              <th key={dimension} scope="col" className={styles.centre}>
                {t(`dashboard.dimension.${dimension}`)}
              </th>
            ))}
            <th scope="col" className={styles.centre}>
              {t('dashboard.mean')}
            </th>
            <th scope="col">{t('dashboard.rated')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, title, figure, cells }) => (
            <tr key={id}>
              <th scope="row" title={title}>
                <span className={styles.id}>{id}</span> {title}
              </th>
              {cells.map((cell) => (
                <td key={cell.dimension}>
                  <Cell
                    label={`${id} ${title}, ${t(`dashboard.dimension.${cell.dimension}`)}`}
                    figure={cell.figure}
                    rated={rated}
                    className={classNames(styles.cell, colour(cell.figure))}
                  />
                </td>
              ))}
              <td>
                <Cell label={`${id} ${title}`} figure={figure} rated={rated} className={styles.mean} />
              </td>
              <td>
                <Completeness figure={figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly label: string;
  readonly figure: Figure;
  readonly rated: Dashboard['rated'];
  readonly className: string | undefined;
}

function Cell({ label, figure, rated, className }: CellProps) {
  const value = text(figure);
  return (
    <Explained
      label={label}
      value={value}
      className={className}
      formula={t('dashboard.mean.formula')}
      span={rated}
      facts={[
        {
          term: t('dashboard.rated'),
          value: t('dashboard.of', { part: figure.rated, count: figure.applicable }),
        },
        {
          term: t('dashboard.posture.bounds'),
          value: `${decimal(figure.low, 1)}–${decimal(figure.high, 1)}`,
        },
      ]}
      route="/responsibilities?view=overview"
    >
      {value}
    </Explained>
  );
}

function Completeness({ figure: { rated, applicable } }: { readonly figure: Figure }) {
  const words = t('dashboard.of', { part: rated, count: applicable });
  return (
    <span className={styles.rated}>
      <span className={styles.bar}>
        <ProgressBar
          thin
          tone="neutral"
          value={applicable === 0 ? 0 : rated / applicable}
          label={t('dashboard.rated')}
          valueText={words}
        />
      </span>
      {words}
    </span>
  );
}
