import { isOpen, isOverdue } from '../../../shared/rules/finding-states.ts';
import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import type { Ctx } from '../../app/workbench.ts';
import { type EvidenceDemand, missingEvidence } from './missing.ts';
import { listFindings } from './queries.ts';
import type { Subjects } from './subjects.ts';
import { evidenceViews } from './view.ts';

/** What the completeness of the step is judged by. */
export function evidenceCounts(
  ctx: Ctx,
  subjects: Subjects,
  demands: readonly EvidenceDemand[],
): ProgressCounts['evidence'] {
  const evidence = evidenceViews(ctx.read, subjects).filter((e) => e.withdrawn === null);
  const findings = listFindings(ctx.read);
  return {
    evidence: evidence.length,
    incomplete: evidence.filter((e) => e.gaps.length > 0).length,
    missing: missingEvidence(ctx, subjects, demands).length,
    findings: findings.length,
    unassigned: findings.filter((f) => isOpen(f.state) && (f.owner.trim() === '' || f.dueOn === null)).length,
    overdue: findings.filter((f) => isOverdue(f, ctx.today())).length,
  };
}
