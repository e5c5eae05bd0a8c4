import { electron } from '../../helpers/electron.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveRenderer } from '../../../main/electron/app-protocol.ts';

let folder: string;
let ask: (request: Request) => Promise<Response>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-protocol-'));
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Assay</title>');
  writeFileSync(join(root, 'assets', 'index.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  serveRenderer(root);
  const [scheme, handler] = electron.protocol.handle.mock.calls[0] ?? [];
  if (scheme !== 'app' || !handler) throw new Error('No handler was registered for the scheme');
  ask = handler;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (address: string, method = 'GET') => ask(new Request(address, { method }));

test('the page and its files are served with their types', async () => {
  const page = await get('app://assay/');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('<title>Assay</title>');
  expect((await get('app://assay/assets/index.js')).headers.get('content-type')).toMatch(/^text\/javascript/);
});

test('everything, a refusal too, carries the content policy', async () => {
  for (const address of [
    'app://assay/',
    'app://assay/assets/index.js',
    'app://assay/nothing',
    'app://other/',
  ]) {
    const { headers } = await get(address);
    expect(headers.get('content-security-policy'), address).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; " +
        "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    expect(headers.get('referrer-policy'), address).toBe('no-referrer');
  }
});

test.each(['POST', 'PUT', 'DELETE', 'HEAD'])('%s is refused', async (method) => {
  expect((await get('app://assay/', method)).status).toBe(405);
});

test.each(['app://other/', 'https://assay/', 'app://assay.evil.example/index.html'])(
  '%s is not served here',
  async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  },
);

test.each([
  'app://assay/../secret.txt',
  'app://assay/%2e%2e/secret.txt',
  'app://assay/..%2fsecret.txt',
  'app://assay/..%5csecret.txt',
  'app://assay/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
  'app://assay/%',
  'app://assay/%00',
  'app://assay/assets',
  'app://assay/nothing.js',
])('%s leads to nothing', async (address) => {
  const response = await get(address);
  expect(response.status).toBeGreaterThanOrEqual(403);
  expect(response.status).toBeLessThan(405);
  expect(await response.text()).toBe('');
});
