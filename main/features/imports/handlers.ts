import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';

const notYet = (): never => {
  throw new AssayError('UNKNOWN_OPERATION', 'Being built.');
};

export const imports: Handlers<Ctx>['imports'] = {
  beginUpload: () => notYet(),
  appendUpload: () => notYet(),
  preview: () => notYet(),
  apply: () => notYet(),
  discardUpload: () => notYet(),
};

export const mappings: Handlers<Ctx>['mappings'] = {
  list: () => notYet(),
  save: () => notYet(),
  remove: () => notYet(),
};
