import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** True when two paths lead to the same file, also by way of links or another spelling on disks that ignore case. */
export const isSameFile = (a: string, b: string): boolean => canonical(a) === canonical(b);

function canonical(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
