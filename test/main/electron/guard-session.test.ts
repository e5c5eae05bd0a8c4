import { electron } from '../../helpers/electron.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { EgressGuard } from '../../../main/electron/egress.ts';
import { guardSession } from '../../../main/electron/guard-session.ts';
import { fakeEvent, letsThrough } from '../../helpers/electron-stand-in.ts';

const session = electron.session.defaultSession;
let egress: EgressGuard;

beforeEach(() => {
  session.removeAllListeners();
  egress = new EgressGuard();
  guardSession(egress);
});

const PERMISSIONS = [
  'media',
  'geolocation',
  'notifications',
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fullscreen',
  'openExternal',
  'fileSystem',
  'hid',
  'serial',
  'usb',
  'some permission of the future',
];

test.each(PERMISSIONS)('%s is neither granted when asked for nor reported as granted', (permission) => {
  const answer = vi.fn();
  session.setPermissionRequestHandler.mock.lastCall?.[0](null, permission, answer);
  expect(answer.mock.calls).toEqual([[false]]);
  expect(session.setPermissionCheckHandler.mock.lastCall?.[0](null, permission)).toBe(false);
});

test('no device is handed to a page', () => {
  const handler = session.setDevicePermissionHandler.mock.lastCall?.[0];
  for (const deviceType of ['hid', 'serial', 'usb'])
    expect(handler?.({ deviceType, origin: 'app://assay' }), deviceType).toBe(false);
});

test('no screen is captured', () => {
  const answer = vi.fn();
  session.setDisplayMediaRequestHandler.mock.lastCall?.[0]({}, answer);
  expect(answer.mock.calls).toEqual([[null]]);
});

test('no page starts a download', () => {
  const event = fakeEvent();
  expect(session.emit('will-download', event)).toBe(true);
  expect(event.preventDefault).toHaveBeenCalledTimes(1);
});

test('no dictionary is fetched', () => {
  expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[false]]);
  expect(session.setSpellCheckerLanguages.mock.calls).toEqual([[[]]]);
});

test('requests are filtered', () => {
  expect(letsThrough(session, 'https://example.org/')).toBe(false);
  expect(egress.attempts).toBe(1);
});
