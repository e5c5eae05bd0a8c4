import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { requirePinnedNode } from './runtime.mjs';
import { say, SetupError } from './say.mjs';

const PATIENCE_MS = 300_000;

/**
 * The Chromium, Chrome or Edge the tests drive: the one named in the environment variable CHROMIUM, Playwright's own, or
 * the machine's. If there is none, one is installed.
 *
 * @param {string} root the project's folder, with its dependencies installed
 * @returns {string} its path
 * @throws {SetupError} when there is none and none could be installed
 */
export function ensureChromium(root) {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (runs(named)) return named;
    throw new SetupError(`CHROMIUM names ${named}, which does not start. Correct the variable or remove it.`);
  }
  for (const install of [() => {}, () => installWithPlaywright(root), installWithApt]) {
    install();
    const found = [playwrightsOwn(root), ...usualPlaces(process.platform, process.env)].find(runs);
    if (found !== undefined) return found;
  }
  throw new SetupError(
    'The tests need Chromium, Chrome or Edge. Install one (on Debian: sudo apt-get install chromium), or set the ' +
      'environment variable CHROMIUM to the path of one, and run the command again.',
  );
}

/**
 * Where a browser of the Chromium family is usually installed.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
  if (platform === 'win32') {
    const programs = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    const places = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((folder) => (folder ? places.map((place) => `${folder}\\${place}`) : []));
  }
  if (platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', `${env['HOME'] ?? ''}/Applications`];
    return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

/**
 * The browser Playwright would download for itself, whether or not it has.
 *
 * @param {string} root
 * @returns {string}
 */
function playwrightsOwn(root) {
  const require = createRequire(path.join(root, 'package.json'));
  /** @type {typeof import('@playwright/test')} */
  const playwright = require('@playwright/test');
  return playwright.chromium.executablePath();
}

/**
 * Whether a browser is there and starts. Ubuntu's chromium-browser may be a script that only recommends a package, and a
 * downloaded browser may lack system libraries. On Windows `--version` would open a window: being there has to do.
 *
 * @param {string} program
 * @returns {boolean}
 */
function runs(program) {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** @param {string} root */
function installWithPlaywright(root) {
  say('No Chromium found; asking Playwright to download one …');
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  // Its output is a page of retries when there is no network; the closing message says what to do.
  spawnSync(requirePinnedNode(root), [cli, 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: PATIENCE_MS,
  });
}

function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  say('Installing the chromium package with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 2, 2], timeout: PATIENCE_MS });
  }
}
