import { inputsOf } from '../analysis/inputs.ts';
import { variance } from '../distributions/distribution.ts';
import { type Dependence, isMagnitude, pullOn } from '../kernel/dependence.ts';
import type { Scenario } from '../scenario.ts';

/**
 * Whether a dependence leaves the distribution of the scenarios' sum as if there were none. It does while every driver moves one
 * draw a year: who follows it alone is as free as before. A magnitude is drawn for every event, and a year's events together
 * follow the year's driver, so that one is enough to tie them.
 */
export function isIndependent(scenarios: readonly Scenario[], dependence: Dependence): boolean {
  const draws = new Map<string, number>();
  for (const scenario of scenarios) {
    const once = scenario.semantics === 'bernoulli';
    for (const { node, distribution } of inputsOf(scenario)) {
      const pull = pullOn(dependence, scenario.id, node);
      if (pull === undefined || pull.correlation === 0 || variance(distribution) === 0) continue;
      const own = isMagnitude(node) && !once ? 2 : 1;
      draws.set(pull.driver, (draws.get(pull.driver) ?? 0) + own);
    }
  }
  return [...draws.values()].every((count) => count < 2);
}
