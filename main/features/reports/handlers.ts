import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import { lastExports } from './exported.ts';

const notYet = (): never => {
  throw new AssayError('UNKNOWN_OPERATION', 'Being built.');
};

export const reports: Handlers<Ctx>['reports'] = {
  exported: lastExports,
  export: () => notYet(),
};
