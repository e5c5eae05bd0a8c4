import type { EntityName } from '../../shared/model/records.ts';
import type { Change } from './change.ts';
import type { Reader } from './reader.ts';

interface ChangeRow {
  id: string;
  operation: string;
  kind: 'do' | 'undo' | 'redo' | 'final' | 'note';
  target: string | null;
}

export interface Step {
  id: string;
  operation: string;
}

/**
 * What can be undone and redone, derived from the changes alone, so it survives closing the file.
 * A `final` change is a barrier: nothing before it can be undone any more. A `note` stands beside undo.
 */
export function undoStacks(changes: readonly ChangeRow[]): { undo: Step[]; redo: Step[] } {
  let undo: Step[] = [];
  let redo: Step[] = [];
  for (const c of changes) {
    const step = { id: c.id, operation: c.operation };
    if (c.kind === 'do') {
      undo.push(step);
      redo = [];
    } else if (c.kind === 'undo') {
      const last = undo.pop();
      if (last) redo.push(last);
    } else if (c.kind === 'redo') {
      const last = redo.pop();
      if (last) undo.push(last);
    } else if (c.kind === 'final') {
      undo = [];
      redo = [];
    }
  }
  return { undo, redo };
}

export const readStacks = (read: Reader) =>
  undoStacks(read.all<ChangeRow>('SELECT id, operation, kind, target FROM change ORDER BY rowid'));

interface EntryRow {
  entity: EntityName;
  record_id: string;
  before: string | null;
  after: string | null;
}

/** Writes the opposite (or with `forward` the same again) of every entry of a change, through the one write path. */
export function replay(read: Reader, change: Change, changeId: string, forward: boolean): void {
  const order = forward ? 'ASC' : 'DESC';
  const entries = read.all<EntryRow>(
    `SELECT entity, record_id, before, after FROM history WHERE change_id = ? ORDER BY sequence ${order}`,
    changeId,
  );
  for (const entry of entries) {
    const [from, to] = forward ? [entry.before, entry.after] : [entry.after, entry.before];
    if (to === null) change.remove(entry.entity, entry.record_id);
    else if (from === null) change.insert(entry.entity, JSON.parse(to));
    else change.update(entry.entity, entry.record_id, JSON.parse(to));
  }
}
