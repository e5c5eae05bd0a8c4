import type { BundleView, TreatmentView } from '../../../../shared/contract/treatments.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import { treatedScenario } from '../../../../shared/rules/treated-scenario.ts';

/** What could be done about a scenario: nothing, one treatment, or several together. */
export interface TreatmentOption {
  readonly id: string;
  /** `T-01`, `T-01 + T-03`; blank for the scenario as it is. */
  readonly refs: string;
  /** Of the one treatment, or of the bundle; blank for the scenario as it is. */
  readonly title: string;
  /** In ascending order, as they are stored. */
  readonly treatmentIds: readonly string[];
  /** A year; null while a cost is not known. */
  readonly cost: number | null;
  readonly bundleId: string | null;
}

/** The option of doing nothing. */
export const AS_IS = 'as is';

/** What is worth comparing for a scenario: as it is, each proposed treatment that acts on it, each bundle of those. */
export function optionsOf(
  scenarioId: string,
  treatments: readonly TreatmentView[],
  bundles: readonly BundleView[],
): TreatmentOption[] {
  const acting = treatments.filter(
    ({ status, effects }) =>
      status === 'proposed' && effects.some((effect) => effect.scenarioId === scenarioId),
  );
  const option = (
    own: readonly TreatmentView[],
    title: string,
    bundleId: string | null,
  ): TreatmentOption => ({
    id: own
      .map(({ id }) => id)
      .toSorted()
      .join(' '),
    refs: own.map(({ ref }) => ref).join(' + '),
    title,
    treatmentIds: own.map(({ id }) => id).toSorted(),
    cost: own.reduce<number | null>(
      (sum, { annualCost }) => (sum === null || annualCost === null ? null : sum + annualCost),
      0,
    ),
    bundleId,
  });
  const together = bundles.flatMap(({ id, title, treatmentIds }) => {
    const own = acting.filter((treatment) => treatmentIds.includes(treatment.id));
    return own.length > 1 ? [option(own, title, id)] : [];
  });
  const all = [
    { ...option([], '', null), id: AS_IS },
    ...acting.map((treatment) => option([treatment], treatment.title, null)),
    ...together,
  ];
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

/** A scenario with the effects of an option on it. */
export function withOption(
  scenario: Scenario,
  { treatmentIds }: TreatmentOption,
  treatments: readonly TreatmentView[],
): Scenario {
  const effects = treatments
    .filter(({ id }) => treatmentIds.includes(id))
    .flatMap((treatment) => treatment.effects)
    .filter((effect) => effect.scenarioId === scenario.id);
  return treatedScenario(scenario, effects);
}
