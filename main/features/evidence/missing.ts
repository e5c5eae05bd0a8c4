import type { MissingEvidence } from '../../../shared/contract/evidence.ts';
import type { Subject } from '../../../shared/model/subject.ts';
import type { Ctx } from '../../app/workbench.ts';
import { exceptionsToShow, findingsToShow } from './queries.ts';
import type { Subjects } from './subjects.ts';

/** Something that claims more than evidence shows, and why evidence is due. */
export interface Demanded extends Subject {
  why: string;
}

/** What a feature says is without the evidence it needs. */
export type EvidenceDemand = (ctx: Ctx) => readonly Demanded[];

const ownDemands: EvidenceDemand = ({ read }) => [
  ...findingsToShow(read).map(({ id }) => ({
    subjectKind: 'finding' as const,
    subjectId: id,
    why: 'A finding says what was seen; without evidence it is an opinion.',
  })),
  ...exceptionsToShow(read).map(({ id }) => ({
    subjectKind: 'exception' as const,
    subjectId: id,
    why: 'Its compensating control was tested as effective; keep what shows it.',
  })),
];

/** Everything that needs evidence and has none; what other features demand comes first. */
export function missingEvidence(
  ctx: Ctx,
  subjects: Subjects,
  demands: readonly EvidenceDemand[],
): MissingEvidence[] {
  const all = [...demands, ownDemands].flatMap((demand) => demand(ctx));
  return subjects
    .name(ctx.read, all)
    .map((subject, index) => ({ ...subject, why: all[index]?.why ?? '' }))
    .filter((subject) => subject.exists);
}
