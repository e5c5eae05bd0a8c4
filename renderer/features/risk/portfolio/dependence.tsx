import { useMemo } from 'react';
import { money } from '../../../../shared/format/money.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { engineScenario } from '../../../../shared/rules/engine-scenario.ts';
import { parsePercent } from '../../../../shared/rules/amount.ts';
import { treatedScenario } from '../../../../shared/rules/treated-scenario.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { EditableText } from '../../../ui/editable-text.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useRegister } from '../register.ts';
import { sumQuestion } from '../what-if/question.ts';
import { useAnswer } from '../what-if/use-answer.ts';
import { yearsWords } from '../words.ts';
import styles from './parts-panel.module.css';

const CHOICES = (['off', 'on'] as const).map((value) => ({ value, label: t(`risk.dependence.${value}`) }));
const FIRST_SEED = 1;

/** Whether severe years of the scenarios fall together, how strongly, and what that does to the tail of the sum. */
export function Dependence() {
  const { entries, engagement, portfolio } = useRegister();
  const { currency } = engagement;
  const settings = useRead('portfolio', 'settings', {}).data;
  const seed = portfolio?.seed ?? FIRST_SEED;
  const severity = settings?.correlation;
  const question = useMemo(() => {
    const scenarios = entries.flatMap(({ scenario, excepted }) => {
      const whole = engineScenario(scenario);
      return whole === null ? [] : [treatedScenario(whole, excepted)];
    });
    return severity === undefined || scenarios.length === 0 ? null : sumQuestion(scenarios, severity, seed);
  }, [entries, severity, seed]);
  const answer = useAnswer<'sum'>(question);
  if (settings === undefined) return null;
  const update = (patch: { correlated?: boolean; correlation?: number }) => api.portfolio.update(patch);
  const rows =
    answer === null ? [] : (['independent', 'correlated'] as const).map((key) => ({ key, ...answer[key] }));
  return (
    <section aria-label={t('risk.portfolio.dependence')}>
      <PanelHead title={t('risk.portfolio.dependence')} note={t('risk.dependence.note')} />
      <div className={styles.body}>
        <div className={styles.controls}>
          <Segmented
            label={t('risk.dependence.switch')}
            value={settings.correlated ? 'on' : 'off'}
            onValueChange={(value) => void update({ correlated: value === 'on' }).catch(toastError)}
            options={CHOICES}
          />
          <span>{t('risk.dependence.strength')}</span>
          <div className={styles.strength}>
            <EditableText
              label={t('risk.dependence.strength')}
              numeric
              unit="%"
              value={String(Math.round(settings.correlation * 100))}
              onSave={async (text) => {
                await update({ correlation: parsePercent(text) });
              }}
            />
          </div>
        </div>
        {rows.length > 0 && answer !== null && (
          <>
            <table className={styles.table} aria-label={t('risk.dependence.effect')}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{t('risk.figures.mean')}</th>
                  <th scope="col">P95</th>
                  <th scope="col">P99</th>
                  <th scope="col">{t('risk.figures.tvar95')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, mean, percentiles, tvar95 }) => (
                  <tr key={key}>
                    <th scope="row">{t(`risk.dependence.${key}`)}</th>
                    {[mean, percentiles.p95, percentiles.p99, tvar95].map((value, index) => (
                      <td key={FIGURES[index]}>{money(currency, value)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={styles.text}>
              {t('risk.dependence.text', {
                change: percent(
                  answer.correlated.percentiles.p99 / answer.independent.percentiles.p99 - 1,
                  1,
                ),
                years: yearsWords(answer.independent.iterations),
              })}
            </p>
          </>
        )}
      </div>
    </section>
  );
}

const FIGURES = ['mean', 'p95', 'p99', 'tvar95'];
