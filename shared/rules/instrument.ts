/** The six aspects under which every responsibility is assessed, in the order of the reference. */
export const DIMENSIONS = [
  'evaluationCriteria',
  'raci',
  'implementation',
  'monitoring',
  'accessControl',
  'guardrails',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What the reference says of a responsibility, as far as questions are made from it. */
export interface AssessedResponsibility {
  readonly id: string;
  readonly evaluationCriteria: readonly { readonly id: string; readonly metric: string }[];
  readonly raci: {
    readonly responsible: readonly string[];
    readonly accountable: readonly string[];
    readonly consulted: readonly string[];
    readonly informed: readonly string[];
  };
  readonly implementation: readonly string[];
  readonly monitoring: readonly string[];
  readonly accessControl: readonly string[];
  readonly guardrails: readonly { readonly framework: string; readonly reference: string | null }[];
  readonly bodyControls: readonly string[];
}

/** A question that is answered yes, partly, no or not applicable. */
export interface Question {
  /** Stands in files for as long as the catalogue keeps its order: `2.4.2/implementation/1`. */
  readonly id: string;
  readonly text: string;
}

export interface InstrumentDimension {
  readonly dimension: Dimension;
  /** Two to six; none where the reference says nothing, and such a dimension leaves the denominator. */
  readonly questions: readonly Question[];
}

export interface InstrumentResponsibility {
  readonly id: string;
  readonly dimensions: readonly InstrumentDimension[];
  /** Things to look for, ticked off while the questions are answered; they carry no score. */
  readonly checklist: readonly Question[];
}

const MOST = 6;

/**
 * The questions of a responsibility, made from what the reference says of it: one for each thing it asks for, and one
 * on reach, reaction or upkeep, so that a single good example does not pass for the whole.
 */
export function instrumentOf(responsibility: AssessedResponsibility): InstrumentResponsibility {
  const { id } = responsibility;
  return {
    id,
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      questions: TEXTS[dimension](responsibility).map((text, index) => ({
        id: `${id}/${dimension}/${index + 1}`,
        text,
      })),
    })),
    checklist: responsibility.bodyControls.map((text, index) => ({
      id: `${id}/checklist/${index + 1}`,
      text,
    })),
  };
}

type Texts = (responsibility: AssessedResponsibility) => readonly string[];

const TEXTS: Readonly<Record<Dimension, Texts>> = {
  evaluationCriteria: ({ evaluationCriteria }) =>
    closedWith(
      evaluationCriteria.map(
        ({ metric }) => `Is this measured at set times, by a written method: ${metric}?`,
      ),
      'Do the results lead to decisions with an owner and a date?',
    ),
  raci: ({ raci }) => [
    `Is exactly one role accountable, held by a named person (reference: ${either(raci.accountable)})?`,
    `Do those who do the work know it and have the time and skill for it (reference: ${both(raci.responsible)})?`,
    `Are those concerned asked before decisions are taken (reference: ${both(raci.consulted)})?`,
    `Are those affected told of decisions and results (reference: ${both(raci.informed)})?`,
  ],
  implementation: ({ implementation }) =>
    closedWith(
      implementation.map(asQuestion),
      'Does this hold for every asset in scope, with records that show it?',
    ),
  monitoring: ({ monitoring }) =>
    closedWith(
      monitoring.map(asQuestion),
      'Does somebody act on what the monitoring shows, within a set time?',
    ),
  accessControl: ({ accessControl }) =>
    closedWith(
      accessControl.map(asQuestion),
      'Are these rights reviewed at set times and withdrawn when a person changes role or leaves?',
    ),
  guardrails: ({ guardrails }) =>
    closedWith(
      guardrails.map(
        ({ framework, reference }) =>
          `Is the practice aligned with ${framework}${reference === null ? '' : ` (${reference})`}?`,
      ),
      'Is the alignment written down and looked at again when an edition changes?',
    ),
};

/** The closing question needs something to close, and gives way where the reference itself fills the room. */
function closedWith(asked: readonly string[], closing: string): readonly string[] {
  if (asked.length === 0) return [];
  return [...asked, closing].slice(0, MOST);
}

/** `Automate tests` becomes a question; `Testing: the team is added` asks whether that is so. */
function asQuestion(demand: string): string {
  const [, phase, rule] = /^(\w+): (.+)$/.exec(demand) ?? [];
  if (phase !== undefined) return `Is access in ${phase.toLowerCase()} as follows: ${rule}?`;
  return `Does the organisation ${demand.charAt(0).toLowerCase()}${demand.slice(1)}?`;
}

const both = (names: readonly string[]): string => names.join(', ');
/** Several accountable names are alternatives of which the client chooses one. */
const either = (names: readonly string[]): string => names.join(' or ');
