import type { InstrumentState } from '../../../shared/contract/responsibilities.ts';
import type { AnswerValue } from '../../../shared/model/instrument.ts';
import type { Maturity } from '../../../shared/rules/maturity.ts';
import { api } from '../../api/api.ts';

/** Something an assessor did: shown at once, then stored. */
export interface Edit {
  /** What the state looks like once it is stored. */
  readonly apply: (state: InstrumentState) => InstrumentState;
  readonly send: () => Promise<unknown>;
}

const momentOf = (state: InstrumentState) => `${state.today}T00:00:00.000Z`;
const without = <T>(list: readonly T[], drop: (one: T) => boolean): T[] => list.filter((one) => !drop(one));

/** Answers a question; null takes the answer back. */
export const answerEdit = (personId: string, questionId: string, value: AnswerValue | null): Edit => ({
  apply: (state) => {
    const isMine = (one: { personId: string; questionId: string }) =>
      one.personId === personId && one.questionId === questionId;
    const known = state.answers.find(isMine);
    const note = known?.note ?? '';
    const others = without(state.answers, isMine);
    const id = known?.id ?? `draft ${personId} ${questionId}`;
    const mine = { id, personId, questionId, value, note, at: momentOf(state) };
    return {
      ...state,
      answers: value === null && note === '' ? others : [...others, mine],
      settlements: without(state.settlements, (one) => one.subjectId === questionId),
    };
  },
  send: () => api.responsibilities.answer({ personId, questionId, value }),
});

/** The assessor's note on a question. */
export const noteEdit = (personId: string, questionId: string, note: string): Edit => ({
  apply: (state) => {
    const isMine = (one: { personId: string; questionId: string }) =>
      one.personId === personId && one.questionId === questionId;
    const known = state.answers.find(isMine);
    const others = without(state.answers, isMine);
    const id = known?.id ?? `draft ${personId} ${questionId}`;
    const value = known?.value ?? null;
    const mine = { id, personId, questionId, value, note, at: momentOf(state) };
    return { ...state, answers: value === null && note.trim() === '' ? others : [...others, mine] };
  },
  send: () => api.responsibilities.note({ personId, questionId, note }),
});

/** Rates a dimension; null takes the rating back. */
export const rateEdit = (personId: string, dimensionId: string, maturity: Maturity | null): Edit => ({
  apply: (state) => {
    const isMine = (one: { personId: string; dimensionId: string }) =>
      one.personId === personId && one.dimensionId === dimensionId;
    const known = state.ratings.find(isMine);
    const others = without(state.ratings, isMine);
    const id = known?.id ?? `draft ${personId} ${dimensionId}`;
    return {
      ...state,
      ratings:
        maturity === null
          ? others
          : [...others, { id, personId, dimensionId, maturity, at: momentOf(state) }],
      settlements: without(state.settlements, (one) => one.subjectId === dimensionId),
    };
  },
  send: () => api.responsibilities.rate({ personId, dimensionId, maturity }),
});

/** Ticks something looked for. */
export const tickEdit = (personId: string, itemId: string, done: boolean): Edit => ({
  apply: (state) => {
    const others = without(state.ticks, (one) => one.itemId === itemId);
    const tick = { id: `draft ${itemId}`, itemId, personId, at: momentOf(state) };
    return { ...state, ticks: done ? [...others, tick] : others };
  },
  send: () => api.responsibilities.tick({ itemId, done, personId }),
});

/** Puts a flag for the workshop, or takes it away. */
export const flagEdit = (personId: string, subjectId: string, on: boolean): Edit => ({
  apply: (state) => {
    const others = without(state.flags, (one) => one.subjectId === subjectId);
    const flag = { id: `draft ${subjectId}`, subjectId, personId, at: momentOf(state) };
    return { ...state, flags: on ? [...others, flag] : others };
  },
  send: () => api.responsibilities.flag({ subjectId, on, personId }),
});
