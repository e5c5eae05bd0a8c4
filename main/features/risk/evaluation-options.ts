import type { Evaluation } from '../../../shared/model/treatment.ts';
import type { Reader } from '../../store/reader.ts';
import { hashOf } from './inputs.ts';
import { listBundleSets } from './queries.ts';
import { currentScenarios, decidedTreatments, type RiskState, tiesOf, withTreatments } from './state.ts';

/** One state of a subject to be simulated. */
export type Option = Pick<Evaluation, 'kind' | 'treatmentIds'>;

/** Treatments with an effect on the subject. */
const acting = ({ effects }: RiskState, scenarioId: string | null): Set<string> =>
  new Set(
    effects
      .filter((effect) => scenarioId === null || effect.scenarioId === scenarioId)
      .flatMap((effect) => effect.treatmentId ?? []),
  );

const inPlace = (state: RiskState, scenarioId: string | null): string[] => {
  const on = acting(state, scenarioId);
  return state.treatments
    .filter(({ id, status }) => status === 'in place' && on.has(id))
    .map(({ id }) => id)
    .toSorted();
};

/** What is worth comparing for a subject: as it is, each proposed treatment, each bundle of them, inherent, target. */
export function optionsOf(read: Reader, state: RiskState, scenarioId: string | null): Option[] {
  const on = acting(state, scenarioId);
  const proposed = state.treatments.filter(({ id, status }) => status === 'proposed' && on.has(id));
  const known = new Set(proposed.map(({ id }) => id));
  const bundles = listBundleSets(read)
    .map((ids) => ids.filter((id) => known.has(id)).toSorted())
    .filter((ids) => ids.length > 1);
  const decided = decidedTreatments(state, scenarioId).filter((id) => on.has(id));
  const without = inPlace(state, scenarioId);
  const options: Option[] = [
    { kind: 'treated', treatmentIds: [] },
    ...proposed.map(({ id }): Option => ({ kind: 'treated', treatmentIds: [id] })),
    ...bundles.map((treatmentIds): Option => ({ kind: 'treated', treatmentIds })),
    ...(without.length > 0 ? [{ kind: 'inherent', treatmentIds: without } as const] : []),
    ...(decided.length > 0 ? [{ kind: 'target', treatmentIds: decided } as const] : []),
  ];
  return [...new Map(options.map((option) => [keyOf(option), option])).values()];
}

export const keyOf = ({ kind, treatmentIds }: Option): string => `${kind} ${treatmentIds.join(' ')}`;

/** Cost of a year of treatments; null while one is not known. */
export function costOf({ treatments }: RiskState, treatmentIds: readonly string[]): number | null {
  const costs = treatments.filter(({ id }) => treatmentIds.includes(id)).map(({ annualCost }) => annualCost);
  return costs.reduce<number | null>((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0);
}

/** Hash of everything an evaluation rests on: scenarios before and after, years, cost, and the limits it is held against. */
export function evaluationHash(
  state: RiskState,
  {
    scenarioId,
    kind,
    treatmentIds,
    seed,
    iterations,
  }: Pick<Evaluation, 'scenarioId' | 'seed' | 'iterations'> & Option,
): string {
  const before = currentScenarios(state, scenarioId);
  return hashOf({
    kind,
    before,
    after: withTreatments(state, before, treatmentIds),
    seed,
    iterations,
    dependence: tiesOf(state, before),
    annualCost: costOf(state, treatmentIds),
    appetite: state.appetite,
  });
}
