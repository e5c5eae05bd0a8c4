/** What a history entry says of one record; `before` and `after` are JSON of the fields that changed. */
export interface ToldEntry {
  sequence: number;
  entity: string;
  record_id: string;
  before: string | null;
  after: string | null;
}

/** Records by entity and id, as the history tells them. */
export type ReplayedState = Map<string, Map<string, Record<string, unknown>>>;

/**
 * The records that the history tells from nothing to its last entry given.
 *
 * @param onProblem is told of each entry that cannot be followed; it is left out
 */
export function replayHistory(
  entries: readonly ToldEntry[],
  onProblem: (problem: string) => void,
): ReplayedState {
  const state: ReplayedState = new Map();
  for (const entry of entries) follow(state, entry, onProblem);
  return state;
}

/** Takes one more entry into the records told so far. */
export function follow(state: ReplayedState, e: ToldEntry, onProblem: (problem: string) => void): void {
  let records = state.get(e.entity);
  if (!records) state.set(e.entity, (records = new Map()));
  const after = e.after === null ? null : parse(e.after);
  const current = records.get(e.record_id);
  if (after === undefined) onProblem(`entry ${e.sequence} cannot be read`);
  else if (after === null) records.delete(e.record_id);
  else if (e.before === null) records.set(e.record_id, after);
  else if (current) records.set(e.record_id, { ...current, ...after });
  else onProblem(`entry ${e.sequence} edits a record that did not exist`);
}

function parse(json: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
