import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The product's version, from the package file that is shipped with it. */
export function readVersion(): string {
  for (const relative of ['../package.json', '../../package.json']) {
    const path = fileURLToPath(new URL(relative, import.meta.url));
    if (existsSync(path)) return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  }
  return '0.0.0';
}
