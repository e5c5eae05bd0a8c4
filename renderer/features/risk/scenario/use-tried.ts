import { useMemo } from 'react';
import type { Scenario as EngineScenario } from '../../../../shared/engine/scenario.ts';
import { validateScenario } from '../../../../shared/engine/validate.ts';
import { treeScenario } from '../../../../shared/rules/engine-scenario.ts';
import type { Ranges } from '../../../../shared/rules/loss-tree.ts';
import { treeFactors } from '../../../../shared/rules/scenario-factors.ts';
import { treatedScenario } from '../../../../shared/rules/treated-scenario.ts';
import { useStore } from '../../../state/store.ts';
import { drafts, sameRange, triedRanges } from '../drafts.ts';
import type { ScenarioEntry } from '../register.ts';

/** A scenario as it is tried: its ranges as typed, and whole where the engine can simulate it. */
export interface Tried {
  readonly ranges: Ranges;
  /** Null while a range is missing or the whole is beyond what can be computed. */
  readonly scenario: EngineScenario | null;
  /** Whether the stored result says something else. */
  readonly differs: boolean;
}

export function useTried({ scenario, state, excepted }: ScenarioEntry): Tried {
  const typed = useStore(drafts);
  return useMemo(() => {
    const ranges = triedRanges(scenario, typed);
    const places = treeFactors(scenario);
    const whole = places.every(({ node }) => ranges.has(node))
      ? treatedScenario(treeScenario(scenario.id, scenario.tree, ranges), excepted)
      : null;
    const changed = places.some(
      ({ node, quantity, factor }) =>
        !sameRange(quantity, ranges.get(node) ?? null, factor?.distribution ?? null),
    );
    return {
      ranges,
      scenario: whole !== null && validateScenario(whole).length === 0 ? whole : null,
      differs: changed || state !== 'current',
    };
  }, [scenario, state, excepted, typed]);
}
