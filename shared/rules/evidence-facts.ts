import type { Evidence } from '../model/evidence.ts';

export const EVIDENCE_GAPS = ['source', 'collector', 'method', 'custodian', 'collectedOn', 'link'] as const;
export type EvidenceGap = (typeof EVIDENCE_GAPS)[number];

/**
 * What is not yet known of a piece of evidence. A reviewer can only rely on a file of which somebody says where it comes
 * from, who obtained it how and when, who keeps the original, and what it is meant to show.
 */
export function evidenceGaps(
  evidence: Pick<Evidence, 'source' | 'collector' | 'method' | 'custodian' | 'collectedOn' | 'withdrawn'>,
  links: number,
): EvidenceGap[] {
  if (evidence.withdrawn !== null) return [];
  const open: Readonly<Record<EvidenceGap, boolean>> = {
    source: evidence.source.trim() === '',
    collector: evidence.collector.trim() === '',
    method: evidence.method === null,
    custodian: evidence.custodian.trim() === '',
    collectedOn: evidence.collectedOn === null,
    link: links === 0,
  };
  return EVIDENCE_GAPS.filter((gap) => open[gap]);
}
