import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { money } from '../../../../shared/format/money.ts';
import { isOldEngine } from '../../../../shared/rules/old-engine.ts';
import { api, useRead } from '../../../api/api.ts';
import { CopyFigures } from '../../../charts/copy-figures.tsx';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { useRegister } from '../register.ts';
import { BRIEF_FIGURES, figuresTable } from '../result/figures-table.ts';
import styles from './parts-panel.module.css';
import { oldEngineWords } from '../words.ts';
import { evaluationOf, STATES } from './state-lines.ts';

/** The portfolio without the controls in place, as it is, and with what was decided; all in the same random years. */
export function States() {
  const { currency } = useRegister().engagement;
  const evaluations = useRead('evaluations', 'list', { scenarioId: null }).data ?? [];
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await api.evaluations.run({ scenarioId: null });
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };
  const rows = STATES.map((kind) => ({ kind, evaluation: evaluationOf(evaluations, kind) }));
  const simulated = rows.some(({ evaluation }) => evaluation !== undefined);
  const stale = rows.find(({ evaluation }) => evaluation?.outOfDate)?.evaluation;
  return (
    <section aria-label={t('risk.portfolio.states')}>
      <PanelHead
        title={t('risk.portfolio.states')}
        note={t('risk.treatments.note')}
        actions={
          simulated && (
            <CopyFigures
              of={t('risk.portfolio.states')}
              table={() =>
                figuresTable(
                  t('risk.states.state'),
                  BRIEF_FIGURES,
                  rows.map(({ kind, evaluation }) => ({
                    name: t(`risk.states.${kind}`),
                    figures: evaluation?.result,
                  })),
                  currency,
                )
              }
            />
          )
        }
      />
      <div className={styles.body}>
        <table className={styles.table} aria-label={t('risk.portfolio.states')}>
          <thead>
            <tr>
              <td />
              {BRIEF_FIGURES.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, evaluation }) => (
              <tr key={kind}>
                <th scope="row">{t(`risk.states.${kind}`)}</th>
                {evaluation === undefined ? (
                  <td colSpan={BRIEF_FIGURES.length}>
                    {t(simulated ? `risk.states.${kind}.none` : 'risk.states.current.none')}
                  </td>
                ) : (
                  BRIEF_FIGURES.map(({ head, of }) => (
                    <td key={head}>{money(currency, of(evaluation.result))}</td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {stale && (
          <p className={styles.stale}>
            {isOldEngine(stale) ? oldEngineWords(stale) : t('risk.figures.outOfDatePortfolio')}
          </p>
        )}
        <div className={styles.controls}>
          <Button icon={IconPlayerPlay} busy={busy} onClick={() => void run()}>
            {t('risk.states.run')}
          </Button>
          <span className={styles.text}>{t('risk.states.text')}</span>
        </div>
      </div>
    </section>
  );
}
