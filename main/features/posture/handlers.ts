import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Ctx } from '../../app/workbench.ts';
import { categoryHandlers } from './categories.ts';
import { comparisonHandlers } from './compare.ts';
import { type PostureSources, readDashboard } from './dashboard.ts';

export const postureHandlers = (sources: PostureSources): Handlers<Ctx>['posture'] => ({
  ...categoryHandlers,
  ...comparisonHandlers(sources),
  dashboard: (ctx) =>
    readDashboard(ctx.read, { day: ctx.today(), dayOf: (instant) => ctx.dayOf(instant) }, sources),
});
