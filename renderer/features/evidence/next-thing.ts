import type { EvidenceView, FindingView, MissingEvidence } from '../../../shared/contract/evidence.ts';
import { isOpen } from '../../../shared/rules/finding-states.ts';
import type { Register } from './register.ts';

/** What the screen suggests to do next. */
export type NextThing =
  | { readonly kind: 'attach' }
  | { readonly kind: 'missing'; readonly subject: MissingEvidence }
  | { readonly kind: 'assign'; readonly finding: FindingView }
  | { readonly kind: 'complete'; readonly evidence: EvidenceView }
  | { readonly kind: 'step' };

/** Whether nobody could be held to the finding. */
export const isUnassigned = (finding: FindingView): boolean =>
  isOpen(finding.state) && (finding.owner.trim() === '' || finding.dueOn === null);

/** The next thing: claims first, then findings nobody has to act on, then what a reviewer would ask of a file. */
export function nextThing({ evidence, findings, missing }: Register): NextThing {
  if (evidence.length === 0 && missing.length === 0) return { kind: 'attach' };
  const [subject] = missing;
  if (subject) return { kind: 'missing', subject };
  const finding = findings.find(isUnassigned);
  if (finding) return { kind: 'assign', finding };
  const open = evidence.find((view) => view.gaps.length > 0);
  return open ? { kind: 'complete', evidence: open } : { kind: 'step' };
}
