import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bareEnvironment, fakeCheckout, runScript, standIn, startScript } from './fake-checkout.ts';
import { addFiles } from './fake-tree.ts';

const HOST_OUTPUT = 'Assay is ready\nhttp://127.0.0.1:4567/start?ticket=abc&x=1\n';

let root: string;
beforeEach(() => {
  root = fakeCheckout();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Starts browser mode, waits for the host, ends it as a terminal would. */
async function startAndEnd(args: string[], env?: NodeJS.ProcessEnv) {
  const running = startScript(root, 'start.mjs', args, env);
  await vi.waitFor(() => expect(running.stderr).toContain('"args"'), { timeout: 10_000 });
  running.child.kill('SIGTERM');
  // What it printed is complete only when it has ended.
  const code = await running.ended;
  return { ...running, code };
}

describe('browser mode', () => {
  test('hands port and file to the host and its output on unchanged', async () => {
    const { stdout, stderr } = await startAndEnd(['--no-open', '--port', '4567', 'client.assay']);
    expect(JSON.parse(stderr)).toEqual({ args: ['--port', '4567', path.join(root, 'client.assay')] });
    expect(stdout).toBe(HOST_OUTPUT);
  });

  test('hands its output on unchanged when it looks for the link to open, too', async () => {
    expect((await startAndEnd(['--browser'])).stdout).toBe(HOST_OUTPUT);
  });

  test('finds the file beside the person, not beside the project', async () => {
    const env = bareEnvironment({
      INIT_CWD: path.join(root, 'assets'),
      npm_lifecycle_script: 'node scripts/start.mjs',
    });
    expect(JSON.parse((await startAndEnd(['--no-open', 'a.assay'], env)).stderr)).toEqual({
      args: [path.join(root, 'assets', 'a.assay')],
    });
  });

  test('ends the host when it is ended, with the exit code of the host', async () => {
    expect((await startAndEnd(['--no-open'])).code).toBe(7);
  });
});

describe('the desktop window', () => {
  const withScreen = bareEnvironment({ DISPLAY: ':9' });

  beforeEach(() => {
    addFiles(root, {
      'node_modules/electron/install.js':
        "console.error('getaddrinfo ENOTFOUND example.org');\nprocess.exit(1);\n",
    });
  });

  test('opens when Electron is there, with the file', () => {
    // Started with a folder, Node runs the folder's main file, as Electron does.
    addFiles(root, {
      'node_modules/electron/path.txt': 'electron',
      'out/main/desktop.js': 'console.log(JSON.stringify(process.argv.slice(2)));\nprocess.exit(5);\n',
    });
    standIn(path.join(root, 'node_modules', 'electron', 'dist', 'electron'));
    const { status, stdout, stderr } = runScript(root, 'start.mjs', ['client.assay'], withScreen);
    expect(JSON.parse(stdout)).toEqual([path.join(root, 'client.assay')]);
    expect({ status, stderr }).toEqual({ status: 5, stderr: '' });
  });

  test('gives way to the browser with one line that says why', async () => {
    const { stdout, stderr } = await startAndEnd([], withScreen);
    expect(stderr).toContain(
      'Electron could not be downloaded (ENOTFOUND); starting in the browser instead.\n',
    );
    expect(stdout).toBe(HOST_OUTPUT);
  });

  test.each([
    ['TypeError: fetch failed\n    at node:internal', 'no connection to its server'],
    ['Error: connect ECONNREFUSED 10.0.0.1:443', 'ECONNREFUSED'],
    ['HTTPError: Response code 404', 'Response code 404'],
    ['', 'no reason given'],
  ])('says why in a few words: %j', (stderr, why) => {
    addFiles(root, {
      'node_modules/electron/install.js': `console.error(${JSON.stringify(stderr)});\nprocess.exit(1);\n`,
    });
    const run = runScript(root, 'start.mjs', ['--desktop'], withScreen);
    expect(run.stderr).toContain(`Electron could not be downloaded (${why}).`);
  });

  test('tries the download once, and again when it is asked for', async () => {
    expect((await startAndEnd([], withScreen)).stderr).toContain('Fetching Electron');
    expect((await startAndEnd([], withScreen)).stderr).not.toContain('Fetching Electron');
    expect(runScript(root, 'start.mjs', ['--desktop'], withScreen).stderr).toContain('Fetching Electron');
  });

  test('is an error when it was asked for and cannot open', () => {
    const { status, stdout, stderr } = runScript(root, 'start.mjs', ['--desktop'], withScreen);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('npm run browser');
  });

  test('is not tested where it cannot open, and says so', () => {
    const { status, stderr } = runScript(root, 'test-desktop.mjs', [], withScreen);
    expect(stderr).toContain('desktop tests skipped: Electron could not be downloaded (ENOTFOUND).');
    expect(status).toBe(0);
  });
});

describe('a mistake on the command line', () => {
  test.each([
    [['--prot', '1'], 'Unknown option --prot'],
    [['--port', '99999'], 'from 1 to 65535, not 99999'],
    [['--port'], 'not nothing'],
    [['a.assay', 'b.assay'], 'One file at a time'],
    [['--desktop', '--port', '80'], 'The desktop window has no port'],
  ])('%j starts nothing', (args, message) => {
    const { status, stdout, stderr } = runScript(root, 'start.mjs', args);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});

test('an old Node is refused with the version it is and the one it takes', () => {
  const old =
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } })';
  const env = bareEnvironment({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}` });
  for (const script of ['start.mjs', 'cli.mjs', 'test.mjs', 'build.mjs']) {
    const { status, stderr } = runScript(root, script, [], env);
    expect(stderr).toContain('Assay needs Node.js 20 or newer');
    expect(status).toBe(1);
  }
});

describe('the command line', () => {
  test('gets its arguments untouched, and stdout and the exit code are its own', () => {
    const args = ['import', 'a b.assay', '--dry-run', '--', '--help', '*'];
    const { status, stdout, stderr } = runScript(root, 'cli.mjs', args);
    expect(JSON.parse(stdout)).toEqual({ args, cwd: root });
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  });

  test('runs in the folder of the person who typed it', () => {
    const env = bareEnvironment({
      INIT_CWD: path.join(root, 'assets'),
      npm_lifecycle_script: 'node scripts/cli.mjs',
    });
    expect(JSON.parse(runScript(root, 'cli.mjs', [], env).stdout)).toMatchObject({
      cwd: path.join(root, 'assets'),
    });
  });

  test('started from inside another npm script it runs where it was started', () => {
    const env = bareEnvironment({
      INIT_CWD: path.join(root, 'assets'),
      npm_lifecycle_script: 'node scripts/test.mjs',
    });
    expect(JSON.parse(runScript(root, 'cli.mjs', [], env).stdout)).toMatchObject({ cwd: root });
  });
});
