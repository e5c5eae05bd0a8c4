import { useState } from 'react';
import { AssayError, type Issue } from '../../shared/contract/error.ts';
import { errorText } from './toast.ts';

export interface Submit {
  readonly busy: boolean;
  /** The core's words when it refused. */
  readonly failure: string | null;
  /** The same when they belong to no field. */
  readonly unplaced: string | null;
  /** What is wrong at a field. */
  readonly problemOf: (field: string) => string | null;
  readonly submit: (work: () => Promise<unknown>) => void;
}

/** Runs a command of a dialog: busy while it runs, and the core's words when it was refused. What was typed stays. */
export function useSubmit(): Submit {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  return {
    busy,
    failure,
    unplaced: issues.length > 0 ? null : failure,
    problemOf: (field) => issues.find(({ path }) => path[0] === field || path[1] === field)?.message ?? null,
    submit: (work) => {
      if (busy) return;
      setBusy(true);
      setFailure(null);
      setIssues([]);
      work()
        .catch((error: unknown) => {
          setFailure(errorText(error));
          if (error instanceof AssayError) setIssues(error.issues);
        })
        .finally(() => setBusy(false));
    },
  };
}
