import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Writes files into a new temporary folder. Keys are paths with forward slashes. */
export function fakeTree(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'assay-tree-'));
  addFiles(root, files);
  return root;
}

/** Adds files to a folder, with the folders they need. */
export function addFiles(root: string, files: Record<string, string>): void {
  for (const [place, text] of Object.entries(files)) {
    const file = path.join(root, ...place.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
