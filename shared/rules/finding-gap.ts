import { type AssessedResponsibility, type Dimension, instrumentOf } from './instrument.ts';

/** The dimensions as they are called in findings and links. */
export const DIMENSION_TITLES: Readonly<Record<Dimension, string>> = {
  evaluationCriteria: 'Evaluation criteria',
  raci: 'RACI',
  implementation: 'Implementation',
  monitoring: 'Monitoring',
  accessControl: 'Access control',
  guardrails: 'Guardrails',
};

/** What can be known of a finding at the moment a gap is seen. */
export interface GapDraft {
  title: string;
  criteria: string;
  condition: string;
}

/**
 * The beginning of a finding from a gap in one dimension: the criteria are what the reference asks there, so that the
 * assessor only has to add what was seen. The condition says no more than that it was not shown.
 */
export function gapDraft(
  responsibility: AssessedResponsibility & { readonly title: string },
  dimension: Dimension,
): GapDraft {
  const { id, title } = responsibility;
  const asked =
    instrumentOf(responsibility).dimensions.find((d) => d.dimension === dimension)?.questions ?? [];
  const name = DIMENSION_TITLES[dimension];
  return {
    title: `${title}: ${name} not shown`,
    criteria: [
      `AI organizational responsibility ${id}, ${title}, ${name}:`,
      ...asked.map(({ text }) => `– ${text}`),
    ].join('\n'),
    condition: 'The assessment found no sufficient evidence that this is the case.',
  };
}
