import { useEffect, useState } from 'react';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import {
  type DraftReading,
  draftOf,
  type EstimateDraft,
  readDraft,
} from '../../../../shared/rules/estimate-draft.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { api } from '../../../api/api.ts';
import { useStore } from '../../../state/store.ts';
import { errorText, toastError } from '../../../state/toast.ts';
import { draftKey, drafts, keepDraft, sameEstimate } from './drafts.ts';

export interface EstimateEditing {
  readonly draft: EstimateDraft;
  readonly reading: DraftReading;
  /** Why the core refused what could be read. */
  readonly failure: string | null;
  readonly change: (patch: Partial<EstimateDraft>) => void;
  readonly commit: () => void;
  readonly revert: () => void;
}

/** The life of an estimate while it is typed: kept as typed, stored when it can be read, left alone otherwise. */
export function useEstimate(scenario: LinkedScenario, of: Estimated): EstimateEditing {
  const key = draftKey(scenario.id, of);
  const stored = scenario[of];
  const kept = useStore(drafts)[key];
  const draft = kept ?? draftOf(of, stored);
  const reading = readDraft(of, draft);
  const [failure, setFailure] = useState<string | null>(null);
  // What was typed stays in the fields until the screen has the stored value, so that nothing flickers between.
  const arrived =
    kept !== undefined && reading.state === 'ready' && sameEstimate(of, reading.estimate, stored);
  useEffect(() => {
    if (arrived) keepDraft(key, null);
  }, [arrived, key]);
  // Whoever goes on to another record by key never leaves the field.
  useEffect(() => () => void storeDraft(scenario.id, of).catch(toastError), [scenario.id, of]);
  return {
    draft,
    reading,
    failure,
    change: (patch) => {
      setFailure(null);
      keepDraft(key, { ...draft, ...patch });
    },
    commit: () => {
      if (kept === undefined || (reading.state === 'blank' && stored === null)) return;
      storeDraft(scenario.id, of).catch((error: unknown) => setFailure(errorText(error)));
    },
    revert: () => {
      setFailure(null);
      keepDraft(key, null);
    },
  };
}

const underWay = new Set<string>();

/** Stores what was typed when it says something: an estimate, or that there is none any more. */
async function storeDraft(scenarioId: string, of: Estimated): Promise<void> {
  const key = draftKey(scenarioId, of);
  const draft = drafts.get()[key];
  if (draft === undefined || underWay.has(key)) return;
  const reading = readDraft(of, draft);
  if (reading.state !== 'ready' && reading.state !== 'blank') return;
  const estimate = reading.state === 'ready' ? reading.estimate : null;
  underWay.add(key);
  try {
    const before = await api.scenarios.get({ id: scenarioId });
    if (sameEstimate(of, before[of], estimate)) return;
    await api.scenarios.update({ id: scenarioId, patch: { [of]: estimate } });
  } finally {
    underWay.delete(key);
  }
}
