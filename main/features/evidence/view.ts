import { AssayError } from '../../../shared/contract/error.ts';
import type { EvidenceView } from '../../../shared/contract/evidence.ts';
import type { Evidence } from '../../../shared/model/evidence.ts';
import { evidenceGaps } from '../../../shared/rules/evidence-facts.ts';
import { previewKind } from '../../../shared/rules/preview-kind.ts';
import type { Reader } from '../../store/reader.ts';
import { evidenceWithHash, listEvidence, listEvidenceLinks } from './queries.ts';
import type { Subjects } from './subjects.ts';

/** Everything in the register, in the order of the references. */
export function evidenceViews(read: Reader, subjects: Subjects): EvidenceView[] {
  const all = listEvidence(read);
  const links = listEvidenceLinks(read);
  const named = subjects.name(read, links);
  const byEvidence = Map.groupBy(links.entries(), ([, link]) => link.evidenceId);
  const held = all.filter((e) => e.withdrawn === null);
  const byHash = Map.groupBy(held, (e) => e.sha256);
  return all.map((evidence) =>
    viewOf(
      evidence,
      (byEvidence.get(evidence.id) ?? []).flatMap(([index]) => named[index] ?? []),
      byHash.get(evidence.sha256) ?? [],
    ),
  );
}

/** One piece of evidence. @throws AssayError NOT_FOUND */
export function evidenceView(read: Reader, subjects: Subjects, id: string): EvidenceView {
  const evidence = readEvidence(read, id);
  const links = subjects.name(read, listEvidenceLinks(read, id));
  return viewOf(evidence, links, evidenceWithHash(read, evidence.sha256));
}

/** @throws AssayError NOT_FOUND */
export function readEvidence(read: Reader, id: string): Evidence {
  const evidence = read.record('evidence', id);
  if (!evidence)
    throw new AssayError('NOT_FOUND', 'This evidence is no longer in the register. Undo may bring it back.');
  return evidence;
}

/** @throws AssayError NOT_FOUND, or CONFLICT when the bytes were withdrawn */
export function readHeld(read: Reader, id: string): Evidence {
  const evidence = readEvidence(read, id);
  if (evidence.withdrawn !== null)
    throw new AssayError(
      'CONFLICT',
      `${evidence.ref} was withdrawn: its file is erased and its line stays as it was.`,
    );
  return evidence;
}

const viewOf = (
  evidence: Evidence,
  links: EvidenceView['links'],
  sameBytes: readonly Evidence[],
): EvidenceView => ({
  ...evidence,
  links,
  gaps: evidenceGaps(evidence, links.length),
  sameAs: evidence.withdrawn === null ? sameBytes.filter((e) => e.id !== evidence.id).map((e) => e.ref) : [],
  preview: previewKind(evidence.name),
});
