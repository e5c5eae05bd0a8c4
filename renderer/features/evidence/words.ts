import type { EvidenceView, SubjectView } from '../../../shared/contract/evidence.ts';
import type { Subject } from '../../../shared/model/subject.ts';
import type { FindingState, Severity } from '../../../shared/model/finding.ts';
import { t } from '../../i18n/t.ts';
import type { ChipProps } from '../../ui/chip.tsx';

/** One key for a subject, where a list needs one. */
export const subjectKey = ({ subjectKind, subjectId }: Subject): string => `${subjectKind} ${subjectId}`;

/** `AST-004`, `2.4.2`, or that it was deleted. */
export const subjectRef = (subject: SubjectView): string =>
  subject.exists ? subject.ref : t('evidence.links.lost');

/** `Asset · Claims fraud model` */
export const subjectWords = (subject: SubjectView): string =>
  t('evidence.kindAndTitle', { kind: t(`evidence.kind.${subject.subjectKind}`), title: subject.title });

/** References of what is linked, each once. */
export const linkWords = (links: readonly SubjectView[]): string =>
  [...new Set(links.map(subjectRef))].join(', ');

/** The first two references and how many more there are: `1.4, AST-028 +3`. */
export function linkSummary(links: readonly SubjectView[]): string {
  const refs = [...new Set(links.map(subjectRef))];
  const shown = refs.slice(0, 2).join(', ');
  return refs.length > 2 ? t('evidence.table.more', { shown, count: refs.length - 2 }) : shown;
}

/** What a reviewer would still ask of the file. */
export const gapWords = (view: EvidenceView): string =>
  view.withdrawn === null
    ? view.gaps.map((gap) => t(`evidence.gap.${gap}`)).join(', ')
    : t('evidence.table.withdrawn');

export const SEVERITY_TONES: Readonly<Record<Severity, NonNullable<ChipProps['tone']>>> = {
  critical: 'danger',
  high: 'warn',
  medium: 'info',
  low: 'neutral',
  observation: 'neutral',
};

export const STATE_TONES: Readonly<Record<FindingState, NonNullable<ChipProps['tone']>>> = {
  open: 'warn',
  accepted: 'neutral',
  'in progress': 'info',
  resolved: 'accent',
  closed: 'ok',
};

/** Where a subject is shown. */
export function placeOf({ subjectKind, subjectId }: Subject): string {
  const id = encodeURIComponent(subjectId);
  if (subjectKind === 'asset') return `/inventory?id=${id}`;
  if (subjectKind === 'scenario') return `/risk?id=${id}`;
  if (subjectKind === 'exception') return `/exceptions?id=${id}`;
  if (subjectKind === 'finding') return `/evidence?view=findings&id=${id}`;
  if (subjectKind === 'gate') return `/classification?id=${subjectId.split('/')[0]}&tab=gate`;
  // A measure is shown with its responsibility: `2.4.2-m1` stands in `2.4.2`.
  return `/responsibilities?id=${subjectKind === 'measure' ? subjectId.replace(/-m\d+$/, '') : id}`;
}
