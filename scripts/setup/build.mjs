import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { requirePinnedNode } from './runtime.mjs';
import { say, SetupError } from './say.mjs';
import { fingerprintSources } from './sources.mjs';

/** Where the build notes which sources it was made from. */
export const STAMP = '.sources';

/**
 * Builds the product into `out/` unless it was built from these very sources.
 *
 * @param {string} root the project's folder
 * @returns {boolean} whether it had to build
 * @throws {SetupError} when the build fails
 */
export function ensureBuilt(root) {
  const fingerprint = fingerprintSources(root);
  if (readStamp(root) === fingerprint) return false;
  say('Building …');
  const bundle = path.join(root, 'scripts', 'setup', 'bundle.mjs');
  const { status } = spawnSync(requirePinnedNode(root), [bundle, fingerprint], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // Tests ask for builds too, and their own mode would put the slow development form of React into the product.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new SetupError('The build failed; the message above says where.');
  return true;
}

/**
 * @param {string} root
 * @returns {string | undefined}
 */
function readStamp(root) {
  try {
    return readFileSync(path.join(root, 'out', STAMP), 'utf8');
  } catch {
    return undefined;
  }
}
