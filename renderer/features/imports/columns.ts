import type { ImportTarget, TableColumn, TableOptions } from '../../../shared/contract/imports.ts';

/** Targets that several columns may have: paragraphs of the description, own columns, and nothing. */
const SHARED: ReadonlySet<ImportTarget> = new Set(['description', 'attribute', 'ignore']);

/** What each column is to become: as the person wishes, else as the preview has it. */
export const targetsOf = (columns: readonly TableColumn[], wished: TableOptions['columns']): ImportTarget[] =>
  columns.map(({ index, target }) => wished?.[index] ?? target);

/**
 * The columns with one aimed elsewhere, as the importer takes them. A field takes one column: whichever held it
 * before is kept as a column of the client's own.
 */
export function aimed(
  columns: readonly TableColumn[],
  targets: readonly ImportTarget[],
  index: number,
  target: ImportTarget,
): Record<string, ImportTarget> {
  return Object.fromEntries(
    columns.map((column, i) => {
      if (column.index === index) return [column.index, target];
      const before = targets[i] ?? column.target;
      return [column.index, before === target && !SHARED.has(target) ? 'attribute' : before];
    }),
  );
}

/** The columns as a mapping that can be saved: heading → target. */
export const mappingOf = (
  columns: readonly TableColumn[],
  targets: readonly ImportTarget[],
): Record<string, ImportTarget> =>
  Object.fromEntries(columns.map(({ heading, target }, i) => [heading, targets[i] ?? target]));

/** Columns whose heading or samples hold every word of a text. */
export function findColumns(columns: readonly TableColumn[], text: string): readonly TableColumn[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return columns.filter(({ heading, samples }) => {
    const all = [heading, ...samples].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
