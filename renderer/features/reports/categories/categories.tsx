import { type ReactNode, useEffect, useState } from 'react';
import type { RiskCategories } from '../../../../shared/contract/posture.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { COVERAGE_STATES } from '../../../../shared/model/risk-category.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { Select } from '../../../ui/select.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import styles from './categories.module.css';

const store = (stored: Promise<unknown>) => void stored.catch(toastError);

/** Categories of risk scored 0 to 1, apart from money, and how far controls cover the layers. */
export function CategoriesView({ views }: { readonly views: ReactNode }) {
  const { data } = useRead('posture', 'categories', {});
  return (
    <>
      <PageHead title={t('step.reports')} summary={t('categories.summary')} actions={views} />
      {data ? (
        <div className={styles.scroller}>
          <Categories of={data} />
          <Coverage of={data} />
        </div>
      ) : (
        <SkeletonRows label={t('app.loading')} rows={12} rowHeight={40} />
      )}
    </>
  );
}

interface Of {
  readonly of: RiskCategories;
}

function Categories({ of: { categories, threshold } }: Of) {
  return (
    <section aria-label={t('categories.risk')}>
      <PanelHead
        title={t('categories.risk')}
        note={t('categories.risk.note')}
        actions={
          <span className={styles.threshold}>
            {t('categories.threshold')}
            <Score
              label={t('categories.threshold')}
              value={threshold}
              onStore={(value) => value !== null && store(api.posture.setThreshold({ threshold: value }))}
            />
          </span>
        }
      />
      <div className={styles.categories}>
        {categories.map(({ id, name, types, score, scored, recommended }) => (
          <section key={id} className={styles.category} aria-label={name}>
            <h3>
              {name} <span className={styles.figure}>{score === null ? NO_FIGURE : decimal(score, 2)}</span>
            </h3>
            <p className={styles.quiet}>{t('categories.scored', { scored, count: types.length })}</p>
            {types.map((type) => (
              <div key={type.id} className={styles.type}>
                <span>{type.title}</span>
                <Score
                  label={type.title}
                  value={type.score}
                  onStore={(value) => store(api.posture.scoreRiskType({ riskType: type.id, score: value }))}
                />
              </div>
            ))}
            <p className={recommended ? styles.recommended : styles.quiet}>
              {recommended
                ? t('categories.recommended', {
                    types: types
                      .filter((type) => (type.score ?? 0) > threshold)
                      .map(({ title }) => title)
                      .join(', '),
                  })
                : t(score === null ? 'categories.unscored' : 'categories.below')}
            </p>
          </section>
        ))}
      </div>
    </section>
  );
}

interface ScoreProps {
  readonly label: string;
  readonly value: number | null;
  readonly onStore: (value: number | null) => void;
}

/** A score of 0 to 1, stored when the field is left; what is no score goes back to what was stored. */
function Score({ label, value, onStore }: ScoreProps) {
  const stored = value === null ? '' : String(value);
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  const commit = () => {
    const typed = text.trim().replace(',', '.');
    const next = typed === '' ? null : Number(typed);
    if (next !== null && !(next >= 0 && next <= 1)) {
      setText(stored);
      return toastError(new Error(t('categories.notAScore', { text })));
    }
    if (next !== value) onStore(next);
    if (next === null) setText(stored);
  };
  return (
    <TextInput
      aria-label={label}
      className={styles.score}
      numeric
      value={text}
      onValueChange={setText}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}

function Coverage({ of: { layers, controls } }: Of) {
  const options = COVERAGE_STATES.map((value) => ({ value, label: t(`categories.state.${value}`) }));
  return (
    <section aria-label={t('categories.coverage')}>
      <PanelHead title={t('categories.coverage')} note={t('categories.coverage.note')} />
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{t('categories.layer')}</th>
            {controls.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layers.map((layer) => (
            <tr key={layer.id}>
              <th scope="row">{layer.name}</th>
              {layer.cells.map(({ control, state }, index) => (
                <td key={control}>
                  <Select
                    aria-label={`${layer.name}, ${controls[index]?.name ?? ''}`}
                    value={state ?? ''}
                    placeholder={t('categories.state.none')}
                    clearable
                    options={options}
                    onValueChange={(next) =>
                      store(
                        api.posture.setCoverage({
                          layer: layer.id,
                          control,
                          state: COVERAGE_STATES.find((one) => one === next) ?? null,
                        }),
                      )
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
