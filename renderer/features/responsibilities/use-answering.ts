import { useMemo } from 'react';
import type { AnswerValue } from '../../../shared/model/instrument.ts';
import type { Maturity } from '../../../shared/rules/maturity.ts';
import { answerEdit, flagEdit, rateEdit } from './edits.ts';
import { ask } from './requests.ts';
import { useInstrument } from './use-instrument.ts';

export interface Answering {
  /** Gives an answer; the one already given is taken back. "Does not apply" asks for the reason it needs. */
  readonly give: (questionId: string, value: AnswerValue) => void;
  /** Rates a dimension; the level already given is taken back. */
  readonly rate: (dimensionId: string, maturity: Maturity) => void;
  /** Puts or takes the flag for the workshop. */
  readonly flag: (subjectId: string) => void;
}

/** What an assessor does with one key. */
export function useAnswering(): Answering {
  const { state, me, edit } = useInstrument();
  return useMemo(
    () => ({
      give(questionId, value) {
        const known = state.answers.find(
          (answer) => answer.personId === me.id && answer.questionId === questionId,
        );
        if (known?.value === value) edit(answerEdit(me.id, questionId, null));
        else if (value === 'na' && (known?.note ?? '').trim() === '') ask({ kind: 'set aside', questionId });
        else edit(answerEdit(me.id, questionId, value));
      },
      rate(dimensionId, maturity) {
        const known = state.ratings.find(
          (rating) => rating.personId === me.id && rating.dimensionId === dimensionId,
        );
        edit(rateEdit(me.id, dimensionId, known?.maturity === maturity ? null : maturity));
      },
      flag(subjectId) {
        const on = !state.flags.some((flag) => flag.subjectId === subjectId);
        edit(flagEdit(me.id, subjectId, on));
      },
    }),
    [state, me, edit],
  );
}
