import { IconAlertTriangle } from '@tabler/icons-react';
import type { RiskCategories } from '../../../../shared/contract/posture.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { DEFAULT_THRESHOLD } from '../../../../shared/rules/risk-categories.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { toastError } from '../../../state/toast.ts';
import { CategoryFigure } from './category-figure.tsx';
import styles from './categories.module.css';
import { RaiseFinding } from './raise-finding.tsx';
import { ReasonInput } from './reason-input.tsx';
import { reasonField, scoreField } from './open-things.ts';
import { ScoreInput } from './score-input.tsx';

type Category = RiskCategories['categories'][number];

/** The four categories with their types, the reasons, and what is recommended above the threshold. */
export function RiskCategoriesPanel({ of: { categories, threshold } }: { readonly of: RiskCategories }) {
  const types = categories.flatMap((category) => category.types);
  const scored = types.filter(({ score }) => score !== null).length;
  const setThreshold = (value: number) => api.posture.setThreshold({ threshold: value });
  return (
    <section aria-label={t('categories.risk')}>
      <PanelHead
        title={t('categories.risk')}
        note={
          <>
            {t('dashboard.of', { part: scored, count: types.length })} · {t('categories.risk.note')}
          </>
        }
        actions={
          <span className={styles.threshold}>
            {t('categories.threshold')}
            <ScoreInput
              label={t('categories.threshold')}
              value={threshold}
              required
              onStore={async (value) => {
                if (value !== null) await setThreshold(value);
              }}
            />
            {threshold !== DEFAULT_THRESHOLD && (
              <LinkButton onClick={() => void setThreshold(DEFAULT_THRESHOLD).catch(toastError)}>
                {t('categories.threshold.reference', { value: decimal(DEFAULT_THRESHOLD, 2) })}
              </LinkButton>
            )}
          </span>
        }
      />
      <div className={styles.categories}>
        {categories.map((category) => (
          <CategoryPanel key={category.id} of={category} threshold={threshold} />
        ))}
      </div>
    </section>
  );
}

function CategoryPanel({ of, threshold }: { readonly of: Category; readonly threshold: number }) {
  const { name, types, score, scored, recommended } = of;
  const high = types.filter((type) => (type.score ?? 0) > threshold);
  const above = high.map(({ title }) => title);
  const finding = {
    title: t('categories.finding.category', { name }),
    criteria: t('categories.finding.criteria', { threshold: decimal(threshold, 2) }),
    condition: high
      .map(({ title, score: value, reason }) =>
        [`${title} ${decimal(value ?? 0, 2)}`, reason].filter((part) => part !== '').join(': '),
      )
      .join('\n'),
  };
  const words = t('categories.scored', { scored, count: types.length });
  return (
    <section className={styles.category} aria-label={name}>
      <h3>
        {name}
        <CategoryFigure of={of} threshold={threshold} className={styles.figure}>
          {score === null ? NO_FIGURE : decimal(score, 2)}
        </CategoryFigure>
      </h3>
      <p className={styles.complete}>
        <ProgressBar thin tone="neutral" value={scored / types.length} label={name} valueText={words} />
        {words}
      </p>
      {types.map((type) => (
        <div key={type.id} className={styles.type}>
          <span>{type.title}</span>
          <ScoreInput
            id={scoreField(type.id)}
            label={type.title}
            value={type.score}
            onStore={(value) => api.posture.scoreRiskType({ riskType: type.id, score: value })}
          />
          {type.score !== null && (
            <ReasonInput
              id={reasonField(type.id)}
              label={t('categories.reasonOf', { name: type.title })}
              value={type.reason}
              onStore={(reason) =>
                api.posture.scoreRiskType({ riskType: type.id, score: type.score, reason })
              }
            />
          )}
        </div>
      ))}
      {recommended ? (
        <p className={styles.recommended}>
          <Icon of={IconAlertTriangle} size={14} /> {t('categories.recommended', { types: above.join(', ') })}{' '}
          <RaiseFinding finding={finding} />
        </p>
      ) : (
        <p className={styles.quiet}>{t(score === null ? 'categories.unscored' : 'categories.below')}</p>
      )}
    </section>
  );
}
