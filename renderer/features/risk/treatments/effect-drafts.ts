import type { StatedEffect } from '../../../../shared/contract/treatments.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { type Effect, type EffectChange, SCALED_PARTS } from '../../../../shared/model/treatment.ts';
import type { RangeQuantity } from '../../../../shared/rules/factor-nodes.ts';
import { draftOf, type RangeDraft, readDraft } from '../../../../shared/rules/range-draft.ts';
import { treeFactors } from '../../../../shared/rules/scenario-factors.ts';

/** What an effect changes and the range it gives, while they are typed. */
export interface EffectEdit {
  /** Place of a factor, or a part that is scaled. */
  readonly target: string;
  readonly range: RangeDraft;
}

/** An effect in the dialog: as it is stored, or being edited. */
export interface EffectDraft {
  /** Tells the rows apart. */
  readonly key: number;
  /** Null for a new one. */
  readonly id: string | null;
  readonly stored: EffectChange | null;
  /** Null while it stays as it is stored. */
  readonly edit: EffectEdit | null;
  readonly rationale: string;
}

let nextKey = 0;

export const newEffect = (): EffectDraft => ({
  key: nextKey++,
  id: null,
  stored: null,
  edit: { target: '', range: draftOf('factor', null) },
  rationale: '',
});

/** The effects on a scenario as they can be edited; where there are none it begins with a blank one. */
export function effectDrafts(effects: readonly Effect[], scenarioId: string): EffectDraft[] {
  const own = effects.filter((effect) => effect.scenarioId === scenarioId);
  const drafts = own.map(({ id, change, rationale }) => ({
    key: nextKey++,
    id,
    stored: change,
    edit: null,
    rationale,
  }));
  return drafts.length === 0 ? [newEffect()] : drafts;
}

export const scaledPart = (target: string) => SCALED_PARTS.find((part) => part === target);

export const quantityOf = (scenario: LinkedScenario, target: string): RangeQuantity =>
  treeFactors(scenario).find(({ node }) => node === target)?.quantity ?? 'factor';

/** A stored effect as it can be typed over. */
export function editOf(scenario: LinkedScenario, change: EffectChange): EffectEdit {
  if (change.kind === 'scale') return { target: change.part, range: draftOf('factor', change.factor) };
  return { target: change.node, range: draftOf(quantityOf(scenario, change.node), change.distribution) };
}

/** What an edit says; null while it cannot be read. */
function readEdit(scenario: LinkedScenario, { target, range }: EffectEdit): EffectChange | null {
  const reading = readDraft(quantityOf(scenario, target), range);
  if (target === '' || reading.state !== 'ready') return null;
  const part = scaledPart(target);
  return part === undefined
    ? { kind: 'replace', node: target, distribution: reading.distribution }
    : { kind: 'scale', part, factor: reading.distribution };
}

/** What is stated of a scenario; null while one of the effects cannot be read. Blank ones are not begun. */
export function readEffects(scenario: LinkedScenario, drafts: readonly EffectDraft[]): StatedEffect[] | null {
  const begun = drafts.filter(({ edit }) => edit === null || edit.target !== '');
  const effects = begun.flatMap(({ id, stored, edit, rationale }): StatedEffect[] => {
    const change = edit === null ? stored : readEdit(scenario, edit);
    return change === null ? [] : [{ id, scenarioId: scenario.id, change, rationale }];
  });
  return effects.length < begun.length ? null : effects;
}
