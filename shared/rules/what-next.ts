import type { MissingItem, StepProgress } from '../contract/engagement.ts';
import type { Gap } from '../contract/responsibilities.ts';

/** The next thing to do: something a step lacks, or a gap of the assessment. */
export type NextThing =
  | { readonly kind: 'missing'; readonly step: StepProgress['step']; readonly item: MissingItem }
  | { readonly kind: 'gap'; readonly gap: Gap };

/** What makes a figure of today wrong, the gravest first. */
const FALSIFIES = [
  'exceptions.stale',
  'risk.outOfDate',
  'risk.oldEngine',
  'responsibilities.contradictions',
  'responsibilities.settle',
  'responsibilities.evidence',
  'classification.sources',
];
const GAPS = 3;

/**
 * What to do next, by its effect on the result: first what makes a figure wrong, then the gaps that would add most to the
 * posture, then what is still blank, in the order of the steps. A responsibility nobody has rated is a blank, not a gap to close.
 * Documents come after all of it and are not named.
 */
export function whatNext(
  progress: readonly StepProgress[],
  gaps: readonly Gap[],
  rated: (responsibilityId: string) => boolean,
): NextThing[] {
  const missing = progress
    .filter(({ step }) => step !== 'reports')
    .flatMap(({ step, missing: items }) =>
      items.map((item) => ({ kind: 'missing' as const, step, item, place: FALSIFIES.indexOf(item.key) })),
    );
  const things = ({ kind, step, item }: (typeof missing)[number]): NextThing => ({ kind, step, item });
  return [
    ...missing
      .filter(({ place }) => place >= 0)
      .toSorted((a, b) => a.place - b.place)
      .map(things),
    ...gaps
      .filter(({ responsibilityId }) => rated(responsibilityId))
      .slice(0, GAPS)
      .map((gap): NextThing => ({ kind: 'gap', gap })),
    ...missing.filter(({ place }) => place < 0).map(things),
  ];
}
