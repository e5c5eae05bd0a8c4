import { useRef } from 'react';
import type { AppetitePoint } from '../../../shared/model/engagement.ts';
import { api } from '../../api/api.ts';

type Points = readonly AppetitePoint[];

/** Edits of the appetite. A point goes by its loss, of which there is one. */
export interface AppetiteEdits {
  readonly add: (point: AppetitePoint) => Promise<void>;
  readonly replace: (loss: number, patch: Partial<AppetitePoint>) => Promise<void>;
  readonly remove: (loss: number) => Promise<void>;
}

/**
 * The appetite is stored as one list, so its edits are stored one after the other, each upon what the one before has left:
 * otherwise two edits within one round trip would take each other back.
 */
export function useAppetite(shown: Points): AppetiteEdits {
  const state = useRef({
    shown,
    latest: shown,
    waiting: 0,
    line: Promise.resolve(),
    moved: new Map<number, number>(),
  }).current;
  if (state.shown !== shown) {
    state.shown = shown;
    if (state.waiting === 0) {
      state.latest = shown;
      state.moved.clear();
    }
  }
  /** What the loss of a row is by now, where an edit on its way has changed it. */
  const present = (loss: number): number => state.moved.get(loss) ?? loss;
  const edit = (change: (points: Points) => Points, move?: { from: number; to: number }): Promise<void> => {
    state.waiting += 1;
    const stored = state.line
      .then(async () => {
        const next = change(state.latest).toSorted((a, b) => a.loss - b.loss);
        await api.engagement.update({ appetite: next });
        state.latest = next;
        if (move) state.moved.set(move.from, move.to);
      })
      .finally(() => {
        state.waiting -= 1;
      });
    state.line = stored.catch(() => undefined);
    return stored;
  };
  return {
    add: (point) => edit((points) => [...points, point]),
    replace: (loss, patch) =>
      edit(
        (points) => points.map((point) => (point.loss === present(loss) ? { ...point, ...patch } : point)),
        patch.loss === undefined ? undefined : { from: loss, to: patch.loss },
      ),
    remove: (loss) => edit((points) => points.filter((point) => point.loss !== present(loss))),
  };
}
