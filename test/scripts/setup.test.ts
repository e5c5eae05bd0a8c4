import { cpSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { usualPlaces } from '../../scripts/setup/chromium.mjs';
import { isInstalled } from '../../scripts/setup/dependencies.mjs';
import { fingerprintSources } from '../../scripts/setup/sources.mjs';
import { bareEnvironment, fakeCheckout, runScript } from './fake-checkout.ts';
import { addFiles } from './fake-tree.ts';

let root: string;
beforeEach(() => {
  root = fakeCheckout();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('dependencies count as installed', () => {
  const lock = (packages: Record<string, object>) =>
    JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } });

  test('when every package has the locked version', () => {
    expect(isInstalled(root)).toBe(true);
  });

  test('whatever the time of the lock file', () => {
    utimesSync(path.join(root, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000));
    expect(isInstalled(root)).toBe(true);
  });

  test('when only packages for other platforms are absent', () => {
    addFiles(root, {
      'package-lock.json': lock({
        'node_modules/a': { version: '1.0.0' },
        'node_modules/win': { version: '1.0.0', optional: true },
      }),
    });
    expect(isInstalled(root)).toBe(true);
  });

  test.each([
    [
      'a package is absent',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
    ],
    ['a version differs', { 'node_modules/a': { version: '1.0.1' } }],
  ])('not when %s', (_, packages) => {
    addFiles(root, { 'package-lock.json': lock(packages) });
    expect(isInstalled(root)).toBe(false);
  });

  test('not when the installation broke off', () => {
    rmSync(path.join(root, 'node_modules', '.package-lock.json'));
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the fingerprint of the sources', () => {
  test('is the same for the same content, wherever and whenever it was written', () => {
    const elsewhere = `${root}-copy`;
    cpSync(root, elsewhere, { recursive: true, filter: (place) => path.basename(place) !== 'node_modules' });
    expect(fingerprintSources(elsewhere)).toBe(fingerprintSources(root));
    rmSync(elsewhere, { recursive: true });
  });

  test.each([
    'main/a.ts',
    'renderer/a.ts',
    'shared/a.ts',
    'assets/a.txt',
    'package-lock.json',
    'vite.node.config.ts',
  ])('changes with %s', (file) => {
    const before = fingerprintSources(root);
    writeFileSync(path.join(root, file), 'changed');
    expect(fingerprintSources(root)).not.toBe(before);
  });

  test('changes when a file is renamed', () => {
    const before = fingerprintSources(root);
    rmSync(path.join(root, 'main', 'a.ts'));
    addFiles(root, { 'main/b.ts': '' });
    expect(fingerprintSources(root)).not.toBe(before);
  });
});

test('an unchanged tree is not built again, a changed one is', () => {
  expect(runScript(root, 'build.mjs', []).stderr).toBe('The build in out/ is up to date.\n');
  addFiles(root, { 'main/a.ts': 'changed' });
  // There is no Vite in this checkout: it tried.
  const { status, stderr } = runScript(root, 'build.mjs', []);
  expect(stderr).toContain('The build failed');
  expect(status).toBe(1);
});

describe('a browser of the Chromium family is looked for', () => {
  test('on Windows below the program folders that exist', () => {
    const places = usualPlaces('win32', { ProgramFiles: 'C:\\Program Files' });
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places.every((place) => place.startsWith('C:\\Program Files\\'))).toBe(true);
  });

  test('on a Mac among the applications', () => {
    expect(usualPlaces('darwin', { HOME: '/Users/ada' })).toContain(
      '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  test('on Linux along the path', () => {
    expect(usualPlaces('linux', { PATH: '/opt/bin:/usr/bin' })).toContain('/usr/bin/chromium');
  });

  test('and one that CHROMIUM names has to start', () => {
    const named = bareEnvironment({ CHROMIUM: path.join(root, 'package.json') });
    const { status, stderr } = runScript(root, 'chromium.mjs', [], named);
    expect(stderr).toContain('which does not start');
    expect(status).toBe(1);
  });
});

describe('npm test', () => {
  const env = bareEnvironment({ CHROMIUM: process.execPath });

  /** Suites that report what they are told and note what they were given. */
  function plantSuites({ vitest, playwright }: { vitest: object; playwright: object }, exit = 0) {
    addFiles(root, {
      'node_modules/vitest/vitest.mjs': `
        import { writeFileSync } from 'node:fs';
        const report = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1];
        writeFileSync(report, '${JSON.stringify(vitest)}');
        console.log('unit', process.argv.slice(6).join(' '));
        process.exit(${exit});`,
      'node_modules/@playwright/test/cli.js': `
        require('node:fs').writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME, '${JSON.stringify(playwright)}');
        console.log('e2e in', process.env.CHROMIUM);`,
    });
  }
  const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

  test('adds both suites up in its last line', () => {
    plantSuites({
      vitest: { numPassedTests: 12, numFailedTests: 0 },
      playwright: { stats: { expected: 3, unexpected: 0, flaky: 0 } },
    });
    const { status, stdout } = runScript(root, 'test.mjs', [], env);
    expect(stdout).toContain(`e2e in ${process.execPath}`);
    expect(lastLine(stdout)).toBe('15 passed, 0 failed');
    expect(status).toBe(0);
  });

  test('fails with a failed test, and counts a flaky one as failed', () => {
    plantSuites({
      vitest: { numPassedTests: 12, numFailedTests: 1 },
      playwright: { stats: { expected: 3, unexpected: 0, flaky: 1 } },
    });
    const { status, stdout } = runScript(root, 'test.mjs', [], env);
    expect(lastLine(stdout)).toBe('15 passed, 2 failed');
    expect(status).toBe(1);
  });

  test('fails with a suite that broke down outside its tests', () => {
    plantSuites({ vitest: { numPassedTests: 12, numFailedTests: 0 }, playwright: {} }, 1);
    const { status, stdout } = runScript(root, 'test.mjs', ['--unit'], env);
    expect(lastLine(stdout)).toBe('12 passed, 1 failed');
    expect(status).toBe(1);
  });

  test('fails when nothing ran', () => {
    plantSuites({ vitest: {}, playwright: {} });
    expect(runScript(root, 'test.mjs', [], env).status).toBe(1);
  });

  test('runs one suite alone and passes the rest on', () => {
    plantSuites({ vitest: { numPassedTests: 1 }, playwright: {} });
    const { stdout } = runScript(root, 'test.mjs', ['--unit', 'test/shared', '-t', 'rng'], env);
    expect(stdout).toMatch(/^unit .*test\/shared -t rng$/m);
    expect(stdout).not.toContain('e2e');
  });
});
