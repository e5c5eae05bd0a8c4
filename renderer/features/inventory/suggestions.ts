import type { AssetRow } from '../../../shared/model/asset.ts';
import type { Person } from '../../../shared/model/engagement.ts';

/** Fields that offer what was typed before: the same person should not be written in two ways. */
export type SuggestedField = 'owner' | 'custodian' | 'vendor' | 'licence' | 'exportMark';

const PEOPLE: ReadonlySet<SuggestedField> = new Set(['owner', 'custodian']);
const MOST = 200;

/** Values already used for a field, the most frequent first, then the client's people. */
export function suggestions(
  field: SuggestedField,
  rows: readonly AssetRow[],
  people: readonly Person[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[field];
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const used = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  const named = PEOPLE.has(field) ? people.filter((p) => p.party === 'client').map((p) => p.name) : [];
  return [...new Set([...used, ...named])].slice(0, MOST);
}
