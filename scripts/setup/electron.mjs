import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requirePinnedNode } from './runtime.mjs';
import { say } from './say.mjs';

const PATIENCE_MS = 180_000;

/**
 * Electron's program, which its package downloads apart from itself.
 *
 * @param {string} root the project's folder
 * @returns {string | undefined} its path, or undefined when it has not been downloaded
 */
export function electronProgram(root) {
  const home = path.join(root, 'node_modules', 'electron');
  const note = path.join(home, 'path.txt');
  if (!existsSync(note)) return undefined;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(home, 'dist');
  const program = path.join(folder, readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

/**
 * Downloads Electron's program when it is missing. A failure is remembered until the next installation, so that a
 * machine without a network starts without delay.
 *
 * @param {string} root the project's folder
 * @param {{ again: boolean }} options `again`: try even if it failed before
 * @returns {{ program: string } | { missing: string }} the program, or why there is none
 */
export function ensureElectron(root, { again }) {
  const present = electronProgram(root);
  if (present !== undefined) return { program: present };
  const failure = path.join(root, 'node_modules', '.cache', 'assay', 'electron-failure.txt');
  if (!again && existsSync(failure)) return { missing: readFileSync(failure, 'utf8') };

  say('Fetching Electron for the desktop window, once …');
  const installer = path.join(root, 'node_modules', 'electron', 'install.js');
  const run = spawnSync(requirePinnedNode(root), [installer], {
    cwd: root,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  const program = electronProgram(root);
  if (program !== undefined) return { program };

  const missing = `Electron could not be downloaded (${reason(run.stderr ?? '', run.error)})`;
  mkdirSync(path.dirname(failure), { recursive: true });
  writeFileSync(failure, missing);
  return { missing };
}

/**
 * The shortest true account of a failed download.
 *
 * @param {string} stderr
 * @param {(Error & { code?: string }) | undefined} error
 * @returns {string}
 */
function reason(stderr, error) {
  if (error?.code === 'ETIMEDOUT') return `no answer within ${PATIENCE_MS / 1000} s`;
  const systemCode =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|EACCES|ENOSPC)\b/.exec(stderr);
  if (systemCode) return systemCode[0];
  // What Node's fetch says about every kind of failed connection; the cause is not printed.
  if (stderr.includes('fetch failed')) return 'no connection to its server';
  const [line = ''] = stderr.trim().split('\n');
  return line.replace(/^\w*Error: /, '') || 'no reason given';
}
