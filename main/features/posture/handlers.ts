import type { Handlers } from '../../../shared/contract/contract.ts';
import type { InstrumentState, ResponsibilityContent } from '../../../shared/contract/responsibilities.ts';
import { dashboard, type DashboardSources } from '../../../shared/rules/dashboard.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Reader } from '../../store/reader.ts';
import { categoryHandlers } from './categories.ts';
import { listScenarios, readAppetite } from './queries.ts';

/** What the dashboard needs of other features. The composition root plugs it in. */
export interface PostureSources {
  simulations(ctx: Ctx): DashboardSources['simulations'];
  instrument(
    read: Reader,
    day: string,
  ): { readonly content: readonly ResponsibilityContent[]; readonly state: InstrumentState };
  classification(read: Reader): Pick<DashboardSources, 'classified'>;
  register(read: Reader, day: string): Pick<DashboardSources, 'findings' | 'evidence'>;
  exceptions(read: Reader, day: string): DashboardSources['exceptions'];
}

export const postureHandlers = (sources: PostureSources): Handlers<Ctx>['posture'] => ({
  ...categoryHandlers,
  dashboard: (ctx) => {
    const { read } = ctx;
    const day = ctx.today();
    const { findings, evidence } = sources.register(read, day);
    return dashboard({
      day,
      appetite: readAppetite(read),
      ...sources.instrument(read, day),
      scenarios: listScenarios(read),
      simulations: sources.simulations(ctx),
      classified: sources.classification(read).classified,
      exceptions: sources.exceptions(read, day),
      findings,
      evidence,
    });
  },
});
