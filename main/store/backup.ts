import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Database } from 'better-sqlite3';
import { removeFile } from './open.ts';

/** `audit.assay` → `audit.backup-20261120-093000.assay`, beside the file. */
export function copyPath(path: string, kind: 'backup' | 'rescued', now: Date): string {
  const { dir, name, ext } = parse(path);
  const stamp = now.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return join(dir, `${name}.${kind}-${stamp}${ext}`);
}

/**
 * A complete, consistent copy; works on encrypted files too, which SQLite's online backup does not. When there is no room for
 * it nothing of it stays, for nobody may take half a copy for a backup.
 */
export function backup(db: Database, target: string): void {
  const begun = existsSync(target);
  try {
    db.prepare('VACUUM INTO ?').run(target);
  } catch (error) {
    if (!begun) removeFile(target);
    throw error;
  }
}
