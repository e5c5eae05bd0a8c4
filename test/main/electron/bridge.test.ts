import { electron } from '../../helpers/electron.ts';
import { expect, test, vi } from 'vitest';
import type { Transport } from '../../../shared/contract/client.ts';

test('the page gets a call and a subscription, and nothing else', async () => {
  await import('../../../main/electron/preload.ts');
  const [[name, bridge] = []] = electron.contextBridge.exposeInMainWorld.mock.calls;
  expect(name).toBe('assay');
  expect(Object.keys(bridge as Transport).sort()).toEqual(['call', 'subscribe']);
  expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledTimes(1);
});

test('the page hears events without the sender, until it stops listening', async () => {
  const { createBridge } = await import('../../../main/electron/bridge.ts');
  const { EVENT_CHANNEL } = await import('../../../main/electron/channels.ts');
  const bridge = createBridge(electron.ipcRenderer as never);
  const heard = vi.fn();
  const stop = bridge.subscribe(heard);
  const event = { type: 'menu', command: 'undo' };
  electron.ipcRenderer.emit(EVENT_CHANNEL, { sender: 'the way to everything' }, event);
  expect(heard.mock.calls).toEqual([[event]]);
  stop();
  electron.ipcRenderer.emit(EVENT_CHANNEL, {}, event);
  expect(heard).toHaveBeenCalledTimes(1);
});
