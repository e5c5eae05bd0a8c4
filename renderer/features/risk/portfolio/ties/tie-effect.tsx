import { useMemo } from 'react';
import type { DriverView, PortfolioView } from '../../../../../shared/contract/portfolio.ts';
import { money } from '../../../../../shared/format/money.ts';
import { percent } from '../../../../../shared/format/probability.ts';
import { dependenceOf, type StatedDependence } from '../../../../../shared/rules/dependence.ts';
import { engineScenario } from '../../../../../shared/rules/engine-scenario.ts';
import { treatedScenario } from '../../../../../shared/rules/treated-scenario.ts';
import { CopyFigures } from '../../../../charts/copy-figures.tsx';
import { t } from '../../../../i18n/t.ts';
import { useRegister } from '../../register.ts';
import { sumQuestion, type Way } from '../../what-if/question.ts';
import { useAnswer } from '../../what-if/use-answer.ts';
import { yearsWords } from '../../words.ts';
import { figuresTable, TAIL_FIGURES } from '../../result/figures-table.ts';
import styles from '../parts-panel.module.css';
import ties from './ties.module.css';

const FIRST_SEED = 1;
const WAYS = ['independent', 'severity', 'drivers', 'both'] as const;
type WayId = (typeof WAYS)[number];

export interface TieEffectProps {
  readonly settings: PortfolioView;
  readonly drivers: readonly DriverView[];
}

/** The sum of all scenarios with and without what ties them, in the same random years. */
export function TieEffect({ settings, drivers }: TieEffectProps) {
  const { entries, engagement, portfolio } = useRegister();
  const { currency } = engagement;
  const seed = portfolio?.seed ?? FIRST_SEED;
  const { correlation, correlated } = settings;
  const question = useMemo(() => {
    const scenarios = entries.flatMap(({ scenario, excepted }) => {
      const whole = engineScenario(scenario);
      return whole === null ? [] : [treatedScenario(whole, excepted)];
    });
    if (scenarios.length === 0) return null;
    const severity = { correlated: true, correlation };
    const tied = (id: WayId, stated: StatedDependence['settings'], all: typeof drivers): Way => ({
      id,
      dependence: dependenceOf({ settings: stated, drivers: all }, scenarios),
    });
    const byDrivers = tied('drivers', null, drivers);
    const ways = [
      tied('independent', null, []),
      tied('severity', severity, []),
      ...(byDrivers.dependence === undefined ? [] : [byDrivers, tied('both', severity, drivers)]),
    ];
    return sumQuestion(scenarios, ways, seed);
  }, [entries, correlation, drivers, seed]);
  const answer = useAnswer<'sum'>(question);
  const results = new Map(answer?.results.map(({ id, result }) => [id, result]));
  const independent = results.get('independent');
  if (independent === undefined) return <p className={styles.text}>{t('risk.dependence.none')}</p>;
  const ways = WAYS.flatMap((id) => {
    const result = results.get(id);
    return result === undefined ? [] : [{ id, result }];
  });
  const driven = results.has('drivers');
  const set: WayId = driven ? (correlated ? 'both' : 'drivers') : correlated ? 'severity' : 'independent';
  // While everything is independent, what the correlation would do is what there is to decide on.
  const told = set === 'independent' ? 'severity' : set;
  const after = results.get(told) ?? independent;
  const change = (of: 'p90' | 'p95' | 'p99') =>
    signed(after.percentiles[of] / independent.percentiles[of] - 1);
  return (
    <div className={ties.list}>
      <div className={ties.head}>
        <h3>{t('risk.dependence.effect')}</h3>
        <CopyFigures
          of={t('risk.dependence.effect')}
          table={() =>
            figuresTable(
              t('risk.dependence.way'),
              TAIL_FIGURES,
              ways.map(({ id, result }) => ({ name: t(`risk.dependence.way.${id}`), figures: result })),
              currency,
            )
          }
        />
      </div>
      <table className={styles.table} aria-label={t('risk.dependence.effect')}>
        <thead>
          <tr>
            <td />
            {TAIL_FIGURES.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.map(({ id, result }) => (
            <tr key={id} className={id === set ? styles.set : undefined}>
              <th scope="row">
                {t(`risk.dependence.way.${id}`)}
                {id === set && <span className={styles.mark}>{t('risk.dependence.set')}</span>}
              </th>
              {TAIL_FIGURES.map(({ head, of }) => (
                <td key={head}>{money(currency, of(result))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>
        {t('risk.dependence.text', {
          way: t(`risk.dependence.way.${told}`),
          p90: change('p90'),
          p95: change('p95'),
          p99: change('p99'),
          years: yearsWords(independent.iterations),
        })}
      </p>
    </div>
  );
}

/** `+6.2 %`, `−1.0 %`; a change of nothing has no sign. */
const signed = (change: number): string =>
  !Number.isFinite(change) || Math.abs(change) < 0.0005
    ? percent(0, 1)
    : `${change < 0 ? '−' : '+'}${percent(Math.abs(change), 1)}`;
