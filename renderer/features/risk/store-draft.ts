import { findFactorNode } from '../../../shared/rules/factor-nodes.ts';
import { readDraft } from '../../../shared/rules/range-draft.ts';
import { api } from '../../api/api.ts';
import { draftKey, drafts, keepDraft, sameRange } from './drafts.ts';

const underWay = new Map<string, Promise<void>>();

/**
 * Stores what was typed when it says something: a range, or that there is none any more. What cannot be read stays as typed.
 * @throws AssayError when the core refuses it
 */
export function storeDraft(scenarioId: string, node: string): Promise<void> {
  const key = draftKey(scenarioId, node);
  // One after the other, so that the last one typed is the one that stays; a failure of the one before was reported to
  // whoever asked for it.
  const before = underWay.get(key)?.catch(() => undefined) ?? Promise.resolve();
  const storing = before.then(() => store(scenarioId, node));
  underWay.set(key, storing);
  return storing;
}

/** Stores what was typed and forgets it, once nobody looks at its fields any more. */
export async function leaveDraft(scenarioId: string, node: string): Promise<void> {
  const key = draftKey(scenarioId, node);
  const draft = drafts.get()[key];
  if (draft === undefined) return;
  await storeDraft(scenarioId, node);
  if (drafts.get()[key] === draft && stored.has(draft)) keepDraft(key, null);
}

/** Stores all that was typed and can be stored. */
export async function storeDrafts(): Promise<void> {
  const keys = Object.keys(drafts.get()).map((key) => key.split(' ') as [string, string]);
  await Promise.all(keys.map(([scenarioId, node]) => storeDraft(scenarioId, node)));
}

/** Another range is another question. */
const OTHER_QUESTION = { sure: null };

/** Drafts that are stored as they stand. */
const stored = new WeakSet<object>();

async function store(scenarioId: string, node: string): Promise<void> {
  const key = draftKey(scenarioId, node);
  const draft = drafts.get()[key];
  if (draft === undefined) return;
  const { tree, factors } = await api.scenarios.get({ id: scenarioId });
  const place = findFactorNode(tree, node);
  // The tree was changed meanwhile: there is no place for this range any more.
  if (place === undefined) return keepDraft(key, null);
  const reading = readDraft(place.quantity, draft);
  if (reading.state !== 'ready' && reading.state !== 'blank') return;
  const range = reading.state === 'ready' ? reading.distribution : null;
  const before = factors.find((factor) => factor.node === node)?.distribution ?? null;
  if (!sameRange(place.quantity, before, range))
    await api.factors.set({ scenarioId, node, patch: { distribution: range, ...OTHER_QUESTION } });
  if (range !== null) stored.add(draft);
  // Blank fields that stayed would hide what an undo brings back.
  if (range === null && before !== null && drafts.get()[key] === draft) keepDraft(key, null);
}
