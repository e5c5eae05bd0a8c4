import type { JsonObject } from '../json.ts';
import { counted, type Warnings } from '../warnings.ts';

/** Tells, once per key, what a part of the file says that has no place in an asset. */
export function warnOfUnread(
  what: string,
  node: JsonObject,
  read: ReadonlySet<string>,
  warnings: Warnings,
): void {
  for (const key of Object.keys(node))
    if (!read.has(key) && !isEmpty(node[key]))
      warnings.count(
        `unread ${what} ${key}`,
        key,
        (count) =>
          `Not imported: “${key.slice(0, 60)}” of ${what === 'file' ? 'the file' : counted(count, what)}. It stays there.`,
      );
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
