import { request } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveHttp } from '../../../main/rpc/http.ts';
import { type TestBench, testBench } from '../../helpers/bench.ts';
import { httpDoor, type TestHttpDoor } from '../../helpers/http-door.ts';

let bench: TestBench;
let door: TestHttpDoor;

beforeEach(async () => {
  bench = testBench();
  mkdirSync(join(bench.folder, 'web'));
  writeFileSync(join(bench.folder, 'web', 'index.html'), '<!doctype html><title>Assay</title>');
  writeFileSync(join(bench.folder, 'secret.txt'), 'secret');
  door = await httpDoor(bench, join(bench.folder, 'web'));
});

afterEach(async () => {
  await door.close();
  bench[Symbol.dispose]();
});

const post = (headers: Record<string, string>, body = '{}', path = '/rpc/app.info') =>
  fetch(door.door.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** Node's fetch sets Host by itself; a rebinding attack does not. */
const rawGet = (path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(door.door.origin + path, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

test('the page needs the cookie of the start link, which works once', async () => {
  expect((await fetch(door.door.origin)).status).toBe(401);
  expect((await fetch(door.door.startLink, { redirect: 'manual' })).status).toBe(401);
  expect((await fetch(`${door.door.origin}/start?t=guess`, { redirect: 'manual' })).status).toBe(401);
  const page = await fetch(door.door.origin, { headers: { cookie: door.cookie } });
  expect(await page.text()).toContain('<title>Assay</title>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each([
  ['no cookie', {}, 401],
  ['a wrong cookie', { cookie: 'assay=guess' }, 401],
])('an operation with %s is refused', async (_what, headers, status) => {
  const response = await post({ origin: door.door.origin, ...headers });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    code: 'FORBIDDEN',
    message: expect.stringContaining('start link'),
  });
});

test('a foreign or missing origin is refused even with the cookie', async () => {
  for (const origin of ['https://evil.example', 'null', door.door.origin.replace('127.0.0.1', 'localhost')])
    expect((await post({ origin, cookie: door.cookie })).status).toBe(403);
  expect((await post({ cookie: door.cookie })).status).toBe(403);
});

test('a foreign host is refused', async () => {
  const port = new URL(door.door.origin).port;
  for (const host of ['evil.example', `localhost:${port}`, `127.0.0.1.evil.example:${port}`])
    expect(await rawGet('/', { host, cookie: door.cookie })).toBe(421);
});

test('only JSON by POST reaches an operation', async () => {
  const headers = { origin: door.door.origin, cookie: door.cookie };
  expect((await fetch(`${door.door.origin}/rpc/app.info`, { headers })).status).toBe(405);
  expect((await post({ ...headers, 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post(headers, '{broken')).status).toBe(400);
  expect((await post(headers, `"${'x'.repeat(9 * 1024 * 1024)}"`)).status).toBe(413);
});

test('no path leads out of the renderer', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt'])
    expect(await rawGet(path, { cookie: door.cookie }), path).toBeGreaterThanOrEqual(400);
  expect(await rawGet('/%', { cookie: door.cookie })).toBeGreaterThanOrEqual(400);
});

test('a port in use is explained', async () => {
  const port = Number(new URL(door.door.origin).port);
  const second = serveHttp({
    workbench: bench.workbench,
    dispatch: bench.dispatch,
    root: bench.folder,
    port,
  });
  await expect(second).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(String(port)),
  });
});

test('a request is answered by what it says it is, never by what its names mean to the language', async () => {
  const headers = { origin: door.door.origin, cookie: door.cookie };
  for (const name of ['__proto__', 'constructor.name', 'app.__proto__', 'app.toString', 'hasOwnProperty', ''])
    expect(await (await post(headers, '{}', `/rpc/${name}`)).json(), name).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_OPERATION' },
    });
  const person = '{"name":"Eve","title":"","party":"client","email":"","__proto__":{"admin":true}}';
  expect(await (await post(headers, person, '/rpc/people.create')).json()).toMatchObject({ ok: false });
  expect({}).not.toHaveProperty('admin');
  for (const input of ['null', '[]', '"text"', '42', '{"input":{}}', '[['.repeat(50_000)])
    expect((await (await post(headers, input)).json()) as object, input.slice(0, 20)).not.toMatchObject({
      ok: true,
    });
});

test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s does not reach an operation', async (method) => {
  const headers = { origin: door.door.origin, cookie: door.cookie, 'content-type': 'application/json' };
  const response = await fetch(`${door.door.origin}/rpc/app.info`, { method, headers });
  expect(response.status).toBe(405);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
  'the content type %j does not reach an operation',
  async (type) => {
    const headers = { origin: door.door.origin, cookie: door.cookie, 'content-type': type };
    expect((await post(headers)).status).toBe(415);
  },
);

test('a person who comes without the link sees a page, a script JSON', async () => {
  const page = await fetch(door.door.origin, { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain(
    '<p>Open the start link that Assay printed. It lets one browser in.</p>',
  );
  const json = await fetch(door.door.origin, { headers: { accept: '*/*' } });
  expect(await json.json()).toMatchObject({ code: 'FORBIDDEN' });
});
