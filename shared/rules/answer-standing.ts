import type { AnswerValue } from '../model/instrument.ts';

/** What is known of a question once all its answers are looked at together. */
export type AnswerStanding =
  | { readonly state: 'blank' }
  | { readonly state: 'agreed'; readonly value: AnswerValue }
  | { readonly state: 'settled'; readonly value: AnswerValue; readonly reason: string }
  | { readonly state: 'differs' };

/**
 * One standing from several answers. A question on which assessors differ has no answer until they settle it and say why:
 * taking either side, or the middle, would hide that there is something to find out.
 */
export function answerStanding(
  values: readonly AnswerValue[],
  settlement: { readonly answer: AnswerValue; readonly reason: string } | null,
): AnswerStanding {
  if (settlement !== null) return { state: 'settled', value: settlement.answer, reason: settlement.reason };
  const [first, ...others] = values;
  if (first === undefined) return { state: 'blank' };
  return others.every((value) => value === first) ? { state: 'agreed', value: first } : { state: 'differs' };
}
