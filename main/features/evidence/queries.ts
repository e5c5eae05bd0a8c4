import type { CustodyEvent, Evidence, EvidenceLink } from '../../../shared/model/evidence.ts';
import type { Finding, FindingEvent, FindingLink } from '../../../shared/model/finding.ts';
import type { SubjectKind } from '../../../shared/model/subject.ts';
import type { Reader } from '../../store/reader.ts';

/** Longer references are higher: E-1000 comes after E-999. */
const BY_REF = 'ORDER BY length(ref), ref';

export const listEvidence = (read: Reader): Evidence[] => read.records('evidence', BY_REF);

/** Links in the order they were made; of one piece of evidence, or with null of all. */
export const listEvidenceLinks = (read: Reader, evidenceId: string | null = null): EvidenceLink[] =>
  read.records('evidenceLink', 'WHERE :evidenceId IS NULL OR evidence_id = :evidenceId ORDER BY rowid', {
    evidenceId,
  });

export const listCustody = (read: Reader, evidenceId: string): CustodyEvent[] =>
  read.records('custodyEvent', 'WHERE evidence_id = ? ORDER BY rowid', evidenceId);

/** The custody log of all evidence, oldest first. */
export const allCustody = (read: Reader): CustodyEvent[] => read.records('custodyEvent', 'ORDER BY rowid');

/** Evidence whose bytes have this hash and are still there. */
export const evidenceWithHash = (read: Reader, sha256: string): Evidence[] =>
  read.records('evidence', `WHERE sha256 = ? AND withdrawn IS NULL ${BY_REF}`, sha256);

/** How many pieces of evidence that were not withdrawn name this content. */
export const usersOfContent = (read: Reader, contentId: string): number =>
  read.get<{ n: number }>(
    'SELECT count(*) AS n FROM evidence WHERE content_id = ? AND withdrawn IS NULL',
    contentId,
  )?.n ?? 0;

/**
 * How many pieces of evidence show something about a subject. What is linked to a part counts for the whole: a question
 * for its dimension, a dimension, question or measure for its responsibility.
 */
export function evidenceOf(read: Reader, kind: SubjectKind, id: string): number {
  const row = read.get<{ n: number }>(
    `SELECT count(DISTINCT l.evidence_id) AS n FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id
     WHERE e.withdrawn IS NULL AND (
       (l.subject_kind = :kind AND l.subject_id = :id)
       OR (:kind = 'dimension' AND l.subject_kind = 'answer' AND l.subject_id LIKE :id || '/%')
       OR (:kind = 'responsibility' AND (
         (l.subject_kind IN ('dimension', 'answer') AND l.subject_id LIKE :id || '/%')
         OR (l.subject_kind = 'measure' AND l.subject_id LIKE :id || '-m%'))))`,
    { kind, id },
  );
  return row?.n ?? 0;
}

/** Every link of evidence that was not withdrawn, for those who count for many subjects at once. */
export const listSupport = (
  read: Reader,
): { evidenceId: string; subjectKind: SubjectKind; subjectId: string }[] =>
  read.all(
    `SELECT l.evidence_id AS evidenceId, l.subject_kind AS subjectKind, l.subject_id AS subjectId
     FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id WHERE e.withdrawn IS NULL ORDER BY l.rowid`,
  );

/** The same with the names of the evidence, as marks beside what it shows. */
export const listMarks = (
  read: Reader,
): { kind: SubjectKind; subjectId: string; evidenceId: string; ref: string; title: string }[] =>
  read.all(
    `SELECT l.subject_kind AS kind, l.subject_id AS subjectId, e.id AS evidenceId, e.ref, e.title
     FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id WHERE e.withdrawn IS NULL
     ORDER BY length(e.ref), e.ref, l.rowid`,
  );

export const listFindings = (read: Reader): Finding[] => read.records('finding', BY_REF);

export const listFindingLinks = (read: Reader, findingId: string | null = null): FindingLink[] =>
  read.records('findingLink', 'WHERE :findingId IS NULL OR finding_id = :findingId ORDER BY rowid', {
    findingId,
  });

/** Oldest first; of one finding, or with null of all. */
export const listFindingEvents = (read: Reader, findingId: string | null = null): FindingEvent[] =>
  read.records('findingEvent', 'WHERE :findingId IS NULL OR finding_id = :findingId ORDER BY rowid', {
    findingId,
  });

/** Links of evidence, and of other findings, to a finding. */
export const linksToFinding = (read: Reader, findingId: string) => ({
  evidence: read.records('evidenceLink', `WHERE subject_kind = 'finding' AND subject_id = ?`, findingId),
  findings: read.records('findingLink', `WHERE subject_kind = 'finding' AND subject_id = ?`, findingId),
});

const NAMED = {
  asset: 'SELECT id, ref, name AS title FROM asset',
  scenario: 'SELECT id, ref, title FROM scenario',
  exception: 'SELECT id, ref, title FROM exception',
  finding: 'SELECT id, ref, title FROM finding',
} as const;
export type RecordKind = keyof typeof NAMED;
export const RECORD_KINDS = Object.keys(NAMED) as RecordKind[];

export interface NamedRecord {
  id: string;
  ref: string;
  title: string;
}

/** Those of the ids that are records of the kind, with their names. */
export const namedRecords = (read: Reader, kind: RecordKind, ids: readonly string[]): NamedRecord[] =>
  read.all(`${NAMED[kind]} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));

/** Records of a kind whose reference or title contains the words. `%` and `_` are ordinary letters here. */
export const findRecords = (read: Reader, kind: RecordKind, text: string, limit: number): NamedRecord[] =>
  read.all(
    `SELECT * FROM (${NAMED[kind]}) WHERE ref LIKE :pattern ESCAPE '\\' OR title LIKE :pattern ESCAPE '\\'
     ORDER BY length(ref), ref LIMIT :limit`,
    { pattern: `%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`, limit },
  );

/** Active exceptions that rely on a control somebody tested, without evidence of it. */
export const exceptionsToShow = (read: Reader): NamedRecord[] =>
  read.all(
    `SELECT id, ref, title FROM exception e WHERE state IN ('approved', 'active')
       AND EXISTS (SELECT 1 FROM json_each(e.controls) c WHERE json_extract(c.value, '$.testResult') = 'effective')
       AND NOT EXISTS (SELECT 1 FROM evidence_link l JOIN evidence v ON v.id = l.evidence_id
         WHERE l.subject_kind = 'exception' AND l.subject_id = e.id AND v.withdrawn IS NULL)
     ${BY_REF}`,
  );

/** Findings without evidence of what they say. */
export const findingsToShow = (read: Reader): NamedRecord[] =>
  read.all(
    `SELECT id, ref, title FROM finding f WHERE NOT EXISTS (
       SELECT 1 FROM evidence_link l JOIN evidence v ON v.id = l.evidence_id
       WHERE l.subject_kind = 'finding' AND l.subject_id = f.id AND v.withdrawn IS NULL)
     ${BY_REF}`,
  );
