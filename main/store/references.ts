import type { Reader } from './reader.ts';

/** Records that people name by a short reference, and how it is written. */
const FORMS = {
  asset: { table: 'asset', prefix: 'AST', digits: 3 },
  scenario: { table: 'scenario', prefix: 'S', digits: 2 },
  exception: { table: 'exception', prefix: 'EXC', digits: 2 },
} as const;

/**
 * A source of fresh references. Numbers go on from the highest ever given, deleted records included: a reference that
 * stands in somebody's minutes must never come to mean something else.
 */
export function references(read: Reader, entity: keyof typeof FORMS): () => string {
  const { table, prefix, digits } = FORMS[entity];
  const row = read.get<{ highest: number | null }>(
    `SELECT MAX(CAST(substr(ref, instr(ref, '-') + 1) AS INTEGER)) AS highest FROM (
       SELECT ref FROM ${table}
       UNION ALL
       SELECT json_extract(before, '$.ref') FROM history WHERE entity = :entity AND after IS NULL
     )`,
    { entity },
  );
  let number = row?.highest ?? 0;
  return () => {
    number += 1;
    return `${prefix}-${String(number).padStart(digits, '0')}`;
  };
}
