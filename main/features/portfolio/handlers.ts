import type { Handlers } from '../../../shared/contract/contract.ts';
import type { HeatMapEntry } from '../../../shared/contract/portfolio.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { CurrentSimulation } from '../../../shared/contract/risk.ts';
import { bandOf, bandsProblem, heatMapPlace } from '../../../shared/rules/heat-map.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Reader } from '../../store/reader.ts';
import { storedSettings } from './queries.ts';
import { portfolioView } from './settings.ts';

/** What the portfolio needs of the scenarios. The composition root plugs it in. */
export interface PortfolioSources {
  simulations(read: Reader): CurrentSimulation[];
}

export const portfolioHandlers = (sources: PortfolioSources): Handlers<Ctx>['portfolio'] => ({
  settings: (ctx) => portfolioView(ctx.read),
  update: (ctx, patch) => {
    for (const scale of ['likelihoodBands', 'lossBands'] as const) {
      const problem = bandsProblem(patch[scale] ?? []);
      if (patch[scale] && problem !== null)
        throw new AssayError('INVALID', `Not stored: ${problem}.`, [{ path: [scale], message: problem }]);
    }
    if (patch.likelihoodBands?.some(({ upTo }) => upTo !== null && upTo >= 1))
      throw new AssayError('INVALID', 'Not stored: a band of probabilities ends below 1.', [
        { path: ['likelihoodBands'], message: 'A probability lies between 0 and 1' },
      ]);
    const stored = storedSettings(ctx.read);
    ctx.change((change) => {
      if (stored) return void change.update('portfolioSettings', stored.id, patch);
      const { effectiveLossBands: _bands, ...settings } = portfolioView(ctx.read);
      change.insert('portfolioSettings', { id: ctx.newId(), ...settings, ...patch });
    });
    return portfolioView(ctx.read);
  },
  heatMap: (ctx) => {
    const { likelihoodBands, effectiveLossBands } = portfolioView(ctx.read);
    return sources.simulations(ctx.read).flatMap(({ scenarioId, result, outOfDate }): HeatMapEntry[] => {
      const place = heatMapPlace(result);
      if (scenarioId === null || place === null) return [];
      return [
        {
          scenarioId,
          ...place,
          likelihoodBand: bandOf(likelihoodBands, place.likelihood),
          lossBand: bandOf(effectiveLossBands, place.loss),
          outOfDate,
        },
      ];
    });
  },
});
