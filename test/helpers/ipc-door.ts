import type { IpcRenderer } from 'electron';
import { electron } from './electron.ts';
import { createBridge } from '../../main/electron/bridge.ts';
import { answerCalls, relayEvents } from '../../main/electron/ipc.ts';
import type { Dispatch } from '../../main/rpc/dispatch.ts';
import type { Transport } from '../../shared/contract/client.ts';
import type { TestBench } from './bench.ts';
import { FakeWebContents } from './electron-stand-in.ts';

const dispatchers = new Map<number, Dispatch>();
answerCalls((sender) => dispatchers.get(sender.id));

export interface TestIpcDoor extends Transport {
  /** The window's contents, for showing another page or frame. */
  contents: FakeWebContents;
  close(): void;
}

/** Opens the desktop's door of a bench: calls go from the bridge over a structured clone to the handler and back, events likewise. */
export function ipcDoor(bench: Pick<TestBench, 'workbench' | 'dispatch'>): TestIpcDoor {
  const contents = new FakeWebContents(electron.ipcMain);
  dispatchers.set(contents.id, bench.dispatch);
  const stop = relayEvents(bench.workbench, contents);
  return {
    ...createBridge(contents.ipcRenderer as unknown as IpcRenderer),
    contents,
    close() {
      stop();
      dispatchers.delete(contents.id);
    },
  };
}
