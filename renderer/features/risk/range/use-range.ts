import { useEffect, useState } from 'react';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import {
  type DraftReading,
  draftOf,
  type RangeDraft,
  readDraft,
} from '../../../../shared/rules/range-draft.ts';
import { useStore } from '../../../state/store.ts';
import { errorText, toastError } from '../../../state/toast.ts';
import { draftKey, drafts, keepDraft, sameRange } from '../drafts.ts';
import { leaveDraft, storeDraft } from '../store-draft.ts';

export interface RangeEditing {
  readonly draft: RangeDraft;
  readonly reading: DraftReading;
  /** Whether what is typed says something else than what is stored. */
  readonly dirty: boolean;
  /** Why the core refused what could be read. */
  readonly failure: string | null;
  readonly change: (patch: Partial<RangeDraft>) => void;
  readonly commit: () => void;
  readonly revert: () => void;
}

/** The life of a range while it is typed: kept as typed, stored when it can be read, left alone otherwise. */
export function useRange(scenarioId: string, { node, quantity, factor }: TreeFactor): RangeEditing {
  const key = draftKey(scenarioId, node);
  const stored = factor?.distribution ?? null;
  const kept = useStore(drafts)[key];
  const draft = kept ?? draftOf(quantity, stored);
  const reading = readDraft(quantity, draft);
  const [failure, setFailure] = useState<string | null>(null);
  // What was typed stays in the fields until the screen has the stored value, so that nothing flickers between, and while
  // a person is still typing, so that nothing is rewritten under the cursor.
  const [left, setLeft] = useState(false);
  const arrived =
    kept !== undefined && reading.state === 'ready' && sameRange(quantity, reading.distribution, stored);
  const settled = left && arrived;
  useEffect(() => {
    if (settled) keepDraft(key, null);
  }, [settled, key]);
  // Whoever goes on to another record by key never leaves the field.
  useEffect(() => () => void leaveDraft(scenarioId, node).catch(toastError), [scenarioId, node]);
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
      storeDraft(scenarioId, node).catch((error: unknown) => setFailure(errorText(error)));
    },
    revert: () => {
      setFailure(null);
      keepDraft(key, null);
    },
  };
}
