import type { FactorEstimates } from '../contract/risk.ts';
import { date } from '../format/date.ts';
import { significantText } from '../format/number.ts';
import type { LinkedScenario } from '../model/scenario.ts';
import { findFactorNode } from '../rules/factor-nodes.ts';
import { rangeOf } from './estimate-words.ts';
import { factorLabel } from './factor-words.ts';
import type { ReportInput } from './input.ts';
import { methodSentence } from './tree-words.ts';

/** One person's range, as it was given. */
export interface OpinionLine {
  readonly person: string;
  readonly range: string;
  /** Whether they would rather bet on their range than on 9 in 10; blank when nobody asked. */
  readonly sure: string;
  readonly reason: string;
  /** Day it was given. */
  readonly on: string;
}

/** What several people said of one factor, in its last round that was shown. */
export interface FactorOpinions {
  readonly node: string;
  readonly label: string;
  readonly lines: readonly OpinionLine[];
  /** How far apart they were and how the range in use came about. */
  readonly sentence: string;
}

const SURE = { yes: 'yes', no: 'no' } as const;

/** The estimates behind the factors of a scenario. Blind rounds are nobody's business yet. */
export function factorOpinions(
  scenario: LinkedScenario,
  { estimates, people, engagement }: Pick<ReportInput, 'estimates' | 'people' | 'engagement'>,
): readonly FactorOpinions[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return estimates
    .filter((one) => one.scenarioId === scenario.id)
    .flatMap((one): FactorOpinions[] => {
      const place = findFactorNode(scenario.tree, one.node);
      const told = one.estimates.filter(({ distribution }) => distribution !== null);
      const round = Math.max(...told.map((estimate) => estimate.round));
      if (place === undefined || told.length === 0) return [];
      const lines = told
        .filter((estimate) => estimate.round === round)
        .map(({ personId, distribution, sure, reason, at }) => ({
          person: names.get(personId) ?? 'A person no longer listed',
          range: distribution === null ? '' : rangeOf(place.quantity, engagement.currency, distribution),
          sure: sure === null ? '' : SURE[sure],
          reason,
          on: date(at.slice(0, 10)),
        }));
      return [{ node: one.node, label: factorLabel(scenario, place), lines, sentence: sentence(one, names) }];
    });
}

function sentence({ disagreement, method }: FactorEstimates, names: ReadonlyMap<string, string>): string {
  const used = method === null ? 'The range in use was entered afterwards' : methodSentence(method);
  if (disagreement === null) return `${used}.`;
  const { ratio, lowestPersonId, highestPersonId, apart } = disagreement;
  const who = `${names.get(lowestPersonId) ?? '?'} lowest, ${names.get(highestPersonId) ?? '?'} highest`;
  const times =
    ratio === null ? 'Best guesses differ' : `Best guesses are ${significantText(ratio, 2)} times apart`;
  const gap = apart.length === 0 ? '' : ' Some ranges have no value in common.';
  return `${times}: ${who}.${gap} ${used}.`;
}
