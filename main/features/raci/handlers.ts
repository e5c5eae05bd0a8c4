import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';

const notYet = (): never => {
  throw new AssayError('UNKNOWN_OPERATION', 'Being built.');
};

export const raci: Handlers<Ctx>['raci'] = {
  matrix: () => notYet(),
  set: () => notYet(),
  choose: () => notYet(),
  addRole: () => notYet(),
  updateRole: () => notYet(),
  removeRole: () => notYet(),
  setPeople: () => notYet(),
  reset: () => notYet(),
};
