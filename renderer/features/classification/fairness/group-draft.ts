import type { GroupOutcome } from '../../../../shared/model/classification.ts';

/** A row of the table as typed: a confusion table per group, or where the truth is not known the two predictions. */
export interface GroupDraft {
  readonly name: string;
  readonly tp: string;
  readonly fp: string;
  readonly fn: string;
  readonly tn: string;
}

export const EMPTY_GROUP: GroupDraft = { name: '', tp: '', fp: '', fn: '', tn: '' };
export const COUNTS = ['tp', 'fp', 'fn', 'tn'] as const;

/** Counts as typed, for a stored group. Without true outcomes `tp` holds the favourable and `fn` the other predictions. */
export function draftOf({ group, n, selected, positives, truePositives }: GroupOutcome): GroupDraft {
  if (positives === null || truePositives === null)
    return { ...EMPTY_GROUP, name: group, tp: String(selected), fn: String(n - selected) };
  const [fp, fn] = [selected - truePositives, positives - truePositives];
  return {
    name: group,
    tp: String(truePositives),
    fp: String(fp),
    fn: String(fn),
    tn: String(n - truePositives - fp - fn),
  };
}

const whole = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : null);

/** The counts of a row; null while one is missing or no whole number. */
export function outcomeOf({ name, ...typed }: GroupDraft, truth: boolean): GroupOutcome | null {
  const [tp, fp, fn, tn] = [whole(typed.tp), whole(typed.fp), whole(typed.fn), whole(typed.tn)];
  if (name.trim() === '' || tp === null || fn === null) return null;
  if (!truth) return { group: name.trim(), n: tp + fn, selected: tp, positives: null, truePositives: null };
  if (fp === null || tn === null) return null;
  return {
    group: name.trim(),
    n: tp + fp + fn + tn,
    selected: tp + fp,
    positives: tp + fn,
    truePositives: tp,
  };
}
