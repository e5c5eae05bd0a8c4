import type { Distribution } from '../../../shared/model/distribution.ts';
import type { FactorQuantity } from '../../../shared/rules/factor-nodes.ts';
import type { Ranges } from '../../../shared/rules/loss-tree.ts';
import { draftOf, type RangeDraft, readDraft } from '../../../shared/rules/range-draft.ts';
import { type Factored, treeFactors } from '../../../shared/rules/scenario-factors.ts';
import { createStore } from '../../state/store.ts';

/**
 * Ranges as typed and not stored yet. They live outside the page: what cannot be stored is still there when a person comes
 * back to it.
 */
export const drafts = createStore<Readonly<Record<string, RangeDraft>>>({});

export const draftKey = (scenarioId: string, node: string): string => `${scenarioId} ${node}`;

/** Keeps a draft; null forgets it. */
export function keepDraft(key: string, draft: RangeDraft | null): void {
  drafts.set(({ [key]: _before, ...others }) => (draft === null ? others : { ...others, [key]: draft }));
}

/** Forgets everything typed for a scenario. */
export function forgetDrafts(scenarioId: string): void {
  drafts.set((all) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(`${scenarioId} `))),
  );
}

/** The range in force for a trial: the draft where it can be read, else the stored one. */
export function triedRange(
  quantity: FactorQuantity,
  stored: Distribution | null,
  draft: RangeDraft | undefined,
): Distribution | null {
  if (draft === undefined) return stored;
  const reading = readDraft(quantity, draft);
  return reading.state === 'ready' ? reading.distribution : stored;
}

/** Every range of a scenario as it is tried now. */
export function triedRanges(
  scenario: Factored & { readonly id: string },
  typed: Readonly<Record<string, RangeDraft>>,
): Ranges {
  return new Map(
    treeFactors(scenario).flatMap(({ node, quantity, factor }) => {
      const range = triedRange(quantity, factor?.distribution ?? null, typed[draftKey(scenario.id, node)]);
      return range === null ? [] : [[node, range] as const];
    }),
  );
}

/** Whether two ranges say the same. */
export function sameRange(quantity: FactorQuantity, a: Distribution | null, b: Distribution | null): boolean {
  return a === b || JSON.stringify(draftOf(quantity, a)) === JSON.stringify(draftOf(quantity, b));
}
