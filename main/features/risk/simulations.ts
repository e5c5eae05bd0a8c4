import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Ctx } from '../../app/workbench.ts';
import { analyse } from './analyse.ts';
import { currentSimulations, runSimulations } from './run.ts';

export const simulations: Handlers<Ctx>['simulations'] = {
  list: (ctx) => currentSimulations(ctx.read),
  analyse: (ctx, { scenarioId }) => analyse(ctx, scenarioId),
  run: (ctx, wish, job) => runSimulations(ctx, wish, job),
};
