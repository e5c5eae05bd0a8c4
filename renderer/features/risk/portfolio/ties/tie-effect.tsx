import { useMemo } from 'react';
import type { DriverView, PortfolioView } from '../../../../../shared/contract/portfolio.ts';
import { money } from '../../../../../shared/format/money.ts';
import { percent } from '../../../../../shared/format/probability.ts';
import { dependenceOf, type StatedDependence } from '../../../../../shared/rules/dependence.ts';
import { engineScenario } from '../../../../../shared/rules/engine-scenario.ts';
import { treatedScenario } from '../../../../../shared/rules/treated-scenario.ts';
import { t } from '../../../../i18n/t.ts';
import { useRegister } from '../../register.ts';
import { sumQuestion, type Way } from '../../what-if/question.ts';
import { useAnswer } from '../../what-if/use-answer.ts';
import { yearsWords } from '../../words.ts';
import styles from '../parts-panel.module.css';

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
  const driven = results.has('drivers');
  const set: WayId = driven ? (correlated ? 'both' : 'drivers') : correlated ? 'severity' : 'independent';
  // While everything is independent, what the correlation would do is what there is to decide on.
  const told = set === 'independent' ? 'severity' : set;
  const after = results.get(told) ?? independent;
  const change = (of: 'p90' | 'p95' | 'p99') =>
    signed(after.percentiles[of] / independent.percentiles[of] - 1);
  return (
    <>
      <table className={styles.table} aria-label={t('risk.dependence.effect')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('risk.figures.mean')}</th>
            <th scope="col">P90</th>
            <th scope="col">P95</th>
            <th scope="col">P99</th>
            <th scope="col">{t('risk.figures.tvar95')}</th>
          </tr>
        </thead>
        <tbody>
          {WAYS.flatMap((id) => {
            const result = results.get(id);
            if (result === undefined) return [];
            const { mean, percentiles, tvar95 } = result;
            return [
              <tr key={id} className={id === set ? styles.set : undefined}>
                <th scope="row">
                  {t(`risk.dependence.way.${id}`)}
                  {id === set && <span className={styles.mark}>{t('risk.dependence.set')}</span>}
                </th>
                {[mean, percentiles.p90, percentiles.p95, percentiles.p99, tvar95].map((value, index) => (
                  <td key={FIGURES[index]}>{money(currency, value)}</td>
                ))}
              </tr>,
            ];
          })}
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
    </>
  );
}

const FIGURES = ['mean', 'p90', 'p95', 'p99', 'tvar95'];

/** `+6.2 %`, `−1.0 %`; a change of nothing has no sign. */
const signed = (change: number): string =>
  !Number.isFinite(change) || Math.abs(change) < 0.0005
    ? percent(0, 1)
    : `${change < 0 ? '−' : '+'}${percent(Math.abs(change), 1)}`;
