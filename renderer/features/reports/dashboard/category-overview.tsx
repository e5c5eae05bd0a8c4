import { IconAlertTriangle } from '@tabler/icons-react';
import type { RiskCategories } from '../../../../shared/contract/posture.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { CoverageMark } from '../categories/coverage-mark.tsx';
import { CoverageTable } from '../categories/coverage-table.tsx';
import { CategoryFigure } from '../categories/category-figure.tsx';
import styles from './lists.module.css';

const ROUTE = '/reports?view=categories';

/** Risk categories, apart from money, and how far controls cover the layers, at a glance. */
export function CategoryOverview() {
  const { data } = useRead('posture', 'categories', {});
  return (
    <section className={styles.panel} aria-label={t('categories.overview')}>
      <PanelHead title={t('categories.overview')} note={t('categories.overview.note')} />
      {data === undefined ? (
        <SkeletonRows label={t('app.loading')} rows={8} rowHeight={28} />
      ) : (
        <>
          <ul className={styles.list}>
            {data.categories.map((category) => (
              <li key={category.id}>
                <CategoryFigure
                  of={category}
                  threshold={data.threshold}
                  className={classNames(styles.row, styles.short)}
                >
                  <span className={styles.title}>{category.name}</span>
                  {category.recommended && (
                    <span className={styles.legend}>
                      <Icon of={IconAlertTriangle} size={14} /> {t('categories.overview.recommended')}
                    </span>
                  )}
                  <span className={styles.inline}>
                    {t('dashboard.of', { part: category.scored, count: category.types.length })}
                  </span>
                  <span className={styles.amount}>
                    {category.score === null ? NO_FIGURE : decimal(category.score, 2)}
                  </span>
                </CategoryFigure>
              </li>
            ))}
          </ul>
          <Grid of={data} />
        </>
      )}
    </section>
  );
}

function Grid({ of: { layers, controls } }: { readonly of: RiskCategories }) {
  const goTo = useGoTo();
  return (
    <CoverageTable label={t('categories.coverage')} className={styles.grid} layers={layers} kinds={controls}>
      {(layer, kind, at) => {
        const entry = layer.cells.find(({ control }) => control === kind.id);
        return (
          entry && (
            <button
              {...at}
              type="button"
              className={styles.gridCell}
              onClick={() => goTo(`${ROUTE}&cell=${layer.id}/${kind.id}`)}
            >
              <CoverageMark state={entry.state} />
            </button>
          )
        );
      }}
    </CoverageTable>
  );
}
