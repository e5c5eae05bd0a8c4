import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Ctx } from '../../app/workbench.ts';
import { letterHandlers } from './letters.ts';
import { readMatrix } from './matrix.ts';
import { roleHandlers } from './roles.ts';

export const raci: Handlers<Ctx>['raci'] = {
  matrix: (ctx) => readMatrix(ctx.read),
  ...letterHandlers,
  ...roleHandlers,
};
