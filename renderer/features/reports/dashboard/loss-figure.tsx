import type { ReactNode } from 'react';
import type { Dashboard } from '../../../../shared/contract/posture.ts';
import { ENGINE_VERSION } from '../../../../shared/engine/version.ts';
import { isOldEngine } from '../../../../shared/rules/old-engine.ts';
import { money } from '../../../../shared/format/money.ts';
import { count } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { t } from '../../../i18n/t.ts';
import { localDay } from '../../../state/local-time.ts';
import { outOfDateWords } from './out-of-date.ts';
import { Explained } from './explained.tsx';

export interface LossFigureProps {
  readonly loss: Dashboard['loss'];
  readonly currency: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The loss in a bad year, which opens how it was simulated and what it is held against. */
export function LossFigure({ loss: { portfolio, allowed }, currency, className, children }: LossFigureProps) {
  const amount = (value: number | null) => (value === null ? NO_FIGURE : money(currency, value));
  const day = portfolio === null ? undefined : localDay(portfolio.at);
  const outOfDate = portfolio === null ? null : outOfDateWords(portfolio);
  return (
    <Explained
      label={t('dashboard.loss')}
      value={amount(portfolio?.result.percentiles.p90 ?? null)}
      className={className}
      formula={t('dashboard.loss.formula')}
      span={day === undefined ? null : { from: day, to: day }}
      spanTerm={t('dashboard.loss.simulated')}
      facts={[
        ...(outOfDate === null ? [] : [{ term: t('dashboard.loss.state'), value: outOfDate }]),
        { term: t('dashboard.loss.allowed'), value: amount(allowed) },
        { term: t('dashboard.loss.mean'), value: amount(portfolio?.result.mean ?? null) },
        ...(portfolio === null
          ? []
          : [
              { term: t('dashboard.loss.scenarios'), value: count(portfolio.contributions.length) },
              { term: t('dashboard.loss.years'), value: count(portfolio.iterations) },
              { term: t('dashboard.loss.seed'), value: String(portfolio.seed) },
              { term: t('dashboard.loss.engine'), value: portfolio.engineVersion },
              ...(isOldEngine(portfolio)
                ? [{ term: t('dashboard.loss.presentEngine'), value: ENGINE_VERSION }]
                : []),
              { term: t('dashboard.loss.hash'), value: portfolio.inputsHash.slice(0, 12) },
            ]),
      ]}
      route="/risk?view=portfolio"
    >
      {children}
    </Explained>
  );
}
