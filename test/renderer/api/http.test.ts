import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { httpTransport } from '../../../renderer/api/http.ts';
import { connectionLost } from '../../../renderer/state/connection.ts';

class StandInSource {
  static last: StandInSource | null = null;
  onerror: (() => void) | null = null;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  constructor() {
    StandInSource.last = this;
  }
}
const source = () => {
  if (!StandInSource.last) throw new Error('Nobody listens');
  return StandInSource.last;
};

const reply = { ok: true, value: {} };
const answering = () => Promise.resolve(new Response(JSON.stringify(reply)));
const dead = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  vi.stubGlobal('EventSource', StandInSource);
  connectionLost.set(false);
});
afterEach(() => vi.unstubAllGlobals());

test('a call to a host that is gone says so in words, and the connection counts as lost', async () => {
  vi.stubGlobal('fetch', dead);
  const failed = await httpTransport().call('engagement.update', {});
  expect(failed).toMatchObject({ ok: false, error: { code: 'DISCONNECTED' } });
  expect(failed.ok ? '' : failed.error.message).toMatch(/no longer running.*Everything saved is in the file/);
  expect(connectionLost.get()).toBe(true);
});

test('the connection is back with the first answer', async () => {
  connectionLost.set(true);
  vi.stubGlobal('fetch', answering);
  expect(await httpTransport().call('engagement.current', {})).toEqual(reply);
  expect(connectionLost.get()).toBe(false);
});

test('the end of the event stream is noticed without any call, and so is its return', () => {
  httpTransport().subscribe(() => undefined);
  source().onerror?.();
  expect(connectionLost.get()).toBe(true);
  source().onopen?.();
  expect(connectionLost.get()).toBe(false);
});

test('events reach every listener until it leaves', () => {
  const transport = httpTransport();
  const heard: string[] = [];
  transport.subscribe((event) => heard.push(`first ${event.type}`));
  const leave = transport.subscribe((event) => heard.push(`second ${event.type}`));
  const send = () => source().onmessage?.({ data: JSON.stringify({ type: 'engagement', open: true }) });
  send();
  leave();
  send();
  expect(heard).toEqual(['first engagement', 'second engagement', 'first engagement']);
});
