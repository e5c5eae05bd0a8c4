import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pinnedNode } from './runtime.mjs';
import { say, SetupError } from './say.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * Whether node_modules holds what package-lock.json asks for. Versions are compared, not times of change: a checkout
 * touches files without changing what is installed. npm writes its own list last, so a broken-off installation has none.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isInstalled(root) {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readLockfile(path.join(root, 'package-lock.json'));
  const installed = readLockfile(installedFile);
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    const found = installed[place];
    // Packages for other platforms are optional and stay away.
    return place === '' || (found === undefined ? optional === true : found.version === version);
  });
}

/**
 * Installs the locked dependencies when they are missing or differ from the lock file.
 *
 * @param {string} root the project's folder
 * @throws {SetupError} when npm fails
 */
export function ensureDependencies(root) {
  if (isInstalled(root)) return;
  refuseToReplaceRunningNode(root);
  const begun = Date.now();
  say('Installing the dependencies, once; this takes about a minute …');
  const npm = npmCommand(root);
  const { status, error } = spawnSync(
    npm.command,
    [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    // npm's own output goes to stderr as well, so that stdout stays clean.
    { cwd: root, stdio: ['ignore', 2, 2], shell: npm.shell },
  );
  if (status !== 0) {
    const why = error ? ` (${error.message})` : '';
    throw new SetupError(
      `npm ci failed${why}. Its own message stands above; mend that and run the command again.`,
    );
  }
  if (pinnedNode(root) === undefined) {
    throw new SetupError(
      'The dependencies are installed, but the pinned Node is not: npm was told not to run install scripts. ' +
        'Run "npm rebuild node --ignore-scripts=false" and then the command again.',
    );
  }
  say(`Dependencies installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

/**
 * @param {string} file
 * @returns {NonNullable<Lockfile['packages']>}
 */
function readLockfile(file) {
  /** @type {Lockfile} */
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  return lockfile.packages ?? {};
}

/**
 * Windows cannot delete a program that runs, and `npm start` finds the pinned Node first once it is installed.
 *
 * @param {string} root
 */
function refuseToReplaceRunningNode(root) {
  const runsPinnedNode = process.execPath.startsWith(path.join(root, 'node_modules') + path.sep);
  if (process.platform === 'win32' && runsPinnedNode) {
    throw new SetupError('The dependencies changed. Run "npm ci" once and then the command again.');
  }
}

/**
 * The npm that runs this script, with the Node it runs on; otherwise the npm on the path.
 *
 * @param {string} root
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
function npmCommand(root) {
  const cli = process.env['npm_execpath'];
  const node = process.env['npm_node_execpath'] ?? process.execPath;
  if (cli?.endsWith('npm-cli.js') && existsSync(cli) && !node.startsWith(path.join(root, 'node_modules'))) {
    return { command: node, args: [cli], shell: false };
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
