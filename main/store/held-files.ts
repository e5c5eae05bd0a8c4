import { realpathSync } from 'node:fs';
import { lockedError } from './sqlite-error.ts';

/** Files that are open in this process, by their real path. */
const held = new Set<string>();

const realPath = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
};

/** Whether a window of this process has the file open, by whatever name it is called. */
export const isHeld = (path: string): boolean => held.has(realPath(path));

/**
 * Refuses a file that another window of this process has open, without looking into it. On POSIX systems the locks on a file
 * belong to the process, and closing any handle gives all of them up: a mere look would let the next program write to it.
 *
 * @throws AssayError LOCKED
 */
export function assertNotHeld(path: string): void {
  if (isHeld(path)) throw lockedError(path);
}

/** Notes that a file is open here, until the returned function is called. */
export function hold(path: string): () => void {
  const key = realPath(path);
  held.add(key);
  return () => {
    held.delete(key);
  };
}
