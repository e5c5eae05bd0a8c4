import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from './say.mjs';

/**
 * The Node that package.json pins and npm installs as a package, whatever Node the machine has.
 *
 * @param {string} root the project's folder
 * @returns {string | undefined} its path, or undefined before installation
 */
export function pinnedNode(root) {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = path.join(root, 'node_modules', 'node', 'bin', program);
  return existsSync(file) ? file : undefined;
}

/**
 * The Node to run the product with.
 *
 * @param {string} root the project's folder
 * @returns {string}
 * @throws {SetupError} when it is not installed
 */
export function requirePinnedNode(root) {
  const node = pinnedNode(root);
  if (node === undefined)
    throw new SetupError('The pinned Node is not installed. Run "npm ci" and try again.');
  return node;
}
