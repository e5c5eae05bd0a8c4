import { statSync } from 'node:fs';

/** What tells one file from another that later has its name. */
export interface FileIdentity {
  inode: bigint;
  born: bigint;
}

/** The identity of the file that is there now; null without one. */
export function identify(path: string): FileIdentity | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? { inode: stat.ino, born: stat.birthtimeNs } : null;
}

/**
 * Whether the file that was opened is still the one that has its name. Some systems let a file be deleted, moved or replaced
 * while it is open, and go on accepting what is written to it, into nothing. Both marks have to differ before it counts as
 * another file, because network drives may number theirs anew.
 */
export function isInPlace(path: string, opened: FileIdentity | null): boolean {
  const now = identify(path);
  return now !== null && (now.inode === opened?.inode || now.born === opened?.born);
}
