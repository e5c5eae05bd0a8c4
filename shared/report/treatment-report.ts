import { dateLong } from '../format/date.ts';
import { money } from '../format/money.ts';
import { percent } from '../format/probability.ts';
import type { Evaluation, Treatment } from '../model/treatment.ts';
import type { ReportInput } from './input.ts';
import { listed } from './prose.ts';

/** One option with what it changes. Amounts a year, in the engagement's currency; null where not known. */
export interface TreatmentLine {
  /** `As it is`, `T-01 Rate limit`, `T-01 and T-03`, `Without the controls in place`, `As decided`. */
  readonly label: string;
  readonly kind: Evaluation['kind'];
  readonly annualCost: number | null;
  readonly mean: number;
  readonly p90: number;
  readonly netBenefit: number | null;
  readonly rosi: number | null;
  /** Probability of losing more than each limit of the appetite. */
  readonly breaches: readonly { readonly loss: number; readonly allowed: number; readonly after: number }[];
  readonly outOfDate: boolean;
  readonly chosen: boolean;
  /** Years, seed, engine and hash of the inputs, to repeat it. */
  readonly run: Pick<Evaluation, 'iterations' | 'seed' | 'engineVersion' | 'inputsHash'>;
}

export interface DecisionReport {
  readonly title: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  /** What it was taken on, in one sentence. */
  readonly basis: string;
}

/** The treatments of a scenario or with null of the portfolio, and what was decided. */
export interface TreatmentReport {
  readonly lines: readonly TreatmentLine[];
  readonly decision: DecisionReport | null;
}

/** Null when nothing was compared and nothing decided. */
export function treatmentReport(scenarioId: string | null, input: ReportInput): TreatmentReport | null {
  const { treatments, evaluations, engagement } = input;
  const decided = input.decisions.find((decision) => decision.scenarioId === scenarioId);
  const lines = evaluations
    .filter((evaluation) => evaluation.scenarioId === scenarioId)
    .map(
      ({ kind, treatmentIds, result, figures, outOfDate, ...run }): TreatmentLine => ({
        label: labelOf(
          kind,
          treatments.filter(({ id }) => treatmentIds.includes(id)),
        ),
        kind,
        annualCost: figures.annualCost,
        mean: result.mean,
        p90: result.percentiles.p90,
        netBenefit: figures.netBenefit,
        rosi: figures.rosi,
        breaches: figures.breaches.map(({ loss, allowed, after }) => ({ loss, allowed, after })),
        outOfDate,
        chosen:
          kind === 'treated' && decided !== undefined && treatmentIds.join() === decided.treatmentIds.join(),
        run: {
          iterations: run.iterations,
          seed: run.seed,
          engineVersion: run.engineVersion,
          inputsHash: run.inputsHash,
        },
      }),
    );
  if (lines.length === 0 && decided === undefined) return null;
  return { lines, decision: decided ? decisionReport(decided, input, engagement.currency) : null };
}

function labelOf(kind: Evaluation['kind'], chosen: readonly Treatment[]): string {
  if (kind === 'inherent') return 'Without the controls in place';
  if (kind === 'target') return 'As decided';
  const [only] = chosen;
  if (only === undefined) return 'As it is';
  return chosen.length === 1 ? `${only.ref} ${only.title}` : listed(chosen.map(({ ref }) => ref));
}

function decisionReport(
  { title, personId, at, reason, basis }: ReportInput['decisions'][number],
  { people }: ReportInput,
  currency: string,
): DecisionReport {
  const { meanBefore, meanAfter, annualCost, relativeReduction } = basis.figures;
  const amount = (value: number) => money(currency, value, 'report');
  const cost = annualCost === null ? 'at a cost not stated' : `for ${amount(annualCost)} a year`;
  const share = relativeReduction === null ? '' : ` (${percent(relativeReduction)} less)`;
  return {
    title,
    by: people.find(({ id }) => id === personId)?.name ?? 'A person no longer listed',
    on: dateLong(at.slice(0, 10)),
    reason,
    basis:
      meanBefore === meanAfter
        ? `Taken on an average year of ${amount(meanBefore)}.`
        : `Taken on an average year of ${amount(meanBefore)} before and ${amount(meanAfter)} after${share}, ${cost}; seed ${basis.seed}, engine ${basis.engineVersion}, inputs ${basis.inputsHash.slice(0, 12)}.`,
  };
}
