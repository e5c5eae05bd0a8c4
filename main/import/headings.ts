import { cleanLine, shorten } from './clean-text.ts';

/** Longest heading, as the keys of an asset's own columns allow. Leaves room for ` (12)`. */
const LONGEST = 990;

/**
 * Headings of a table as unique names: a blank one is called after its place (`Column 3`), one that occurs again is
 * numbered (`Name (2)`), several lines become one.
 */
export function nameHeadings(cells: readonly string[], width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, i) => {
    const written = shorten(cleanLine(cells[i] ?? ''), LONGEST);
    // This name would address the prototype of an object instead of a column.
    const heading = written === '' || written === '__proto__' ? `Column ${i + 1}` : written;
    let unique = heading;
    for (let n = 2; taken.has(unique); n += 1) unique = `${heading} (${n})`;
    taken.add(unique);
    return unique;
  });
}
