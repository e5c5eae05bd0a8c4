import { requestAttach } from '../../state/attach-request.ts';
import { type FileTargets, useFileTargets } from '../../ui/use-file-targets.ts';
import { subjectView } from './dialogs/subject-text.ts';
import type { Place } from './place.ts';
import { useInstrument } from './use-instrument.ts';

/**
 * Files that are dropped on a question or on the maturity of a dimension, or pasted there, are attached as its evidence. Pasted
 * elsewhere they go where the key for evidence goes: to the current question.
 */
export function useEvidenceFiles(place: Place): FileTargets {
  const { content, me } = useInstrument();
  return useFileTargets(
    (subjectId, files) => requestAttach(files, [subjectView(content, subjectId)], me.name),
    () => place.liveQuestion().id ?? null,
  );
}
