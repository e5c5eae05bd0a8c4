import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../shared/contract/client.ts';
import { type BrowserDoor, enterAsBrowser } from '../helpers/http-door.ts';
import { layOut, type Packaged, packageProgram, startPacked } from '../helpers/packaged.ts';

/** What the package may grow to, in MB, without Electron itself. */
const MOST_MEGABYTES = 24;

let folder: string;
let packaged: Packaged;
/** Every file of the archive by its path, and whether it lies beside the archive instead of in it. */
let files: Map<string, { unpacked: boolean; size: number }>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-package-'));
  packaged = packageProgram(folder);
  files = new Map();
  for (const listed of listPackage(packaged.archive, { isPack: false })) {
    const path = listed.replaceAll('\\', '/').slice(1);
    const entry = statFile(packaged.archive, path);
    if ('size' in entry) files.set(path, { unpacked: entry.unpacked === true, size: entry.size });
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => extractFile(packaged.archive, path).toString('utf8');

test.each([
  'package.json',
  'LICENSE',
  'NOTICE',
  'out/main/desktop.js',
  'out/main/host.js',
  'out/main/cli.js',
  'out/main/simulate.worker.mjs',
  'out/main/export.worker.mjs',
  'out/main/resvg.wasm',
  'out/main/migrations/0001-engagement.sql',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/assets/catalogue/responsibilities.json',
  'out/assets/catalogue/roles.json',
  'out/assets/catalogue/threats.json',
  'out/assets/fonts/IBMPlexSans-Regular.ttf',
  'out/assets/sample/brightwater.json',
  'node_modules/better-sqlite3/prebuilds/linux-x64.node',
])('%s is there', (path) => {
  expect(files.get(path)?.size).toBeGreaterThan(0);
});

test('nothing else is: no sources, no source maps, no tests, no fixtures, no other platform’s code', () => {
  const allowed =
    /^(package\.json|LICENSE|NOTICE|out\/(main|preload|renderer|assets)\/.+|node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/.+\.js|prebuilds\/linux-x64\.node))$/;
  const source = /\.(ts|tsx|map|test\.\w+)$|(^|\/)(test|fixtures|\.\w+)(\/|$)/;
  expect([...files.keys()].filter((path) => !allowed.test(path) || source.test(path))).toEqual([]);
});

test('outside the archive lies only what has to: threads, native code, and what threads read', () => {
  const outside = [...files].filter(([, { unpacked }]) => unpacked).map(([path]) => path);
  const mustBeOutside = /\.worker\.mjs$|\.node$|\.wasm$|^out\/assets\//;
  expect(outside.sort()).toEqual([...files.keys()].filter((path) => mustBeOutside.test(path)).sort());
  for (const path of outside) expect(statSync(join(packaged.unpacked, path)).isFile(), path).toBe(true);
});

test('the page is built for use, without what React says to its developers', () => {
  const scripts = [...files.keys()].filter((path) => /^out\/renderer\/assets\/index-.*\.js$/.test(path));
  expect(scripts).toHaveLength(1);
  expect(read(scripts[0] ?? '')).not.toContain('Encountered two children with the same key');
});

test('the package starts the desktop and asks for nothing at installation', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: 'assay', main: 'out/main/desktop.js', type: 'module' });
  expect(manifest).not.toHaveProperty('scripts');
  expect(manifest).not.toHaveProperty('devDependencies');
});

test('every module a packed file names is in the package, in Node, or Electron itself', () => {
  // exceljs names a cloud client that Assay never reaches.
  const given = new Set(['electron', 'better-sqlite3', '@aws-sdk/client-s3', ...builtinModules]);
  const missing = [...files.keys()]
    .filter((path) => /^out\/(main|preload)\/[^/]+js$/.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(/^(?:import|export)\b[^'"\n]*["']([^"']+)["'];?$|\brequire\("([^"]+)"\)/gm)]
        .map(([, imported, required]) => imported ?? required ?? '')
        .filter((name) =>
          name.startsWith('.')
            ? !files.has(posix.join(posix.dirname(path), name))
            : !given.has(name.replace(/^node:/, '')),
        )
        .map((name) => `${path} names ${name}`),
    );
  expect(missing).toEqual([]);
});

test('the fuses are set in the program', async () => {
  const { version: _, ...fuses } = await getCurrentFuseWire(packaged.program);
  const byName = Object.entries(fuses)
    .filter(([index]) => FuseV1Options[Number(index)] !== undefined)
    .map(([index, state]) => [FuseV1Options[Number(index)], String.fromCodePoint(Number(state))]);
  expect(Object.fromEntries(byName)).toEqual({
    RunAsNode: '0',
    EnableCookieEncryption: '1',
    EnableNodeOptionsEnvironmentVariable: '0',
    EnableNodeCliInspectArguments: '0',
    EnableEmbeddedAsarIntegrityValidation: '1',
    OnlyLoadAppFromAsar: '1',
    LoadBrowserProcessSpecificV8Snapshot: '0',
    GrantFileProtocolExtraPrivileges: '0',
  });
});

test('only the language the product speaks is delivered', () => {
  expect(readdirSync(packaged.locales)).toEqual(['en-US.pak']);
});

test('the package is small', () => {
  const megabytes = [...files.values()].reduce((sum, { size }) => sum + size, 0) / 2 ** 20;
  console.log(
    `${megabytes.toFixed(1)} MB, of which ${(statSync(packaged.archive).size / 2 ** 20).toFixed(1)} MB in the archive`,
  );
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
});

describe('the packed host', () => {
  let host: ChildProcess;
  let door: BrowserDoor;

  beforeAll(async () => {
    const started = await startPacked(layOut(packaged, folder), folder);
    host = started.host;
    door = await enterAsBrowser(started.startLink);
  });

  afterAll(async () => {
    door.leave();
    host.kill();
    await once(host, 'exit');
  });

  test('serves the page and everything it loads', async () => {
    const get = (path: string) => fetch(new URL(path, door.origin), { headers: { cookie: door.cookie } });
    const page = await (await get('/')).text();
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(loaded.length).toBeGreaterThan(1);
    for (const path of loaded) expect((await get(path)).status, path).toBe(200);
  });

  test('opens the sample, simulates it in its own thread, verifies it, and writes both documents', async () => {
    const api = createClient(door);
    const path = join(folder, 'sample.assay');
    expect(await api.engagement.createSample({ path })).toMatchObject({ path });
    const results = await api.simulations.run({ iterations: 10_000, seed: 7 });
    expect(results.length).toBeGreaterThan(1);
    expect(await api.engagement.verify({})).toMatchObject({ ok: true });
    expect((await api.catalogue.responsibilities({})).length).toBeGreaterThan(30);

    const [xlsx, pdf] = [join(folder, 'sample.xlsx'), join(folder, 'sample.pdf')];
    await api.reports.export({ xlsx, pdf });
    const head = (file: string) => readFileSync(file).toString('latin1', 0, 4);
    expect([head(xlsx), head(pdf)]).toEqual(['PK\u0003\u0004', '%PDF']);
  });
});
