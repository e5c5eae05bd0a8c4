import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders and files whose content decides what the build produces. */
const FOLDERS = ['assets', 'main', 'renderer', 'shared'];
const FILES = [
  'package.json',
  'package-lock.json',
  'scripts/setup/bundle.mjs',
  'tsconfig.base.json',
  'tsconfig.web.json',
  'vite.node.config.ts',
  'vite.preload.config.ts',
  'vite.renderer.config.ts',
];

/**
 * A fingerprint of everything the build reads: equal fingerprints, equal build. Content counts, not times of change,
 * because a checkout or a copy touches files without changing them.
 *
 * @param {string} root the project's folder
 * @returns {string} SHA-256 in hexadecimal
 */
export function fingerprintSources(root) {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap((folder) => filesBelow(root, folder)), ...FILES]) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths below root with forward slashes, in a fixed order
 */
function filesBelow(root, folder) {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries
    .map((entry) => ({ place: `${folder}/${entry.name}`, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .flatMap(({ place, isFolder }) => (isFolder ? filesBelow(root, place) : [place]));
}
