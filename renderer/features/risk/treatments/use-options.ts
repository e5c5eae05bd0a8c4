import { useMemo } from 'react';
import type { BundleView, TreatmentView } from '../../../../shared/contract/treatments.ts';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import type { TreatmentDecision } from '../../../../shared/model/treatment.ts';
import { useRead } from '../../../api/api.ts';
import { createStore, useStore } from '../../../state/store.ts';
import { type ScenarioEntry, useRegister } from '../register.ts';
import type { Tried } from '../scenario/use-tried.ts';
import { variantsQuestion } from '../what-if/question.ts';
import { useAnswer } from '../what-if/use-answer.ts';
import { type OptionRow, optionRows } from './option-rows.ts';
import { AS_IS, optionsOf, type TreatmentOption, withOption } from './options.ts';

/** The option a person looks at, by scenario. */
export const shownOptions = createStore<Readonly<Record<string, string>>>({});

export interface Options {
  readonly treatments: readonly TreatmentView[];
  readonly bundles: readonly BundleView[];
  readonly options: readonly TreatmentOption[];
  /** Empty until they are simulated. */
  readonly rows: readonly OptionRow[];
  /** They are being simulated for the first time. */
  readonly busy: boolean;
  /** The option that is looked at: the one clicked last, what was decided, or the scenario as it is. */
  readonly shown: string;
  /** The decision that stands for this scenario. */
  readonly decision: TreatmentDecision | undefined;
}

/**
 * What could be done about a scenario, kept up with every keystroke. At rest it is simulated in as many years as the stored
 * result, so that the scenario as it is has the same figures in the table as beside the curve.
 */
export function useOptions(
  { scenario, simulation }: ScenarioEntry,
  { scenario: tried, differs }: Tried,
  seed: number,
  dependence: Dependence | undefined,
): Options {
  const { engagement } = useRegister();
  const treatments = useRead('treatments', 'list', {}).data;
  const bundles = useRead('bundles', 'list', {}).data;
  const decisions = useRead('decisions', 'list', {}).data;
  const chosen = useStore(shownOptions)[scenario.id];
  const options = useMemo(
    () => optionsOf(scenario.id, treatments ?? [], bundles ?? []),
    [scenario.id, treatments, bundles],
  );
  const years = differs ? undefined : simulation?.iterations;
  const question = useMemo(() => {
    if (tried === null || options.length < 2) return null;
    const variants = options.map((option) => ({
      id: option.id,
      scenario: withOption(tried, option, treatments ?? []),
    }));
    return variantsQuestion(variants, seed, dependence, years);
  }, [tried, options, treatments, seed, dependence, years]);
  const answer = useAnswer<'variants'>(question);
  const rows = useMemo(() => {
    const results = new Map(answer?.results.map(({ id, result }) => [id, result]));
    return optionRows(options, results, engagement.appetite);
  }, [options, answer, engagement.appetite]);
  const busy = question !== null && answer === null;
  const decision = decisions?.find((one) => one.scenarioId === scenario.id);
  const decided = decision && (decision.treatmentIds.join(' ') || AS_IS);
  const known = (id: string | undefined) => (options.some((option) => option.id === id) ? id : undefined);
  const shown = known(chosen) ?? known(decided) ?? AS_IS;
  return useMemo(
    () => ({ treatments: treatments ?? [], bundles: bundles ?? [], options, rows, busy, shown, decision }),
    [treatments, bundles, options, rows, busy, shown, decision],
  );
}

/** Looks at an option: its curve is drawn beside that of the scenario as it is. */
export const showOption = (scenarioId: string, option: string): void =>
  shownOptions.set((all) => ({ ...all, [scenarioId]: option }));
