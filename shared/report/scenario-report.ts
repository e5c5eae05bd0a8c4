import { meanAnnualLoss } from '../engine/analysis/contributions.ts';
import type { Scenario as EngineScenario } from '../engine/scenario.ts';
import { money } from '../format/money.ts';
import { yearsOfHundred } from '../format/probability.ts';
import type { Asset } from '../model/asset.ts';
import type { Distribution } from '../model/distribution.ts';
import type { LinkedScenario, SimulationResult } from '../model/scenario.ts';
import { dependenceOf } from '../rules/dependence.ts';
import { isInForce } from '../rules/exceptions.ts';
import { treeFactors, unestimatedFactors } from '../rules/scenario-factors.ts';
import { type DriverLine, driverLines, type FormLine, formLines } from './drivers.ts';
import { effectWords } from './effect-words.ts';
import { estimatedBy, SURE_WORDS } from './estimate-lines.ts';
import { distributionWords, rangeOf } from './estimate-words.ts';
import { factorLabel, factorUnit } from './factor-words.ts';
import type { ReportInput } from './input.ts';
import { listedFirst, sentenceCase } from './prose.ts';
import type { RiskFigures } from './risk-figures.ts';
import { type TreatmentReport, treatmentReport } from './treatment-report.ts';
import { METHOD_WORDS, treeWords } from './tree-words.ts';
import { TIER_WORDS } from './words.ts';

/** One line of a scenario's inputs. */
export interface ScenarioInputLine {
  /** Place in the factor tree, as the engine names it. */
  readonly node: string;
  readonly estimate: Distribution;
  readonly label: string;
  readonly unit: string;
  readonly range: string;
  readonly distribution: string;
  /** Why it is believed; blank when nobody said. */
  readonly basis: string;
  /** What it rests on; blank when nobody said. */
  readonly source: string;
  /** Initials of those who estimated it in the round that counts; blank when it was not estimated by several. */
  readonly by: string;
  /** How many times the highest best guess is the lowest, `× 2.3`; blank with fewer than two. */
  readonly spread: string;
  /** How the range came from several; blank when it did not. */
  readonly method: string;
  readonly round: number;
  /** Answer to whether it holds 9 of 10; blank when nobody asked. */
  readonly sure: string;
  /** The range is the example of a template: it says nothing about the client. */
  readonly example: boolean;
}

/** A scenario with its inputs and results. */
export interface ScenarioReport {
  readonly scenario: LinkedScenario;
  readonly assets: readonly Asset[];
  /** `AST-003 Clinical assistant, Restricted` */
  readonly assetLine: string;
  /** How it is taken apart, in sentences. */
  readonly tree: string;
  readonly inputs: readonly ScenarioInputLine[];
  readonly figures: RiskFigures | null;
  /** What drives an average year, the greatest swing first. */
  readonly drivers: readonly DriverLine[];
  /** What each form of loss adds to it; empty when no loss is split. */
  readonly forms: readonly FormLine[];
  readonly treatment: TreatmentReport;
  readonly state: 'current' | 'out of date' | 'not simulated' | 'not estimated';
  /** What exceptions in force change, which is part of the risk as it is: `EXC-04: Every loss × 120 %`. */
  readonly exceptions: readonly string[];
  /** Mean annual loss with exceptions in force and ties, calculated exactly; null while it is not estimated. */
  readonly exactMean: number | null;
  /** What the result means, in one sentence; says what is missing where there is none. */
  readonly sentence: string;
}

const NAMED_ASSETS = 3;

export function scenarioReport(
  scenario: LinkedScenario,
  figures: RiskFigures | null,
  input: ReportInput,
): ScenarioReport {
  const { assets, engagement } = input;
  const simulated = input.simulated.find(({ id }) => id === scenario.id);
  const ties = simulated && tiesIn(simulated, input);
  const linked = new Set(scenario.assetIds);
  const own = linked.size === 0 ? [] : assets.filter(({ id }) => linked.has(id));
  return {
    scenario,
    assets: own,
    assetLine: own.length === 0 ? 'No asset linked' : listedFirst(own.map(assetWords), NAMED_ASSETS),
    tree: treeWords(scenario.tree),
    inputs: inputLines(scenario, input),
    exceptions: exceptionWords(scenario, input),
    exactMean: simulated === undefined ? null : meanAnnualLoss(simulated, ties),
    figures,
    drivers: driverLines(scenario, simulated, ties),
    forms: formLines(simulated, ties),
    treatment: treatmentReport(scenario.id, input),
    state: stateOf(scenario, figures),
    sentence: sentence(scenario, figures, engagement.currency),
  };
}

function exceptionWords(
  scenario: LinkedScenario,
  { exceptions, exceptionEffects, engagement }: ReportInput,
): readonly string[] {
  return exceptions
    .filter(({ state }) => isInForce(state))
    .flatMap(({ id, ref }) => {
      const own = exceptionEffects.filter(
        (effect) => effect.exceptionId === id && effect.scenarioId === scenario.id,
      );
      if (own.length === 0) return [];
      const words = own.map(({ change }) => effectWords(scenario, change, engagement.currency));
      return [`${ref}: ${words.join('; ')}`];
    });
}

/** What moves inputs of a scenario together. */
const tiesIn = (simulated: EngineScenario, { correlation, drivers }: ReportInput) =>
  dependenceOf({ settings: correlation === null ? null : { correlated: true, correlation }, drivers }, [
    simulated,
  ]);

const assetWords = ({ ref, name, tier }: Asset) =>
  `${ref} ${name}${tier === null ? '' : ` (${TIER_WORDS[tier]})`}`;

function inputLines(
  scenario: LinkedScenario,
  { engagement: { currency }, estimates, people }: ReportInput,
): readonly ScenarioInputLine[] {
  const said = new Map(
    estimates.filter(({ scenarioId }) => scenarioId === scenario.id).map((one) => [one.node, one]),
  );
  return treeFactors(scenario).flatMap(({ factor, ...place }): ScenarioInputLine[] => {
    const estimate = factor?.distribution ?? null;
    if (factor === null || estimate === null) return [];
    // A round that was begun since has not changed the range that is in use.
    const round = factor.agreedRound ?? factor.round;
    return [
      {
        node: place.node,
        estimate,
        label: factorLabel(scenario, place),
        unit: factorUnit(place, currency, factor.unit),
        range: rangeOf(place.quantity, currency, estimate),
        distribution: distributionWords(estimate),
        basis: factor.rationale,
        source: factor.source,
        ...estimatedBy(people, said.get(place.node), round),
        method: factor.method === null ? '' : METHOD_WORDS[factor.method],
        round,
        sure: factor.sure === null ? '' : SURE_WORDS[factor.sure],
        example: factor.example,
      },
    ];
  });
}

function stateOf(scenario: LinkedScenario, figures: RiskFigures | null): ScenarioReport['state'] {
  if (figures !== null) return figures.simulation.outOfDate ? 'out of date' : 'current';
  return unestimatedFactors(scenario).length > 0 ? 'not estimated' : 'not simulated';
}

function sentence(scenario: LinkedScenario, figures: RiskFigures | null, currency: string): string {
  if (figures !== null) return resultSentence(figures.result, currency);
  const missing = unestimatedFactors(scenario).map(({ node }) => node);
  if (missing.length === 0) return 'Not simulated yet.';
  const frequency = missing.some((node) => node.startsWith('frequency.'));
  const loss = missing.some((node) => node.startsWith('loss.'));
  if (frequency && loss) return 'Neither frequency nor loss has been estimated yet.';
  return `The ${frequency ? 'frequency' : 'loss'} has not been estimated yet.`;
}

/**
 * A result in natural frequencies. A quantile that rounds to nothing is left out: that nine of ten years cost less than
 * nothing much says less than how many bring no loss at all.
 */
function resultSentence({ percentiles, zeroProbability }: SimulationResult, currency: string): string {
  const amount = (value: number) => money(currency, value, 'report');
  const isWorthSaying = (value: number) => amount(value) !== amount(0);
  const calm =
    zeroProbability > 0 ? `${yearsOfHundred(zeroProbability)} bring no loss` : 'no year is without loss';
  const often = isWorthSaying(percentiles.p90)
    ? `in 9 of 10 years this costs less than ${amount(percentiles.p90)}; `
    : '';
  const rare = isWorthSaying(percentiles.p99)
    ? ` 1 year in 100 costs more than ${amount(percentiles.p99)}.`
    : ' Even 1 year in 100 costs next to nothing.';
  return `${sentenceCase(often + calm)}.${rare}`;
}
