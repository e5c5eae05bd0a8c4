import { useCallback, useEffect, useState } from 'react';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { api } from '../api/api.ts';
import { errorText } from '../state/toast.ts';

/** How far a verification has come, or what it found. */
export type Verification =
  | { readonly state: 'running'; readonly done: number; readonly total: number; readonly what: string }
  | { readonly state: 'done'; readonly report: OutputOf<'engagement', 'verify'> }
  | { readonly state: 'failed'; readonly words: string };

const BEGUN: Verification = { state: 'running', done: 0, total: 0, what: '' };

/** Verifies the open file once; leaving the dialog ends it. */
export function useVerification(): Verification {
  const [verification, setVerification] = useState<Verification>(BEGUN);
  const run = useCallback(async (signal: AbortSignal) => {
    const show = (next: Verification) => {
      if (!signal.aborted) setVerification(next);
    };
    try {
      const report = await api.engagement.verify(
        {},
        { signal, onProgress: (done, total, what) => show({ state: 'running', done, total, what }) },
      );
      show({ state: 'done', report });
    } catch (error) {
      show({ state: 'failed', words: errorText(error) });
    }
  }, []);
  useEffect(() => {
    const control = new AbortController();
    setVerification(BEGUN);
    void run(control.signal);
    return () => control.abort();
  }, [run]);
  return verification;
}
