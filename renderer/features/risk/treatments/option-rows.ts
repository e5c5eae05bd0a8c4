import { benefitOf } from '../../../../shared/engine/analysis/treatment.ts';
import { compareWithAppetite } from '../../../../shared/engine/appetite.ts';
import type { SimulationResult } from '../../../../shared/engine/result.ts';
import type { AppetitePoint } from '../../../../shared/model/engagement.ts';
import type { TreatmentOption } from './options.ts';

/** An option with its figures, all in the same random years. Amounts a year. */
export interface OptionRow {
  readonly option: TreatmentOption;
  readonly result: SimulationResult;
  /** Of the mean. */
  readonly reduction: number;
  /** Null while a cost is not known, and for doing nothing. */
  readonly netBenefit: number | null;
  readonly rosi: number | null;
  /** Probability of more than each limit, by rising loss. */
  readonly breaches: readonly {
    readonly loss: number;
    readonly allowed: number;
    readonly probability: number;
  }[];
  readonly withinAppetite: boolean;
}

/** Puts the answers of the worker beside the options; options without an answer yet are left out. */
export function optionRows(
  options: readonly TreatmentOption[],
  results: ReadonlyMap<string, SimulationResult>,
  appetite: readonly AppetitePoint[],
): OptionRow[] {
  const [first] = options;
  const before = first && results.get(first.id);
  if (before === undefined) return [];
  const limits = appetite.toSorted((a, b) => a.loss - b.loss);
  return options.flatMap((option) => {
    const result = results.get(option.id);
    if (result === undefined) return [];
    const { reduction, netBenefit, rosi } = benefitOf(before.mean, result.mean, option.cost ?? 0);
    const held = compareWithAppetite(result, limits);
    const priced = option.cost !== null && option.treatmentIds.length > 0;
    return [
      {
        option,
        result,
        reduction,
        netBenefit: priced ? netBenefit : null,
        rosi: priced ? rosi : null,
        breaches: held.map(({ loss, probability, exceedance }) => ({
          loss,
          allowed: probability,
          probability: exceedance,
        })),
        withinAppetite: held.every(({ exceedance, probability }) => exceedance <= probability),
      },
    ];
  });
}

/** The option with the greatest net benefit; null while none is worth its cost. */
export function bestRow(rows: readonly OptionRow[]): OptionRow | null {
  const worth = rows.filter(({ netBenefit }) => netBenefit !== null && netBenefit > 0);
  return worth.toSorted((a, b) => (b.netBenefit ?? 0) - (a.netBenefit ?? 0))[0] ?? null;
}

/** Place of the limit that says most: the one the scenario as it is breaks by the most, or comes closest to. */
export function tellingLimit(rows: readonly OptionRow[]): number | null {
  const [asIs] = rows;
  if (asIs === undefined || asIs.breaches.length === 0) return null;
  const excess = asIs.breaches.map(({ probability, allowed }) => probability - allowed);
  const most = Math.max(...excess);
  if (most > 0) return excess.indexOf(most);
  const used = asIs.breaches.map(({ probability, allowed }) =>
    probability === 0 ? 0 : probability / allowed,
  );
  return used.indexOf(Math.max(...used));
}
