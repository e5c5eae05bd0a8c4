import type { Transport } from '../../shared/contract/client.ts';
import type { Workbench } from '../app/workbench.ts';
import type { Dispatch } from './dispatch.ts';

/** The door without a wall: the CLI and tests call the dispatcher in the same process. Values still cross as JSON. */
export const directTransport = (workbench: Workbench, dispatch: Dispatch): Transport => ({
  call: async (name, input) => JSON.parse(JSON.stringify(await dispatch(name, input))),
  subscribe: (listener) => workbench.subscribe(listener),
});
