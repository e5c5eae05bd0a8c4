import type { EvidenceView, FindingView, SubjectView } from '../contract/evidence.ts';
import type { CustodyEvent } from '../model/evidence.ts';
import { SEVERITIES, type Severity } from '../model/finding.ts';
import { isOpen } from '../rules/finding-states.ts';
import type { ReportInput } from './input.ts';
import { listedFirst, sentenceCase, spelledOut } from './prose.ts';

/** A finding with what it is about, in words. */
export interface FindingLine {
  readonly finding: FindingView;
  /** `2.4.2 and AST-003` */
  readonly about: string;
  /** `E-001, E-004` */
  readonly evidence: string;
}

/** A piece of evidence with what it shows something about. */
export interface EvidenceLine {
  readonly evidence: EvidenceView;
  readonly about: string;
}

/** A step in the custody of a piece of evidence. */
export interface CustodyLine {
  readonly ref: string;
  readonly event: CustodyEvent;
}

export interface FindingsSection {
  readonly lead: string;
  /** The gravest first; of one severity in the order of their references. */
  readonly findings: readonly FindingLine[];
  /** References of the findings on a responsibility or a part of it. */
  readonly byResponsibility: ReadonlyMap<string, readonly string[]>;
  readonly evidence: readonly EvidenceLine[];
  readonly evidenceLead: string;
  /** By piece of evidence, oldest step first. */
  readonly custody: readonly CustodyLine[];
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  observation: 'Observation',
};

const NAMED = 5;

export function findingsSection({ findings, evidence, custody }: ReportInput): FindingsSection {
  const rank = ({ severity }: FindingView) => SEVERITIES.indexOf(severity);
  return {
    lead: lead(findings),
    findings: findings
      .toSorted((a, b) => rank(a) - rank(b))
      .map((finding) => ({
        finding,
        about: aboutWords(finding.links),
        evidence: finding.evidence.map(({ ref }) => ref).join(', '),
      })),
    byResponsibility: byResponsibility(findings),
    evidence: evidence.map((one) => ({ evidence: one, about: aboutWords(one.links) })),
    evidenceLead: evidenceLead(evidence),
    custody: custodyLines(evidence, custody),
  };
}

function custodyLines(
  evidence: readonly EvidenceView[],
  custody: readonly CustodyEvent[],
): readonly CustodyLine[] {
  const events = Map.groupBy(custody, ({ evidenceId }) => evidenceId);
  return evidence.flatMap(({ id, ref }) => (events.get(id) ?? []).map((event) => ({ ref, event })));
}

function byResponsibility(findings: readonly FindingView[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { ref, links } of findings)
    for (const id of new Set(links.flatMap(responsibilityOf))) found.set(id, [...(found.get(id) ?? []), ref]);
  return found;
}

function lead(findings: readonly FindingView[]): string {
  if (findings.length === 0) return 'No finding has been recorded.';
  const open = findings.filter(({ state }) => isOpen(state));
  const grave = open.filter(({ severity }) => severity === 'critical' || severity === 'high').length;
  const overdue = open.filter((finding) => finding.overdue).length;
  const parts = [
    `${spelledOut(findings.length, 'finding')} on record, ${open.length} open`,
    ...(grave > 0 ? [`${grave} of them critical or high`] : []),
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
  ];
  return `${sentenceCase(parts.join(', '))}.`;
}

function evidenceLead(evidence: readonly EvidenceView[]): string {
  if (evidence.length === 0) return 'No evidence has been attached yet.';
  const withdrawn = evidence.filter((one) => one.withdrawn !== null).length;
  const gone = withdrawn === 0 ? '' : ` ${sentenceCase(spelledOut(withdrawn, 'file'))} withdrawn.`;
  return `${sentenceCase(spelledOut(evidence.length, 'piece', 'pieces'))} of evidence, kept inside the engagement file. The hash is that of the bytes as they were attached.${gone}`;
}

function aboutWords(links: readonly SubjectView[]): string {
  return listedFirst([...new Set(links.map(({ ref }) => ref))], NAMED);
}

/** The responsibility a link is about, whatever part of it is named. */
function responsibilityOf({ subjectKind, subjectId }: SubjectView): readonly string[] {
  if (subjectKind === 'responsibility') return [subjectId];
  if (subjectKind === 'dimension' || subjectKind === 'answer') return [subjectId.split('/')[0] ?? ''];
  return subjectKind === 'measure' ? [subjectId.split('-')[0] ?? ''] : [];
}
