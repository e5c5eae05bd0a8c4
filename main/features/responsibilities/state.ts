import type { EvidenceMark, InstrumentState, Scores } from '../../../shared/contract/responsibilities.ts';
import { scores } from '../../../shared/rules/assessment-scores.ts';
import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import type { Ctx } from '../../app/workbench.ts';
import { instrumentContent } from '../../catalogue/instrument-content.ts';
import type { Reader } from '../../store/reader.ts';
import { readInstrument } from './queries.ts';

/** Finds the evidence on answers, dimensions and measures. The composition root plugs in who keeps it. */
export type EvidenceOf = (read: Reader) => EvidenceMark[];

/** Everything assessors have written down, with the evidence they can show. */
export const instrumentState = (ctx: Ctx, evidence: EvidenceOf): InstrumentState =>
  instrumentOn(ctx.read, ctx.today(), evidence);

/** The same as it is judged on a day. */
export const instrumentOn = (read: Reader, day: string, evidence: EvidenceOf): InstrumentState => ({
  today: day,
  ...readInstrument(read),
  evidence: evidence(read),
});

/** The assessment rolled up, as every door prints it. */
export const instrumentScores = (ctx: Ctx, evidence: EvidenceOf): Scores =>
  scores(instrumentContent().responsibilities, instrumentState(ctx, evidence));

/** What the completeness of the step is judged by. */
export function instrumentCounts(ctx: Ctx, evidence: EvidenceOf): ProgressCounts['responsibilities'] {
  const { whole, counts } = instrumentScores(ctx, evidence);
  return {
    applicable: whole.applicable,
    rated: whole.rated,
    differences: counts.differences,
    unsupported: counts.unsupported,
    contradictions: counts.contradictions,
  };
}
