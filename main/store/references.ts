import type { Reader } from './reader.ts';

/** Records that people name by a short reference, and how it is written. */
const FORMS = {
  asset: { prefix: 'AST', digits: 3 },
  scenario: { prefix: 'S', digits: 2 },
  treatment: { prefix: 'T', digits: 2 },
  exception: { prefix: 'EXC', digits: 2 },
  evidence: { prefix: 'E', digits: 3 },
  finding: { prefix: 'F', digits: 3 },
} as const;
type Referenced = keyof typeof FORMS;

/**
 * A source of fresh references. Numbers go on from the highest ever given, deleted records included: a reference that
 * stands in somebody's minutes must never come to mean something else.
 */
export function references(read: Reader, entity: Referenced): () => string {
  const { prefix, digits } = FORMS[entity];
  let last: number | null = null;
  return () => {
    last = (last ?? highestNumber(read, entity)) + 1;
    return `${prefix}-${String(last).padStart(digits, '0')}`;
  };
}

function highestNumber(read: Reader, entity: Referenced): number {
  const row = read.get<{ highest: number | null }>(
    `SELECT MAX(CAST(substr(ref, instr(ref, '-') + 1) AS INTEGER)) AS highest FROM (
       SELECT ref FROM ${entity}
       UNION ALL
       SELECT json_extract(before, '$.ref') FROM history WHERE entity = :entity AND after IS NULL
     )`,
    { entity },
  );
  return row?.highest ?? 0;
}
