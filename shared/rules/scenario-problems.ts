import type { Problem } from '../engine/problem.ts';
import { validateScenario } from '../engine/validate.ts';
import type { LinkedScenario } from '../model/scenario.ts';
import { distributionProblems } from './distribution-problems.ts';
import { engineScenario } from './engine-scenario.ts';
import { type Factored, treeFactors } from './scenario-factors.ts';

/**
 * What keeps the engine from simulating the factors of a scenario, with places such as `frequency.tef.min`. Each is judged
 * alone, and once all are there together: each may be fine and the whole beyond what can be computed. Missing ones are no
 * problem.
 */
export function scenarioProblems(scenario: Pick<LinkedScenario, 'id'> & Factored): Problem[] {
  const alone = treeFactors(scenario).flatMap(({ node, quantity, factor }) =>
    factor?.distribution
      ? distributionProblems(factor.distribution, quantity).map(({ path, message }) => ({
          path: path === '' ? node : `${node}.${path}`,
          message,
        }))
      : [],
  );
  if (alone.length > 0) return alone;
  const whole = engineScenario(scenario);
  return whole === null ? [] : validateScenario(whole);
}
