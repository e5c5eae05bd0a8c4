import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { RaciMatrix } from '../../../shared/contract/raci.ts';
import type { Person } from '../../../shared/model/engagement.ts';
import { differences } from '../../../shared/rules/raci-difference.ts';
import { type CellEdit, type DraftAssignment, setLetters } from '../../../shared/rules/raci-edit.ts';
import { lintRaci } from '../../../shared/rules/raci-lint.ts';
import { api, useRead } from '../../api/api.ts';
import { toastError } from '../../state/toast.ts';
import type { LiveMatrix } from './matrix-model.ts';

const KEY = ['raci', 'matrix', {}] as const;
const NOBODY: readonly Person[] = [];

export interface MatrixState {
  readonly matrix: LiveMatrix;
  readonly people: readonly Person[];
  /** Shows letters at once and stores them; what the core refuses is taken back with its words. */
  readonly edit: (cells: readonly CellEdit[]) => void;
  /** Runs a command whose answer is the new matrix. Returns whether it worked. */
  readonly run: (command: () => Promise<RaciMatrix>) => Promise<boolean>;
}

/** The matrix as typed: stored letters, those on their way, and what the checks make of both. */
export function useMatrix(): MatrixState | null {
  const cache = useQueryClient();
  const stored = useRead('raci', 'matrix', {}).data;
  const people = useRead('people', 'list', {}).data ?? NOBODY;
  const [underWay, setUnderWay] = useState<readonly (readonly CellEdit[])[]>([]);
  // One after the other: two letters typed into one cell must arrive in their order.
  const queue = useRef(Promise.resolve(true));

  const run = useCallback(
    (command: () => Promise<RaciMatrix>) => {
      queue.current = queue.current.then(async () => {
        try {
          cache.setQueryData(KEY, await command());
          return true;
        } catch (error) {
          toastError(error);
          return false;
        }
      });
      return queue.current;
    },
    [cache],
  );
  const edit = useCallback(
    (cells: readonly CellEdit[]) => {
      if (cells.length === 0) return;
      setUnderWay((batches) => [...batches, cells]);
      void run(() => api.raci.set({ cells: [...cells] })).then(() =>
        setUnderWay((batches) => batches.filter((batch) => batch !== cells)),
      );
    },
    [run],
  );

  const matrix = useMemo(() => stored && liveMatrix(stored, people, underWay), [stored, people, underWay]);
  return useMemo(() => (matrix ? { matrix, people, edit, run } : null), [matrix, people, edit, run]);
}

function liveMatrix(
  stored: RaciMatrix,
  people: readonly Person[],
  underWay: readonly (readonly CellEdit[])[],
): LiveMatrix {
  if (underWay.length === 0) return stored;
  const assignments = underWay.reduce<readonly DraftAssignment[]>(setLetters, stored.assignments);
  const names = new Map(people.map((person) => [person.id, person.name]));
  return {
    ...stored,
    assignments,
    lint: lintRaci({ ...stored, assignments, names }),
    differences: differences({ ...stored, assignments }),
  };
}
