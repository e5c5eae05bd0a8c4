import { inputsOf } from './analysis/inputs.ts';
import { type Dependence, type DriverLink, isContested } from './kernel/dependence.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** Everything that is wrong with what ties valid scenarios together. */
export function validateDependence(
  { severity = 0, drivers = [] }: Dependence,
  scenarios: readonly Scenario[],
  path = 'dependence',
): Problem[] {
  const problems: Problem[] = [];
  if (!(severity >= 0 && severity < 1)) {
    problems.push({
      path: `${path}.severity`,
      message: `must be at least 0 and below 1 (it is ${severity})`,
    });
  }
  const nodes = new Map(
    scenarios.map((scenario) => [scenario.id, inputsOf(scenario).map(({ node }) => node)]),
  );
  const linked = new Set<string>();
  drivers.forEach(({ links }, i) => {
    links.forEach((link, j) => {
      const key = JSON.stringify([link.scenario, link.node]);
      const message = linked.has(key) ? 'follows two drivers; give it one' : faultOf(link, nodes);
      if (message !== null) problems.push({ path: `${path}.drivers[${i}].links[${j}]`, message });
      linked.add(key);
    });
  });
  return problems;
}

function faultOf(
  { scenario, node, correlation }: DriverLink,
  nodes: ReadonlyMap<string, readonly string[]>,
): string | null {
  const known = nodes.get(scenario);
  if (known === undefined) return `there is no scenario ${JSON.stringify(scenario)}`;
  if (!known.includes(node)) return `${JSON.stringify(scenario)} has no input ${JSON.stringify(node)}`;
  if (isContested(node)) return 'capability and resistance are compared, not drawn once a year';
  if (correlation >= -1 && correlation <= 1) return null;
  return `the correlation must lie between -1 and 1 (it is ${correlation})`;
}
