import type { MenuItem } from '../../../ui/menu.tsx';
import { money, moneyTick } from '../../../../shared/format/money.ts';
import { STANDARD_ERRORS_95 } from '../../../../shared/report/quantile-error.ts';
import { ChartSlot } from '../../../charts/chart-slot.tsx';
import { amount, plain } from '../../../charts/quantity.ts';
import { RunningMean } from '../../../charts/running-mean.tsx';
import { t } from '../../../i18n/t.ts';
import type { DriversAnswer } from '../what-if/answer.ts';
import { errorWords } from '../words.ts';

export interface ConvergenceProps {
  readonly found: DriversAnswer;
  readonly currency: string;
  readonly views: readonly MenuItem[];
}

/** How the mean settles with the number of simulated years, with the band in which it lies 95 times in 100. */
export function Convergence({ found, currency, views }: ConvergenceProps) {
  const points = found.convergence.map(({ years, mean, error }) => ({
    years,
    mean,
    low: Math.max(0, mean - STANDARD_ERRORS_95 * error),
    high: mean + STANDARD_ERRORS_95 * error,
  }));
  const last = found.convergence.at(-1);
  const every = Math.ceil(points.length / 12);
  return (
    <ChartSlot>
      {(height) => (
        <RunningMean
          title={t('risk.drivers.convergence')}
          note={
            last &&
            t('risk.convergence.last', {
              mean: money(currency, last.mean),
              error: errorWords(last.error, currency),
            })
          }
          views={views}
          summary={t('risk.convergence.summary')}
          tableLabel={t('risk.convergence.table')}
          table={{
            columns: [
              t('risk.convergence.years'),
              t('risk.figures.mean'),
              t('risk.convergence.low'),
              t('risk.convergence.high'),
            ],
            rows: points
              .filter((_, index) => index % every === 0 || index === points.length - 1)
              .map(({ years, mean, low, high }) => [
                plain(years, 0),
                ...[mean, low, high].map((value) => amount(currency, value)),
              ]),
          }}
          points={points}
          format={(value) => moneyTick(currency, value)}
          axisTitles={{ mean: t('risk.convergence.mean'), years: t('risk.convergence.axis') }}
          height={height}
        />
      )}
    </ChartSlot>
  );
}
