import type { Estimate } from '../../../../shared/model/scenario.ts';
import { draftOf, type EstimateDraft, readDraft } from '../../../../shared/rules/estimate-draft.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { createStore } from '../../../state/store.ts';

/**
 * Estimates as typed and not stored yet. They live outside the page: what cannot be stored is still there when a person
 * comes back to it.
 */
export const drafts = createStore<Readonly<Record<string, EstimateDraft>>>({});

export const draftKey = (scenarioId: string, of: Estimated): string => `${scenarioId} ${of}`;

/** Keeps a draft; null forgets it. */
export function keepDraft(key: string, draft: EstimateDraft | null): void {
  drafts.set(({ [key]: _before, ...others }) => (draft === null ? others : { ...others, [key]: draft }));
}

/** The estimate in force for a trial: the draft where it can be read, else the stored one. */
export function triedEstimate(
  of: Estimated,
  stored: Estimate | null,
  draft: EstimateDraft | undefined,
): Estimate | null {
  if (draft === undefined) return stored;
  const reading = readDraft(of, draft);
  return reading.state === 'ready' ? reading.estimate : stored;
}

/** Whether two estimates say the same. */
export function sameEstimate(of: Estimated, a: Estimate | null, b: Estimate | null): boolean {
  return JSON.stringify(draftOf(of, a)) === JSON.stringify(draftOf(of, b));
}
