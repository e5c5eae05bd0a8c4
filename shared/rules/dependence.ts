import { inputsOf } from '../engine/analysis/inputs.ts';
import { type Dependence, isContested } from '../engine/kernel/dependence.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { DriverView } from '../contract/portfolio.ts';
import type { PortfolioSettings } from '../model/portfolio.ts';

/** What people say of how the scenarios hang together. */
export interface StatedDependence {
  /** Null until somebody has said something; the scenarios are independent then. */
  readonly settings: Pick<PortfolioSettings, 'correlated' | 'correlation'> | null;
  readonly drivers: readonly Pick<DriverView, 'id' | 'links'>[];
}

/** Whether an input of this name can follow a driver: capability and resistance are compared, not drawn once a year. */
export const canFollow = (node: string): boolean => !isContested(node);

/**
 * How scenarios are tied in a simulation; undefined while they are independent. What follows a driver and is not among the
 * inputs now (its scenario is not estimated yet, its tree was changed) is left out, and counts again when it is there.
 */
export function dependenceOf(
  { settings, drivers }: StatedDependence,
  scenarios: readonly Scenario[],
): Dependence | undefined {
  const inputs = new Set(
    scenarios.flatMap((scenario) => inputsOf(scenario).map(({ node }) => keyOf(scenario.id, node))),
  );
  const tied = drivers
    .map(({ id, links }) => ({
      id,
      links: links
        .filter(({ scenarioId, node }) => canFollow(node) && inputs.has(keyOf(scenarioId, node)))
        .map(({ scenarioId, node, correlation }) => ({ scenario: scenarioId, node, correlation })),
    }))
    .filter(({ links }) => links.length > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return given({ severity: settings?.correlated ? settings.correlation : undefined, drivers: tied });
}

/** The part of a dependence that touches some of the scenarios: what a result of these rests on. */
export function dependenceOn(
  dependence: Dependence | undefined,
  scenarioIds: readonly string[],
): Dependence | undefined {
  if (dependence === undefined) return undefined;
  const drivers = (dependence.drivers ?? [])
    .map(({ id, links }) => ({ id, links: links.filter(({ scenario }) => scenarioIds.includes(scenario)) }))
    .filter(({ links }) => links.length > 0);
  return given({ severity: dependence.severity, drivers });
}

/** Without what says nothing, so that the same ties always have the same hash. */
function given({ severity, drivers = [] }: Dependence): Dependence | undefined {
  if (severity === undefined && drivers.length === 0) return undefined;
  return {
    ...(severity !== undefined && { severity }),
    ...(drivers.length > 0 && { drivers }),
  };
}

const keyOf = (scenarioId: string, node: string) => `${scenarioId} ${node}`;
