import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type TestBench, testBench } from '../../helpers/bench.ts';
import { type TestIpcDoor, ipcDoor } from '../../helpers/ipc-door.ts';
import { isTrustedSender } from '../../../main/electron/ipc.ts';
import { CALL_CHANNEL } from '../../../main/electron/channels.ts';

let bench: TestBench;
let door: TestIpcDoor;

beforeEach(() => {
  bench = testBench();
  door = ipcDoor(bench);
});

afterEach(() => {
  door.close();
  bench[Symbol.dispose]();
});

const REFUSED = {
  ok: false,
  error: { code: 'FORBIDDEN', message: expect.stringContaining('Only the window') },
};
const OWN = { parent: null, url: 'app://assay/#/inventory' };

test('the program’s own page is answered', async () => {
  door.contents.callingFrame = OWN;
  expect(await door.call('app.info', {})).toMatchObject({ ok: true, value: { version: '0.0.0-test' } });
});

test.each([
  ['a frame that is gone', null],
  ['a frame within our page', { parent: OWN, url: 'app://assay/' }],
  ['a page of another host', { parent: null, url: 'app://other/' }],
  ['a page of the web', { parent: null, url: 'https://assay/' }],
  ['a page whose host begins like ours', { parent: null, url: 'app://assay.evil.example/' }],
  ['a file', { parent: null, url: 'file:///assay/index.html' }],
  ['an empty page', { parent: null, url: 'about:blank' }],
  ['no address', { parent: null, url: '' }],
])('%s is refused and reaches no handler', async (_who, frame) => {
  const reached = vi.spyOn(bench.workbench, 'context');
  door.contents.callingFrame = frame;
  expect(await door.call('app.info', {})).toMatchObject(REFUSED);
  expect(reached).not.toHaveBeenCalled();
});

test('a frame that throws when it is looked at is refused', () => {
  const destroyed = {
    get senderFrame(): never {
      throw new Error('Render frame was disposed');
    },
  };
  expect(isTrustedSender(destroyed)).toBe(false);
});

test('a page without a workbench is refused', async () => {
  door.close();
  expect(await door.call('app.info', {})).toMatchObject(REFUSED);
});

test.each([[undefined], [null], [42], [{ toString: 'app.info' }], [['app.info']]])(
  'the name %j is refused',
  async (name) => {
    expect(await door.contents.ipcRenderer.invoke(CALL_CHANNEL, name, {})).toMatchObject(REFUSED);
  },
);

test('nothing is sent to a page that crashed or is gone', () => {
  const sent = vi.spyOn(door.contents, 'send');
  door.contents.hasCrashed = true;
  bench.workbench.emit({ type: 'menu', command: 'undo' });
  door.contents.hasCrashed = false;
  door.contents.isGone = true;
  bench.workbench.emit({ type: 'menu', command: 'undo' });
  expect(sent).not.toHaveBeenCalled();
});
