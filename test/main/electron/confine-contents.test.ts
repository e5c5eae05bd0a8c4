import { electron } from '../../helpers/electron.ts';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { confineContents } from '../../../main/electron/confine-contents.ts';
import { FakeWebContents, fakeEvent } from '../../helpers/electron-stand-in.ts';

let contents: FakeWebContents;

beforeAll(confineContents);
beforeEach(() => {
  contents = new FakeWebContents(electron.ipcMain);
  electron.app.emit('web-contents-created', fakeEvent(), contents);
});

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  '%s is prevented on every page there ever is',
  (name) => {
    const event = fakeEvent();
    expect(contents.emit(name, event)).toBe(true);
    expect(event.preventDefault).toHaveBeenCalledTimes(1);
  },
);

test.each(['https://evil.example/', 'app://assay/', 'file:///etc/passwd', 'about:blank'])(
  'no window opens for %s',
  (url) => {
    const handler = contents.setWindowOpenHandler.mock.lastCall?.[0];
    expect(handler?.({ url })).toEqual({ action: 'deny' });
    expect(electron.shell.openExternal).not.toHaveBeenCalled();
  },
);

test('peer connections find no way past the request filter', () => {
  expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
});
