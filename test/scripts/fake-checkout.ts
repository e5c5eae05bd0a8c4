import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fingerprintSources } from '../../scripts/setup/sources.mjs';
import { addFiles, fakeTree } from './fake-tree.ts';

const LOCKFILE = JSON.stringify({
  packages: { '': { version: '1.0.0' }, 'node_modules/a': { version: '1.0.0' } },
});

/** Prints what it was given and waits for a signal, which it answers with exit code 7. */
const HOST = `
console.log('Assay is ready');
console.log('http://127.0.0.1:4567/start?ticket=abc&x=1');
console.error(JSON.stringify({ args: process.argv.slice(2) }));
process.on('SIGTERM', () => process.exit(7));
setInterval(() => {}, 1000);
`;

const CLI = `
console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() }));
process.exit(3);
`;

const SOURCES = {
  'package.json': JSON.stringify({ type: 'module', main: 'out/main/desktop.js' }),
  'package-lock.json': LOCKFILE,
  'node_modules/.package-lock.json': LOCKFILE,
  'tsconfig.base.json': '{}',
  'tsconfig.web.json': '{}',
  'vite.node.config.ts': '',
  'vite.preload.config.ts': '',
  'vite.renderer.config.ts': '',
  'assets/a.txt': 'a',
  'main/a.ts': '',
  'renderer/a.ts': '',
  'shared/a.ts': '',
};

/**
 * A checkout with the real scripts, installed and built as far as they can tell, whose products only report how they were
 * started. The Node that runs the tests stands in for the pinned one.
 */
export function fakeCheckout(): string {
  const root = fakeTree(SOURCES);
  cpSync(path.resolve('scripts'), path.join(root, 'scripts'), { recursive: true });
  standIn(path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'));
  addFiles(root, {
    'out/main/host.js': HOST,
    'out/main/cli.js': CLI,
    'out/.sources': fingerprintSources(root),
  });
  return root;
}

/** Puts the running Node at a place, without copying it where the file system allows. */
export function standIn(place: string): void {
  mkdirSync(path.dirname(place), { recursive: true });
  try {
    linkSync(process.execPath, place);
  } catch {
    copyFileSync(process.execPath, place);
  }
}

/** The environment of a terminal without npm, a screen or a browser of its own. */
export function bareEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, Path, SystemRoot, TEMP } = process.env;
  return { PATH, Path, SystemRoot, TEMP, ...more };
}

/** Runs one of the checkout's scripts to its end. */
export function runScript(root: string, script: string, args: string[], env = bareEnvironment()) {
  return spawnSync(process.execPath, [path.join(root, 'scripts', script), ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

/** Starts one of the checkout's scripts and collects what it prints. */
export function startScript(root: string, script: string, args: string[], env = bareEnvironment()): Running {
  const child = spawn(process.execPath, [path.join(root, 'scripts', script), ...args], { cwd: root, env });
  const running: Running = {
    child,
    stdout: '',
    stderr: '',
    ended: new Promise((resolve) => child.once('close', resolve)),
  };
  child.stdout.on('data', (chunk: Buffer) => (running.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (running.stderr += chunk.toString()));
  return running;
}

export interface Running {
  child: ChildProcess;
  stdout: string;
  stderr: string;
  ended: Promise<number | null>;
}
