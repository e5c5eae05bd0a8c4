import type { FactorEstimates } from '../contract/risk.ts';
import type { Factor } from '../model/factor.ts';
import { initials } from '../format/initials.ts';
import { significantText } from '../format/number.ts';
import type { Person } from '../model/engagement.ts';
import type { Distribution } from '../model/distribution.ts';
import { disagreement } from '../rules/disagreement.ts';
import { treeFactors } from '../rules/scenario-factors.ts';
import { distributionWords, rangeOf } from './estimate-words.ts';
import { factorLabel, factorUnit } from './factor-words.ts';
import type { ReportInput } from './input.ts';
import { METHOD_WORDS } from './tree-words.ts';
import { personWords } from './treatment-report.ts';

/** Answer to the question whether the range is worth 9 in 10. */
export const SURE_WORDS = { yes: '90 % sure', no: 'not 90 % sure' } as const;

/** What one person said of one factor in one round. */
export interface EstimateLine {
  readonly scenario: string;
  readonly node: string;
  readonly factor: string;
  readonly unit: string;
  readonly round: number;
  /** `Priya Anand, CISO` */
  readonly person: string;
  readonly at: string;
  /** Null while the round is blind. */
  readonly distribution: Distribution | null;
  /** `2 – 6 – 20`; says so while the round is blind. */
  readonly range: string;
  readonly shape: string;
  readonly sure: string;
  readonly reason: string;
}

/** The range that was agreed after the estimates, and how. */
export interface AgreedLine {
  readonly scenario: string;
  readonly factor: string;
  readonly range: string;
  readonly shape: string;
  readonly method: string;
  readonly reason: string;
}

/** A factor that several people estimated, with what was agreed. */
export interface ElicitedFactor {
  readonly lines: readonly EstimateLine[];
  /** Null while no range was agreed. */
  readonly agreed: AgreedLine | null;
}

const BLIND = 'blind: not shown yet';

/** Every estimate of every person, in the order of scenarios and their trees; those of other trees are left out. */
export function elicitedFactors(input: ReportInput): readonly ElicitedFactor[] {
  const { scenarios, estimates, people, engagement } = input;
  const said = new Map(estimates.map((one) => [keyOf(one), one]));
  return scenarios.flatMap((scenario) =>
    treeFactors(scenario).flatMap(({ factor, ...place }): ElicitedFactor[] => {
      const own = said.get(keyOf({ scenarioId: scenario.id, node: place.node }));
      if (factor === null || own === undefined) return [];
      const words = (distribution: Distribution) =>
        rangeOf(place.quantity, engagement.currency, distribution);
      const common = {
        scenario: scenario.ref,
        factor: factorLabel(scenario, place),
        unit: factorUnit(place, engagement.currency, factor.unit),
        node: place.node,
      };
      return [
        {
          lines: own.estimates.map(({ personId, round, distribution, sure, reason, at }) => ({
            ...common,
            round,
            person: personWords(people, personId),
            at,
            distribution,
            range: distribution === null ? BLIND : words(distribution),
            shape: distribution === null ? '' : distributionWords(distribution),
            sure: sure === null ? '' : SURE_WORDS[sure],
            reason,
          })),
          agreed: agreedLine(common, factor, words),
        },
      ];
    }),
  );
}

function agreedLine(
  { scenario, factor: label }: { readonly scenario: string; readonly factor: string },
  { distribution, method, agreedRound, round, rationale }: Factor,
  words: (distribution: Distribution) => string,
): AgreedLine | null {
  if (distribution === null) return null;
  return {
    scenario,
    factor: label,
    range: words(distribution),
    shape: distributionWords(distribution),
    method:
      method === null
        ? 'stated on its own'
        : `${METHOD_WORDS[method]}${agreedRound === null || agreedRound === round ? '' : `, in round ${agreedRound}`}`,
    reason: rationale,
  };
}

/** Who estimated a factor in a round, as initials, and how far their best guesses are apart; blank while it is blind. */
export function estimatedBy(
  people: readonly Person[],
  own: FactorEstimates | undefined,
  round: number,
): { readonly by: string; readonly spread: string } {
  if (own === undefined) return { by: '', spread: '' };
  const given = own.estimates.filter((estimate) => estimate.round === round);
  const by = given.map(({ personId }) => initials(people.find(({ id }) => id === personId)?.name ?? '?'));
  const told = given.flatMap(({ personId, distribution }) =>
    distribution === null ? [] : [{ personId, distribution }],
  );
  const ratio = disagreement(told)?.ratio ?? null;
  return { by: by.join(', '), spread: ratio === null ? '' : `× ${significantText(ratio, 2)}` };
}

const keyOf = ({ scenarioId, node }: Pick<FactorEstimates, 'scenarioId' | 'node'>): string =>
  `${scenarioId} ${node}`;
