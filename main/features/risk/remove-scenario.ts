import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import {
  assetLinks,
  driverLinksOfScenario,
  effectsOnScenario,
  estimatesOfFactor,
  evaluationsOfScenario,
  factorsOfScenario,
  portfolioSimulation,
  simulationOf,
} from './queries.ts';

/** Removes a scenario with everything that is only about it. */
export function removeScenario({ read }: Ctx, change: Change, id: string): void {
  for (const link of assetLinks(read, id)) change.remove('scenarioAsset', link.id);
  for (const factor of factorsOfScenario(read, id)) {
    for (const estimate of estimatesOfFactor(read, factor.id)) change.remove('estimate', estimate.id);
    change.remove('factor', factor.id);
  }
  for (const link of driverLinksOfScenario(read, id)) change.remove('driverLink', link.id);
  for (const effect of effectsOnScenario(read, id)) change.remove('effect', effect.id);
  for (const evaluation of evaluationsOfScenario(read, id)) change.remove('evaluation', evaluation.id);
  const simulation = simulationOf(read, id);
  if (simulation) change.remove('simulation', simulation.id);
  // The portfolio's figures would name a scenario that is gone.
  const portfolio = portfolioSimulation(read);
  if (portfolio?.contributions.some((c) => c.scenarioId === id)) change.remove('simulation', portfolio.id);
  change.remove('scenario', id);
}
