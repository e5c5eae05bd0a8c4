import { IconChartLine } from '@tabler/icons-react';
import type { Dashboard } from '../../../../shared/contract/posture.ts';
import { money } from '../../../../shared/format/money.ts';
import type { AppetitePoint } from '../../../../shared/model/engagement.ts';
import { LineKey } from '../../../charts/line-key.tsx';
import { LossExceedance } from '../../../charts/loss-exceedance.tsx';
import { amount, share } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import styles from './dashboard.module.css';
import { LossFigure } from './loss-figure.tsx';

const HEIGHT = 238;

export interface LossCurveProps {
  readonly loss: Dashboard['loss'];
  readonly appetite: readonly AppetitePoint[];
  readonly currency: string;
}

/** The loss exceedance curve of all scenarios together against the appetite. */
export function LossCurve({ loss, appetite, currency }: LossCurveProps) {
  const { portfolio } = loss;
  const goTo = useGoTo();
  if (portfolio === null)
    return (
      <section className={styles.curve} aria-label={t('dashboard.curve')}>
        <PanelHead title={t('dashboard.curve')} />
        <div className={styles.empty}>
          <EmptyState
            icon={IconChartLine}
            title={t('dashboard.curve.none')}
            actions={<Button onClick={() => goTo('/risk')}>{t('dashboard.curve.simulate')}</Button>}
          >
            {t('dashboard.curve.noneText')}
          </EmptyState>
        </div>
      </section>
    );
  const { curve, percentiles } = portfolio.result;
  const limits = appetite.toSorted((a, b) => a.loss - b.loss);
  return (
    <div className={styles.curve}>
      <LossExceedance
        title={t('dashboard.curve')}
        actions={limits.length > 0 && <LineKey look="appetite" label={t('dashboard.curve.appetite')} />}
        summary={t('dashboard.curve.summary', { p90: money(currency, percentiles.p90) })}
        table={{
          columns: [t('dashboard.curve.tableLoss'), t('dashboard.curve.all')],
          rows: Object.entries(PERCENTILES).map(([key, chance]) => [
            amount(currency, percentiles[key as keyof typeof PERCENTILES]),
            share(chance, 0),
          ]),
        }}
        tableLabel={t('dashboard.curve.table')}
        curves={[{ label: t('dashboard.curve.all'), role: 'now', points: curve }]}
        limits={limits}
        currency={currency}
        axisTitles={{ probability: t('dashboard.curve.chance'), loss: t('dashboard.curve.lossAxis') }}
        callout={{
          loss: percentiles.p90,
          chance: t('dashboard.curve.p90', { amount: money(currency, percentiles.p90) }),
        }}
        note={
          <LossFigure loss={loss} currency={currency} className={styles.p90}>
            {t('dashboard.curve.p90', { amount: money(currency, percentiles.p90) })}
          </LossFigure>
        }
        height={HEIGHT}
      />
    </div>
  );
}

/** Chance of a year worse than each percentile. */
const PERCENTILES = { p10: 0.9, p25: 0.75, p50: 0.5, p75: 0.25, p90: 0.1, p95: 0.05, p99: 0.01 } as const;
