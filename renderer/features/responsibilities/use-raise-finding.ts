import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toast, toastError } from '../../state/toast.ts';
import type { Place } from './place.ts';
import { useInstrument } from './use-instrument.ts';

/** Raises a finding from the dimension in view; what the assessors noted there is its condition. */
export function useRaiseFinding({ unit, dimension }: Place): () => void {
  const { state } = useInstrument();
  return () => {
    const notes = state.answers.flatMap(({ questionId, note }) =>
      questionId.startsWith(`${dimension.id}/`) && note.trim() !== '' ? [note.trim()] : [],
    );
    const condition = notes.join('\n');
    void api.findings
      .createFromGap({
        responsibilityId: unit.content.id,
        dimension: dimension.dimension,
        ...(condition !== '' && { condition }),
      })
      .then(
        ({ ref }) => toast({ text: t('responsibilities.finding.raised', { ref }), undo: true }),
        toastError,
      );
  };
}
