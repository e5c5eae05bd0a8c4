import { useMemo } from 'react';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import { money } from '../../../../shared/format/money.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { STANDARD_ERRORS_95 } from '../../../../shared/report/quantile-error.ts';
import { ChartTable } from '../../../charts/chart-table.tsx';
import { t } from '../../../i18n/t.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { useRegister } from '../register.ts';
import type { DriversAnswer, ExactAnswer } from '../what-if/answer.ts';
import { exactQuestion } from '../what-if/question.ts';
import { useAnswer } from '../what-if/use-answer.ts';
import { yearsWords } from '../words.ts';
import styles from './drivers.module.css';
import { ViewsMenu, type ViewsMenuProps } from './views-menu.tsx';

const LEVELS = { p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99 } as const;
const NAMES = Object.keys(LEVELS) as (keyof typeof LEVELS)[];

export interface ExactCheckProps extends ViewsMenuProps {
  readonly found: DriversAnswer;
  readonly scenario: Scenario;
  readonly dependence: Dependence | undefined;
  readonly currency: string;
}

/** The simulated figures beside those of the distribution itself, found by convolution: how far sampling is off. */
export function ExactCheck({ found, scenario, dependence, currency, views }: ExactCheckProps) {
  const { appetite } = useRegister().engagement;
  const question = useMemo(
    () =>
      exactQuestion(
        scenario,
        Object.values(LEVELS),
        appetite.map(({ loss }) => loss),
        dependence,
      ),
    [scenario, dependence, appetite],
  );
  const answer = useAnswer<'exact'>(question);
  return (
    <section className={styles.exact} aria-label={t('risk.drivers.exact')}>
      <PanelHead
        title={t('risk.drivers.exact')}
        note={yearsWords(found.result.iterations)}
        actions={<ViewsMenu views={views} />}
      />
      {answer === null ? (
        <p className={styles.none}>{t('risk.exact.busy')}</p>
      ) : answer.exact === null ? (
        <p className={styles.none}>
          {t(scenario.semantics === 'product' ? 'risk.exact.product' : 'risk.exact.tied')}
        </p>
      ) : (
        <div className={styles.scroll}>
          <p className={styles.none}>{t('risk.exact.text')}</p>
          <ChartTable
            caption={t('risk.exact.table')}
            data={{
              columns: [
                t('risk.exact.figure'),
                t('risk.exact.simulated'),
                t('risk.exact.error'),
                t('risk.exact.exact'),
                t('risk.exact.off'),
              ],
              rows: rowsOf(found, answer.exact, currency),
            }}
          />
        </div>
      )}
    </section>
  );
}

function rowsOf({ result }: DriversAnswer, exact: NonNullable<ExactAnswer['exact']>, currency: string) {
  const amount = (name: string, simulated: number, error: number, truth: number) => [
    name,
    money(currency, simulated),
    `± ${money(currency, error * STANDARD_ERRORS_95, 'error')}`,
    money(currency, truth),
    truth > 0 ? percent(Math.abs(simulated / truth - 1), 1) : NO_FIGURE,
  ];
  const { errors } = result;
  return [
    amount(t('risk.figures.mean'), result.mean, errors.mean, exact.mean),
    ...NAMES.map((name, index) =>
      amount(
        name.toUpperCase(),
        result.percentiles[name],
        errors.percentiles[name],
        exact.quantiles[index] ?? 0,
      ),
    ),
    [
      t('risk.exact.noLoss'),
      percent(result.zeroProbability, 1),
      `± ${percent(errors.zeroProbability * STANDARD_ERRORS_95, 1)}`,
      percent(exact.zeroProbability, 1),
      percent(Math.abs(result.zeroProbability - exact.zeroProbability), 1),
    ],
  ];
}
