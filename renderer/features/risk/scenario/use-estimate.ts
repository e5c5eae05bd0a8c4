import { useEffect, useState } from 'react';
import type { TwoEstimateScenario } from '../../../../shared/rules/two-estimates.ts';
import {
  type DraftReading,
  draftOf,
  type EstimateDraft,
  readDraft,
} from '../../../../shared/rules/estimate-draft.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { useStore } from '../../../state/store.ts';
import { errorText, toastError } from '../../../state/toast.ts';
import { draftKey, drafts, keepDraft, sameEstimate } from './drafts.ts';
import { leaveDraft, storeDraft } from './store-draft.ts';

export interface EstimateEditing {
  readonly draft: EstimateDraft;
  readonly reading: DraftReading;
  /** Whether what is typed says something else than what is stored. */
  readonly dirty: boolean;
  /** Why the core refused what could be read. */
  readonly failure: string | null;
  readonly change: (patch: Partial<EstimateDraft>) => void;
  readonly commit: () => void;
  readonly revert: () => void;
}

/** The life of an estimate while it is typed: kept as typed, stored when it can be read, left alone otherwise. */
export function useEstimate(scenario: TwoEstimateScenario, of: Estimated): EstimateEditing {
  const key = draftKey(scenario.id, of);
  const stored = scenario[of];
  const kept = useStore(drafts)[key];
  const draft = kept ?? draftOf(of, stored);
  const reading = readDraft(of, draft);
  const [failure, setFailure] = useState<string | null>(null);
  // What was typed stays in the fields until the screen has the stored value, so that nothing flickers between, and while
  // a person is still typing, so that nothing is rewritten under the cursor.
  const [left, setLeft] = useState(false);
  const arrived =
    kept !== undefined && reading.state === 'ready' && sameEstimate(of, reading.estimate, stored);
  const settled = left && arrived;
  useEffect(() => {
    if (settled) keepDraft(key, null);
  }, [settled, key]);
  // Whoever goes on to another record by key never leaves the field.
  useEffect(() => () => void leaveDraft(scenario.id, of).catch(toastError), [scenario.id, of]);
  return {
    draft,
    reading,
    dirty: kept !== undefined && !arrived && !(reading.state === 'blank' && stored === null),
    failure,
    change: (patch) => {
      setFailure(null);
      setLeft(false);
      keepDraft(key, { ...draft, ...patch });
    },
    commit: () => {
      setLeft(true);
      if (kept === undefined || (reading.state === 'blank' && stored === null)) return;
      storeDraft(scenario.id, of).catch((error: unknown) => setFailure(errorText(error)));
    },
    revert: () => {
      setFailure(null);
      keepDraft(key, null);
    },
  };
}
