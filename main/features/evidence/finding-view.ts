import { AssayError } from '../../../shared/contract/error.ts';
import type { FindingView } from '../../../shared/contract/evidence.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { isOverdue, moveProblems, movesFrom, needsReason } from '../../../shared/rules/finding-states.ts';
import type { Reader } from '../../store/reader.ts';
import { listEvidence, listFindingEvents, listFindingLinks, listFindings, listSupport } from './queries.ts';
import type { Subjects } from './subjects.ts';

/** Every finding with its links, evidence and open steps, in the order of the references. */
export const findingViews = (read: Reader, subjects: Subjects, today: string): FindingView[] =>
  viewsOf(read, subjects, today, listFindings(read), null);

/** One finding. @throws AssayError NOT_FOUND */
export function findingView(read: Reader, subjects: Subjects, today: string, id: string): FindingView {
  const [view] = viewsOf(read, subjects, today, [readFinding(read, id)], id);
  if (!view) throw new Error('One finding gives one view');
  return view;
}

/** @throws AssayError NOT_FOUND */
export function readFinding(read: Reader, id: string): Finding {
  const finding = read.record('finding', id);
  if (!finding) throw new AssayError('NOT_FOUND', 'This finding no longer exists. Undo may bring it back.');
  return finding;
}

function viewsOf(
  read: Reader,
  subjects: Subjects,
  today: string,
  findings: readonly Finding[],
  only: string | null,
): FindingView[] {
  const links = listFindingLinks(read, only);
  const named = subjects.name(read, links);
  const byFinding = Map.groupBy(links.entries(), ([, link]) => link.findingId);
  const events = Map.groupBy(listFindingEvents(read, only), (event) => event.findingId);
  const evidence = new Map(listEvidence(read).map(({ id, ref, title }) => [id, { id, ref, title }]));
  const support = Map.groupBy(
    listSupport(read).filter((link) => link.subjectKind === 'finding'),
    (link) => link.subjectId,
  );
  return findings.map((finding) => ({
    ...finding,
    links: (byFinding.get(finding.id) ?? []).flatMap(([index]) => named[index] ?? []),
    evidence: (support.get(finding.id) ?? []).flatMap(({ evidenceId }) => evidence.get(evidenceId) ?? []),
    moves: movesFrom(finding.state).map((to) => {
      const reason = needsReason(finding.state, to);
      return { to, needsReason: reason, problems: moveProblems(finding, to, reason ? 'given' : '') };
    }),
    overdue: isOverdue(finding, today),
    events: events.get(finding.id) ?? [],
  }));
}
