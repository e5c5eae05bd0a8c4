import { useState } from 'react';
import type { BundleView, TreatmentView } from '../../../../shared/contract/treatments.ts';
import { money } from '../../../../shared/format/money.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { parseAmount } from '../../../../shared/rules/amount.ts';
import { amountText } from '../../../../shared/rules/amount-text.ts';
import { api, useRead } from '../../../api/api.ts';
import { CopyFigures } from '../../../charts/copy-figures.tsx';
import { t } from '../../../i18n/t.ts';
import { errorText, toastError } from '../../../state/toast.ts';
import { EditableText } from '../../../ui/editable-text.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { useRegister } from '../register.ts';
import styles from './ranking.module.css';
import { rankingTable } from './treatment-tables.ts';

const SHOWN = 8;

export interface RankingProps {
  readonly scenarioId: string | null;
  readonly treatments: readonly TreatmentView[];
  readonly bundles: readonly BundleView[];
}

/** Every combination of treatments that the budget allows, by net benefit. Exact means, without simulation. */
export function Ranking({ scenarioId, treatments, bundles }: RankingProps) {
  const { currency } = useRegister().engagement;
  const ranked = useRead('evaluations', 'rank', { scenarioId });
  const budget = useRead('portfolio', 'settings', {}).data?.budget ?? null;
  const [all, setAll] = useState(false);
  const rows = ranked.data ?? [];
  const refsOf = (ids: readonly string[]) =>
    treatments
      .filter(({ id }) => ids.includes(id))
      .map(({ ref }) => ref)
      .join(' + ');
  const bundled = new Set(bundles.map(({ treatmentIds }) => treatmentIds.toSorted().join(' ')));
  const bundle = (ids: readonly string[]) => {
    const own = treatments.filter(({ id }) => ids.includes(id));
    const title = own.map((treatment) => treatment.title).join(' + ');
    api.bundles.create({ title: title.slice(0, 300), treatmentIds: [...ids] }).catch(toastError);
  };
  return (
    <section className={styles.ranking} aria-label={t('risk.ranking')}>
      <PanelHead
        title={t('risk.ranking')}
        note={t('risk.ranking.note')}
        actions={
          rows.length > 0 && (
            <CopyFigures of={t('risk.ranking')} table={() => rankingTable(rows, treatments, currency)} />
          )
        }
      />
      <div className={styles.budget}>
        <span>{t('risk.ranking.budget')}</span>
        <div className={styles.amount}>
          <EditableText
            label={t('risk.ranking.budget')}
            value={budget === null ? '' : amountText(budget)}
            numeric
            placeholder={t('risk.ranking.noBudget')}
            onSave={async (text) => {
              await api.portfolio.update({ budget: text.trim() === '' ? null : parseAmount(text) });
            }}
          />
        </div>
      </div>
      {ranked.error ? (
        <p className={styles.none}>{errorText(ranked.error)}</p>
      ) : rows.length === 0 ? (
        <p className={styles.none}>{t('risk.ranking.none')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={t('risk.ranking')}>
            <thead>
              <tr>
                <th scope="col">{t('risk.option')}</th>
                <th scope="col">{t('risk.option.cost')}</th>
                <th scope="col">{t('risk.option.reduction')}</th>
                <th scope="col">{t('risk.option.benefit')}</th>
                <th scope="col">{t('risk.option.rosi')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, all ? rows.length : SHOWN).map((row) => (
                <tr key={row.treatmentIds.join(' ')}>
                  <th scope="row">{refsOf(row.treatmentIds)}</th>
                  <td>{money(currency, row.annualCost)}</td>
                  <td>{money(currency, row.reduction)}</td>
                  <td>{money(currency, row.netBenefit)}</td>
                  <td>{row.rosi === null ? NO_FIGURE : decimal(row.rosi, 1)}</td>
                  <td>
                    {row.treatmentIds.length > 1 && !bundled.has(row.treatmentIds.toSorted().join(' ')) && (
                      <LinkButton
                        aria-label={t('risk.ranking.bundleOf', { refs: refsOf(row.treatmentIds) })}
                        onClick={() => bundle(row.treatmentIds)}
                      >
                        {t('risk.ranking.bundle')}
                      </LinkButton>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > SHOWN && (
            <LinkButton onClick={() => setAll(!all)}>
              {t(all ? 'risk.ranking.fewer' : 'risk.ranking.all', { count: rows.length })}
            </LinkButton>
          )}
        </div>
      )}
    </section>
  );
}
