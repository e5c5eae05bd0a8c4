import type { CurrentEvaluation } from '../contract/evaluations.ts';
import { money } from '../format/money.ts';
import type { Person } from '../model/engagement.ts';
import type { Treatment, TreatmentDecision, TreatmentFigures } from '../model/treatment.ts';
import type { ReportInput } from './input.ts';
import { type YearFigures, yearFigures } from './risk-figures.ts';

/** Treatments of a subject that were compared, alone or together. */
export interface TreatmentOption {
  readonly evaluation: CurrentEvaluation;
  /** `T-01 + T-03` */
  readonly refs: string;
  readonly title: string;
  readonly owners: string;
  readonly figures: TreatmentFigures;
  /** What was decided, as far as it stands. */
  readonly isDecided: boolean;
}

/** What was decided, by whom, why and on which figures. */
export interface DecisionReport {
  readonly decision: TreatmentDecision;
  /** `S-01`, or `All` for the portfolio. */
  readonly subject: string;
  readonly refs: string;
  /** `Priya Anand, CISO` */
  readonly by: string;
  readonly owners: string;
  /** False once a later decision has taken its place. */
  readonly stands: boolean;
  /** The figures it was taken on, in words. */
  readonly figuresWords: string;
  /** The treatments were compared again since, with other figures. */
  readonly isOverhauled: boolean;
}

/** What is known of treating a scenario, or with no scenario the portfolio. */
export interface TreatmentReport {
  readonly options: readonly TreatmentOption[];
  /** The decision that stands; null while nobody has decided. */
  readonly decision: DecisionReport | null;
  /** Loss in a year with what was decided; null without, or when it was not compared. */
  readonly plan: { readonly label: string; readonly figures: YearFigures } | null;
  /** The limit of the appetite that the subject strains most, by its place in the figures; null without an appetite. */
  readonly watched: number | null;
}

const SEPARATOR = ' + ';

export function treatmentReport(scenarioId: string | null, input: ReportInput): TreatmentReport {
  const all = input.evaluations.filter((evaluation) => evaluation.scenarioId === scenarioId);
  const decision = decisionReports(input).find(
    ({ decision: { scenarioId: subject }, stands }) => stands && subject === scenarioId,
  );
  const chosen = decision === undefined ? null : keyOf(decision.decision.treatmentIds);
  const compared = all.filter(({ kind, treatmentIds }) => kind === 'treated' && treatmentIds.length > 0);
  const plan =
    all.find(({ kind }) => kind === 'target') ??
    compared.find(({ treatmentIds }) => keyOf(treatmentIds) === chosen);
  return {
    options: compared.map((evaluation): TreatmentOption => {
      const treatments = named(input.treatments, evaluation.treatmentIds);
      return {
        evaluation,
        refs: refsOf(treatments),
        title: treatments.map(({ title }) => title).join('; '),
        owners: ownersOf(treatments),
        figures: evaluation.figures,
        isDecided: keyOf(evaluation.treatmentIds) === chosen,
      };
    }),
    decision: decision ?? null,
    plan:
      plan === undefined
        ? null
        : {
            label: refsOf(named(input.treatments, plan.treatmentIds)),
            figures: yearFigures(plan.result, plan.iterations),
          },
    watched: watchedLimit(all[0]?.figures),
  };
}

/** Every decision on treatments, newest first. */
export function decisionReports(input: ReportInput): readonly DecisionReport[] {
  const seen = new Set<string | null>();
  return input.decisions.map((decision) => {
    const stands = !seen.has(decision.scenarioId);
    seen.add(decision.scenarioId);
    const treatments = named(input.treatments, decision.treatmentIds);
    const latest = input.evaluations.find(
      ({ scenarioId, kind, treatmentIds }) =>
        scenarioId === decision.scenarioId &&
        kind === 'treated' &&
        keyOf(treatmentIds) === keyOf(decision.treatmentIds),
    );
    return {
      decision,
      subject: input.scenarios.find(({ id }) => id === decision.scenarioId)?.ref ?? 'All',
      refs: refsOf(treatments),
      by: personWords(input.people, decision.personId),
      owners: ownersOf(treatments),
      stands,
      figuresWords: figuresWords(decision.basis.figures, input.engagement.currency),
      isOverhauled:
        latest !== undefined && (latest.outOfDate || latest.inputsHash !== decision.basis.inputsHash),
    };
  });
}

/** `Priya Anand, CISO`; says so when the person is no longer on the list. */
export function personWords(people: readonly Person[], id: string): string {
  const person = people.find((one) => one.id === id);
  if (person === undefined) return 'a person who is no longer listed';
  return person.title.trim() === '' ? person.name : `${person.name}, ${person.title}`;
}

function figuresWords(
  { meanBefore, meanAfter, p90Before, p90After, annualCost, netBenefit }: TreatmentFigures,
  currency: string,
): string {
  const amount = (value: number) => money(currency, value, 'report');
  const cost =
    annualCost === null
      ? 'The cost was not known.'
      : annualCost === 0 && meanBefore === meanAfter
        ? 'No cost.'
        : `Cost ${amount(annualCost)} a year, net benefit ${amount(netBenefit ?? 0)} a year.`;
  return meanBefore === meanAfter
    ? `Average year ${amount(meanBefore)}, 1 year in 10 above ${amount(p90Before)}. ${cost}`
    : `Average year ${amount(meanBefore)} before, ${amount(meanAfter)} after; 1 year in 10 above ${amount(p90Before)} before, ${amount(p90After)} after. ${cost}`;
}

/** The limit that is exceeded most often in relation to what is accepted. */
function watchedLimit(figures: TreatmentFigures | undefined): number | null {
  const strain = (figures?.breaches ?? []).map(({ before, allowed }) =>
    allowed > 0 ? before / allowed : before > 0 ? Number.POSITIVE_INFINITY : 0,
  );
  return strain.length === 0 ? null : strain.indexOf(Math.max(...strain));
}

const keyOf = (treatmentIds: readonly string[]): string => treatmentIds.toSorted().join(' ');

const named = (treatments: readonly Treatment[], ids: readonly string[]): readonly Treatment[] =>
  treatments.filter(({ id }) => ids.includes(id));

const refsOf = (treatments: readonly Treatment[]): string => treatments.map(({ ref }) => ref).join(SEPARATOR);

const ownersOf = (treatments: readonly Treatment[]): string =>
  [...new Set(treatments.map(({ owner }) => owner.trim()).filter((owner) => owner !== ''))].join(', ');
