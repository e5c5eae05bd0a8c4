import { useMemo, useState } from 'react';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import type { CurrentSimulation } from '../../../../shared/contract/risk.ts';
import { t } from '../../../i18n/t.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import type { ScenarioEntry } from '../register.ts';
import { Spread } from '../result/spread.tsx';
import type { TrialAnswer } from '../what-if/answer.ts';
import { driversQuestion } from '../what-if/question.ts';
import { useAnswer } from '../what-if/use-answer.ts';
import { Convergence } from './convergence.tsx';
import { DriverTornado } from './driver-tornado.tsx';
import styles from './drivers.module.css';
import { ExactCheck } from './exact-check.tsx';
import { LossParts } from './loss-parts.tsx';

/** What the panel can show of the loss. */
const VIEWS = ['mean', 'p95', 'parts', 'convergence', 'histogram', 'exact'] as const;
type View = (typeof VIEWS)[number];

export interface DriversProps {
  readonly entry: ScenarioEntry;
  /** The scenario as it is tried; null while it cannot be simulated. */
  readonly scenario: Scenario | null;
  /** What moves its inputs together. */
  readonly dependence: Dependence | undefined;
  readonly simulation: CurrentSimulation | undefined;
  readonly trial: TrialAnswer | null;
  readonly seed: number;
  readonly selected: string;
  readonly currency: string;
}

/** What drives the loss: swing of every input, parts of the mean, how far the simulation has settled, years by loss. */
export function Drivers(props: DriversProps) {
  const { entry, scenario, dependence, simulation, trial, seed, selected, currency } = props;
  const [view, setView] = useState<View>('mean');
  const question = useMemo(
    () => (scenario === null ? null : driversQuestion(scenario, seed, dependence)),
    [scenario, seed, dependence],
  );
  const found = useAnswer<'drivers'>(view === 'histogram' ? null : question);
  const views = useMemo(
    () =>
      VIEWS.map((id) => ({
        id,
        label: t(`risk.drivers.${id}`),
        chosen: id === view,
        onSelect: () => setView(id),
      })),
    [view],
  );
  if (view === 'histogram')
    return <Spread simulation={simulation} trial={trial} currency={currency} views={views} />;
  if (found === null)
    return (
      <section aria-label={t('risk.drivers.mean')}>
        <PanelHead title={t('risk.drivers.mean')} />
        <p className={styles.none}>{t(scenario === null ? 'risk.drivers.none' : 'risk.drivers.busy')}</p>
      </section>
    );
  if (view === 'exact' && scenario !== null)
    return (
      <ExactCheck
        found={found}
        scenario={scenario}
        dependence={dependence}
        currency={currency}
        views={views}
      />
    );
  if (view === 'exact' || view === 'convergence')
    return <Convergence found={found} currency={currency} views={views} />;
  if (view === 'parts')
    return <LossParts found={found} scenario={entry.scenario} currency={currency} views={views} />;
  return (
    <DriverTornado
      found={found}
      figure={view}
      scenario={entry.scenario}
      selected={selected}
      currency={currency}
      views={views}
    />
  );
}
