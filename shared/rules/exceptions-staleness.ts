import type { MaterialChange } from '../contract/exceptions.ts';
import type { MaterialFact } from '../model/exception.ts';
import { CONTROL_STATES, CONTROL_WORDS } from './exceptions-facts.ts';

/**
 * Share by which a simulated loss must move to matter. Two seeds differ by about 1 % at the 90th percentile of
 * 100 000 years, so a repeated simulation alone never makes an approval stale.
 */
const NOISE = 0.05;

const rank = (words: string) => CONTROL_STATES.findIndex((state) => CONTROL_WORDS[state] === words);

/** A loss within the noise, or a control that can be relied on at least as much as before, is no reason to ask again. */
function isImmaterial(approved: MaterialFact, now: MaterialFact): boolean {
  if (approved.value === now.value && approved.amount === now.amount) return true;
  if (approved.amount !== null && now.amount !== null)
    return Math.abs(now.amount - approved.amount) <= NOISE * Math.abs(approved.amount);
  const isTest = now.key.startsWith('control:') && now.key.endsWith('/test');
  return isTest && rank(now.value) <= rank(approved.value);
}

/**
 * The present facts, with the approved fact kept wherever the difference is immaterial. Their hash therefore equals
 * the approved one exactly as long as the approval holds.
 */
export function presentFacts(
  approved: readonly MaterialFact[],
  now: readonly MaterialFact[],
): MaterialFact[] {
  const before = new Map(approved.map((fact) => [fact.key, fact]));
  return now.map((fact) => {
    const old = before.get(fact.key);
    return old !== undefined && isImmaterial(old, fact) ? old : fact;
  });
}

/** `asset:<id>/stage` is a part of `asset:<id>`. */
const parentOf = (key: string) => key.slice(0, key.indexOf('/'));

const GONE = 'No longer linked';
const NEW = 'Not linked';

/** What differs between the approved facts and `presentFacts`, fact by fact. */
export function materialChanges(
  approved: readonly MaterialFact[],
  present: readonly MaterialFact[],
): MaterialChange[] {
  const before = new Map(approved.map((fact) => [fact.key, fact]));
  const after = new Set(present.map((fact) => fact.key));
  const changed = present.flatMap((fact) => {
    const old = before.get(fact.key);
    if (old?.value === fact.value && old.amount === fact.amount) return [];
    return [{ key: fact.key, label: fact.label, approved: old?.value ?? NEW, now: fact.value }];
  });
  const isGone = (key: string) => before.has(key) && !after.has(key);
  // Of a record that is gone, its name says it all; its stage, tier and owner would repeat it.
  const gone = approved.filter(({ key }) => isGone(key) && !(key.includes('/') && isGone(parentOf(key))));
  return [
    ...changed,
    ...gone.map((fact) => ({ key: fact.key, label: fact.label, approved: fact.value, now: GONE })),
  ];
}
