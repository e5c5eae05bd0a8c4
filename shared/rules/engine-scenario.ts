import type { Scenario as EngineScenario } from '../engine/scenario.ts';
import type { Scenario } from '../model/scenario.ts';

/** A scenario as the engine takes it; null while an estimate is missing. */
export function engineScenario({
  id,
  frequency,
  loss,
}: Pick<Scenario, 'id' | 'frequency' | 'loss'>): EngineScenario | null {
  if (!frequency || !loss) return null;
  return { id, semantics: 'event', frequency: { lef: frequency }, loss: { primary: loss } };
}
