import { useMemo } from 'react';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import { money } from '../../../../shared/format/money.ts';
import { STANDARD_ERRORS_95 } from '../../../../shared/report/quantile-error.ts';
import { ChartMenu } from '../../../charts/chart-menu.tsx';
import { ChartTable, type ChartTableData } from '../../../charts/chart-table.tsx';
import { amount, type Quantity, share } from '../../../charts/quantity.ts';
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
  const table = answer?.exact ? tableOf(found, answer.exact, currency) : null;
  return (
    <section className={styles.exact} aria-label={t('risk.drivers.exact')}>
      <PanelHead
        title={t('risk.drivers.exact')}
        note={yearsWords(found.result.iterations)}
        actions={table ? <ChartMenu table={table} views={views} /> : <ViewsMenu views={views} />}
      />
      {answer === null ? (
        <p className={styles.none}>{t('risk.exact.busy')}</p>
      ) : table === null ? (
        <p className={styles.none}>
          {t(scenario.semantics === 'product' ? 'risk.exact.product' : 'risk.exact.tied')}
        </p>
      ) : (
        <div className={styles.scroll}>
          <p className={styles.none}>{t('risk.exact.text')}</p>
          <ChartTable caption={t('risk.exact.table')} data={table} />
        </div>
      )}
    </section>
  );
}

function tableOf(
  { result }: DriversAnswer,
  exact: NonNullable<ExactAnswer['exact']>,
  currency: string,
): ChartTableData {
  const figure = (name: string, simulated: number, error: number, truth: number) => [
    name,
    amount(currency, simulated),
    plusMinus(
      amount(currency, error * STANDARD_ERRORS_95),
      money(currency, error * STANDARD_ERRORS_95, 'error'),
    ),
    amount(currency, truth),
    share(truth > 0 ? Math.abs(simulated / truth - 1) : null),
  ];
  const { errors } = result;
  const zeroError = share(errors.zeroProbability * STANDARD_ERRORS_95);
  return {
    columns: [
      t('risk.exact.figure'),
      t('risk.exact.simulated'),
      t('risk.exact.error'),
      t('risk.exact.exact'),
      t('risk.exact.off'),
    ],
    rows: [
      figure(t('risk.figures.mean'), result.mean, errors.mean, exact.mean),
      ...NAMES.map((name, index) =>
        figure(
          name.toUpperCase(),
          result.percentiles[name],
          errors.percentiles[name],
          exact.quantiles[index] ?? 0,
        ),
      ),
      [
        t('risk.exact.noLoss'),
        share(result.zeroProbability),
        plusMinus(zeroError),
        share(exact.zeroProbability),
        share(Math.abs(result.zeroProbability - exact.zeroProbability)),
      ],
    ],
  };
}

const plusMinus = (error: Quantity, words = error.words): Quantity => ({ ...error, words: `± ${words}` });
