import { electron } from '../../helpers/electron.ts';
import { beforeEach, expect, test } from 'vitest';
import { EgressGuard } from '../../../main/electron/egress.ts';
import { letsThrough } from '../../helpers/electron-stand-in.ts';

const session = electron.session.defaultSession;
let egress: EgressGuard;

beforeEach(() => {
  electron.app.isPackaged = true;
  egress = new EgressGuard();
  egress.guard(session as never);
});

test.each([
  'app://assay/',
  'app://assay/assets/index.js',
  'data:image/png;base64,AAAA',
  'blob:app://assay/6d1f3c0e',
])('%s stays inside and goes through', (url) => {
  expect(letsThrough(session, url)).toBe(true);
  expect(egress.attempts).toBe(0);
});

test.each([
  'https://example.org/collect?name=Northgate',
  'http://127.0.0.1:8080/',
  'http://localhost/',
  'ws://example.org/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'app://other/',
  'blob:https://example.org/6d1f3c0e',
  'chrome-extension://abc/index.html',
  'devtools://devtools/bundled/inspector.html',
  'not an address',
])('%s is blocked and counted', (url) => {
  expect(letsThrough(session, url)).toBe(false);
  expect(letsThrough(session, url)).toBe(false);
  expect(egress.attempts).toBe(2);
});

test('a developer’s tools are part of Electron, outside the packaged program', () => {
  electron.app.isPackaged = false;
  expect(letsThrough(session, 'devtools://devtools/bundled/inspector.html')).toBe(true);
});
