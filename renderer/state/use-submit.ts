import { useState } from 'react';
import { AssayError, type Issue } from '../../shared/contract/error.ts';
import { inputErrorText } from './toast.ts';

export interface Submit {
  readonly busy: boolean;
  /** In words, why it was refused. */
  readonly failure: string | null;
  /** The same when it belongs to no field. */
  readonly unplaced: string | null;
  /** What is wrong at a field. */
  readonly problemOf: (field: string) => string | null;
  readonly submit: (work: () => Promise<unknown>) => void;
  /** Forgets what was refused: something else is typed now. */
  readonly clear: () => void;
}

/**
 * Runs a command of a dialog: busy while it runs, and in words why it was refused, by the core or by a rule that could not read
 * what was typed. What was typed stays.
 */
export function useSubmit(): Submit {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const clear = () => {
    setFailure(null);
    setIssues([]);
  };
  return {
    busy,
    failure,
    unplaced: issues.length > 0 ? null : failure,
    problemOf: (field) => issues.find(({ path }) => path[0] === field || path[1] === field)?.message ?? null,
    clear,
    submit: (work) => {
      if (busy) return;
      setBusy(true);
      clear();
      work()
        .catch((error: unknown) => {
          setFailure(inputErrorText(error));
          if (error instanceof AssayError) setIssues(error.issues);
        })
        .finally(() => setBusy(false));
    },
  };
}
