import type { CurrentSimulation } from '../../../../shared/contract/risk.ts';
import { money } from '../../../../shared/format/money.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { ChartSlot } from '../../../charts/chart-slot.tsx';
import { LossHistogram } from '../../../charts/loss-histogram.tsx';
import { amount, share } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';
import type { MenuItem } from '../../../ui/menu.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import type { TrialAnswer } from '../what-if/answer.ts';
import { zeroWords } from './figures.tsx';
import styles from './spread.module.css';

export interface SpreadProps {
  readonly simulation: CurrentSimulation | undefined;
  readonly trial: TrialAnswer | null;
  readonly currency: string;
  readonly views: readonly MenuItem[];
}

/** How the simulated years spread over the amounts of loss; the years without any are told in words. */
export function Spread({ simulation, trial, currency, views }: SpreadProps) {
  const figures = trial?.result ?? simulation?.result;
  if (figures === undefined)
    return (
      <>
        <PanelHead title={t('risk.histogram')} />
        <p className={styles.none}>{t('risk.histogram.none')}</p>
      </>
    );
  const { histogram, mean, percentiles, zeroProbability } = figures;
  const zero = zeroWords(zeroProbability);
  const none = t('risk.histogram.zero', { share: percent(zeroProbability) });
  const marker = (name: string, value: number) => ({ value, label: `${name} ${money(currency, value)}` });
  return (
    <ChartSlot>
      {(height) => (
        <LossHistogram
          title={t('risk.histogram')}
          views={views}
          note={trial === null ? none : t('risk.histogram.trial', { none })}
          summary={t('risk.histogram.summary', { zero })}
          tableLabel={t('risk.histogram.table')}
          table={{
            columns: [t('risk.histogram.from'), t('risk.histogram.to'), t('risk.histogram.share')],
            rows: histogram.map((bin) => [
              amount(currency, bin.from),
              amount(currency, bin.to),
              share(bin.share),
            ]),
          }}
          bins={histogram}
          markers={[marker(t('risk.figures.mean'), mean), marker('P90', percentiles.p90)]}
          scale="log"
          currency={currency}
          axisTitles={{ share: t('risk.histogram.share'), loss: t('risk.curve.loss') }}
          height={height}
        />
      )}
    </ChartSlot>
  );
}
