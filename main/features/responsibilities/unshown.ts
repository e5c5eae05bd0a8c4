import type { Ctx } from '../../app/workbench.ts';
import { type EvidenceOf, instrumentScores } from './state.ts';

/** A level that was given without anything to show for it. */
export interface Unshown {
  subjectKind: 'dimension';
  subjectId: string;
  why: string;
}

/** Dimensions whose level needs evidence and has none, in the order of the reference. */
export function unshownLevels(ctx: Ctx, evidence: EvidenceOf): Unshown[] {
  const shown = new Set(
    evidence(ctx.read).flatMap(({ kind, subjectId }) => {
      if (kind === 'dimension') return subjectId;
      // Evidence for a question shows something for its dimension.
      return kind === 'answer' ? subjectId.slice(0, subjectId.lastIndexOf('/')) : [];
    }),
  );
  return instrumentScores(ctx, evidence).responsibilities.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ id, state, remark }) =>
      (state === 'rated' || state === 'unsettled') && remark !== null && !shown.has(id)
        ? { subjectKind: 'dimension' as const, subjectId: id, why: remark }
        : [],
    ),
  );
}
