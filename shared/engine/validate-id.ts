import type { Problem } from './problem.ts';
import { describe, isRecord } from './record.ts';

/** An id is a text that is not empty; a missing one is reported elsewhere. */
export function validateId(value: unknown, path: string): Problem[] {
  if (value === undefined || (typeof value === 'string' && value !== '')) return [];
  return [{ path, message: `must be a text that is not empty, not ${describe(value)}` }];
}

/** Two parts with one id would share their random numbers. */
export function checkUniqueIds(entries: readonly unknown[], path: string): Problem[] {
  const seen = new Set<unknown>();
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    const id = isRecord(entry) ? entry['id'] : undefined;
    if (id === undefined) return;
    if (seen.has(id)) {
      problems.push({
        path: `${path}[${index}].id`,
        message: `${describe(id)} is used twice; ids must differ`,
      });
    }
    seen.add(id);
  });
  return problems;
}
