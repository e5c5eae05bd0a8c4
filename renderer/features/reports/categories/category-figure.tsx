import type { ReactNode } from 'react';
import type { RiskCategories } from '../../../../shared/contract/posture.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { t } from '../../../i18n/t.ts';
import { Explained } from '../dashboard/explained.tsx';

export interface CategoryFigureProps {
  readonly of: RiskCategories['categories'][number];
  readonly threshold: number;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

const text = (score: number | null) => (score === null ? NO_FIGURE : decimal(score, 2));

/** The score of a category, which opens its formula and the scores it is made of. */
export function CategoryFigure({ of, threshold, className, children }: CategoryFigureProps) {
  const { name, score, scored, types } = of;
  return (
    <Explained
      label={t('categories.figure', { name })}
      value={text(score)}
      className={className}
      formula={t('categories.formula')}
      facts={[
        ...types.map((type) => ({ term: type.title, value: text(type.score) })),
        {
          term: t('categories.complete'),
          value: t('dashboard.of', { part: scored, count: types.length }),
        },
        { term: t('categories.threshold'), value: decimal(threshold, 2) },
      ]}
      route="/reports?view=categories"
      routeLabel={t('categories.go')}
    >
      {children}
    </Explained>
  );
}
