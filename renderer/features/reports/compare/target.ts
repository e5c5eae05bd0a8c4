import type { CompareWith } from '../../../../shared/contract/comparison.ts';

const FILE = 'file:';

/** What the address says to compare with: the number of a history entry, or a file. */
export function compareTarget(text: string | undefined): CompareWith | null {
  if (text === undefined || text === '') return null;
  if (text.startsWith(FILE)) return { path: text.slice(FILE.length) };
  const sequence = Number(text);
  return Number.isInteger(sequence) && sequence > 0 ? { sequence } : null;
}

export const targetText = (target: CompareWith): string =>
  'path' in target ? `${FILE}${target.path}` : String(target.sequence);
