import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Ctx } from '../../app/workbench.ts';
import { currentSimulations, runSimulations } from './run.ts';

export const simulations: Handlers<Ctx>['simulations'] = {
  list: (ctx) => currentSimulations(ctx.read),
  run: (ctx, wish, job) => runSimulations(ctx, wish, job),
};
