import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: everything the scripts touch is below it. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The folder the person typed the command in. npm runs scripts in the project's folder and keeps the original one in
 * `INIT_CWD`; that counts only when npm started this very script, not when the script runs inside another one.
 *
 * @param {string} script the script's path in package.json, such as `scripts/cli.mjs`
 * @returns {string}
 */
export function callerFolder(script) {
  const startedByNpm = (process.env['npm_lifecycle_script'] ?? '').includes(script);
  return (startedByNpm && process.env['INIT_CWD']) || process.cwd();
}
