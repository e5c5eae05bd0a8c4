import { readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';

type Listing = OutputOf<'app', 'browse'>;

/** Folders first, then the files with one of the extensions (`.assay`), both by name. Hidden and unreadable entries are left out. */
export function browse(folder: string, extensions: readonly string[]): Listing {
  const path = resolve(folder);
  const wanted = new Set(extensions.map((e) => e.toLowerCase()));
  const entries = read(path).flatMap((name) => {
    const full = join(path, name);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (!stat || name.startsWith('.')) return [];
    if (!stat.isDirectory() && !(stat.isFile() && wanted.has(extname(name).toLowerCase()))) return [];
    return [
      { name, path: full, folder: stat.isDirectory(), size: stat.size, modified: stat.mtime.toISOString() },
    ];
  });
  entries.sort((a, b) => Number(b.folder) - Number(a.folder) || a.name.localeCompare(b.name, 'en'));
  const parent = dirname(path);
  return { folder: path, parent: parent === path ? null : parent, entries };
}

function read(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    throw new AssayError('FILE', `The folder ${path} cannot be read. Choose another one.`);
  }
}
