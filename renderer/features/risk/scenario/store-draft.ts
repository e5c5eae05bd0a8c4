import { readDraft } from '../../../../shared/rules/estimate-draft.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { ESTIMATE_NODES, withTwoEstimates } from '../../../../shared/rules/two-estimates.ts';
import { api } from '../../../api/api.ts';
import { draftKey, drafts, keepDraft, sameEstimate } from './drafts.ts';

const underWay = new Map<string, Promise<void>>();

/**
 * Stores what was typed when it says something: an estimate, or that there is none any more. What cannot be read stays
 * as typed.
 * @throws AssayError when the core refuses it
 */
export function storeDraft(scenarioId: string, of: Estimated): Promise<void> {
  const key = draftKey(scenarioId, of);
  // One after the other, so that the last one typed is the one that stays; a failure of the one before was reported to
  // whoever asked for it.
  const before = underWay.get(key)?.catch(() => undefined) ?? Promise.resolve();
  const storing = before.then(() => store(scenarioId, of));
  underWay.set(key, storing);
  return storing;
}

/** Stores what was typed and forgets it, once nobody looks at its fields any more. */
export async function leaveDraft(scenarioId: string, of: Estimated): Promise<void> {
  const key = draftKey(scenarioId, of);
  const draft = drafts.get()[key];
  if (draft === undefined) return;
  await storeDraft(scenarioId, of);
  if (drafts.get()[key] === draft && readDraft(of, draft).state === 'ready') keepDraft(key, null);
}

/** Stores all that was typed and can be stored. */
export async function storeDrafts(): Promise<void> {
  const keys = Object.keys(drafts.get()).map((key) => key.split(' ') as [string, Estimated]);
  await Promise.all(keys.map(([scenarioId, of]) => storeDraft(scenarioId, of)));
}

async function store(scenarioId: string, of: Estimated): Promise<void> {
  const key = draftKey(scenarioId, of);
  const draft = drafts.get()[key];
  if (draft === undefined) return;
  const reading = readDraft(of, draft);
  if (reading.state !== 'ready' && reading.state !== 'blank') return;
  const estimate = reading.state === 'ready' ? reading.estimate : null;
  const before = withTwoEstimates(await api.scenarios.get({ id: scenarioId }));
  // Somebody took the estimate apart meanwhile; the factors say more than this range.
  if (before.fuller) return keepDraft(key, null);
  if (!sameEstimate(of, before[of], estimate))
    await api.factors.set({ scenarioId, node: ESTIMATE_NODES[of], patch: { distribution: estimate } });
  // Blank fields that stayed would hide what an undo brings back.
  if (estimate === null && before[of] !== null && drafts.get()[key] === draft) keepDraft(key, null);
}
