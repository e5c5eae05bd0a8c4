import { useEffect } from 'react';
import { useEngagement } from '../../state/engagement.ts';
import { t } from '../../i18n/t.ts';
import { useRoute, useSetSearch } from '../../state/route.ts';
import { useStore } from '../../state/store.ts';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { Empty } from './empty.tsx';
import { Head } from './head.tsx';
import { NewDialog } from './new-dialog.tsx';
import { NextThings } from './next-things.tsx';
import { CompareView } from './compare/compare-view.tsx';
import type { Place, RiskView } from './place.ts';
import { PortfolioView } from './portfolio/portfolio-view.tsx';
import { type Register, RegisterContext, useReadRegister } from './register.ts';
import { editedTreatment, lastScenario, newScenario, runDialog, trainer } from './requests.ts';
import { RunDialog } from './run-dialog.tsx';
import { RunPanel } from './run-panel.tsx';
import { ScenarioView } from './scenario/scenario-view.tsx';
import { Trainer } from './trainer/trainer.tsx';
import { useArrival } from './use-arrival.ts';
import { useRiskCommands } from './use-risk-commands.ts';

/** Step 6: scenarios, one at a time or all together, with what they may cost in a year. */
export function RiskPage() {
  const { engagement } = useEngagement();
  return <RiskStep key={engagement.id} />;
}

function RiskStep() {
  const register = useReadRegister();
  const setSearch = useSetSearch();
  const { shown, selected } = useShown(register);
  const select: Place['select'] = (id, view = 'scenario') =>
    setSearch({ id, view: view === 'scenario' ? undefined : view });
  const place = { register, shown, selected, select };
  useRiskCommands(place);
  useArrival(register);
  useEffect(
    () => () => {
      newScenario.set(false);
      runDialog.set(false);
      trainer.set(false);
      editedTreatment.set(null);
    },
    [],
  );
  const creating = useStore(newScenario);
  const settingUp = useStore(runDialog);
  const training = useStore(trainer);
  return (
    <RegisterContext.Provider value={register}>
      <Head {...place} />
      <Body {...place} />
      <RunPanel />
      <NextThings {...place} />
      {creating && <NewDialog onCreated={select} />}
      {settingUp && <RunDialog />}
      {training && <Trainer />}
    </RegisterContext.Provider>
  );
}

function Body({ register, shown, selected, select }: Place) {
  if (!register.ready) return <SkeletonRows label={t('risk.loading')} />;
  if (selected === undefined) return <Empty />;
  if (shown === 'portfolio') return <PortfolioView selectedId={selected.scenario.id} onSelect={select} />;
  if (shown === 'compare') return <CompareView key={selected.scenario.id} entry={selected} />;
  return <ScenarioView key={selected.scenario.id} entry={selected} />;
}

const VIEWS: readonly RiskView[] = ['scenario', 'compare', 'portfolio'];

/** The address says which scenario is shown; without one it is the one looked at last, or the first. */
function useShown({ engagement, entries, ready }: Register): Pick<Place, 'shown' | 'selected'> {
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const last = useStore(lastScenario)[engagement.id];
  const byId = (id: string | undefined) => entries.find((entry) => entry.scenario.id === id);
  const selected = byId(search['id']) ?? byId(last) ?? entries[0];
  const id = selected?.scenario.id;
  useEffect(() => {
    if (!ready || id === undefined) return;
    lastScenario.set((all) => (all[engagement.id] === id ? all : { ...all, [engagement.id]: id }));
    // An address that names a scenario stays: the one just created may not have been read yet.
    if (search['id'] === undefined) setSearch({ id });
  }, [ready, id, search, engagement.id, setSearch]);
  return { selected, shown: VIEWS.find((view) => view === search['view']) ?? 'scenario' };
}
