import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';

const notYet = (): never => {
  throw new AssayError('UNKNOWN_OPERATION', 'Being built.');
};

export const assets: Handlers<Ctx>['assets'] = {
  list: () => notYet(),
  get: () => notYet(),
  create: () => notYet(),
  update: () => notYet(),
  remove: () => notYet(),
};

export const relations: Handlers<Ctx>['relations'] = {
  list: () => notYet(),
  create: () => notYet(),
  remove: () => notYet(),
};

export const views: Handlers<Ctx>['views'] = {
  list: () => notYet(),
  save: () => notYet(),
  remove: () => notYet(),
};
