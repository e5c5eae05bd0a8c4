import { compareWithAppetite, type LimitComparison } from '../engine/appetite.ts';
import { money } from '../format/money.ts';
import { percent, yearsOfHundred } from '../format/probability.ts';
import type { Simulation, SimulationResult } from '../model/scenario.ts';
import { isOldEngine } from '../rules/old-engine.ts';
import { dependenceSentence, type DriverLine, driverTies } from './dependence-words.ts';
import { type ElicitedFactor, elicitedFactors } from './estimate-lines.ts';
import type { ReportInput } from './input.ts';
import { OLDER_ENGINE, outOfDateReason } from './out-of-date-words.ts';
import { listed, sentenceCase, spelled, spelledOut } from './prose.ts';
import { type RiskFigures, riskFigures } from './risk-figures.ts';
import { type ScenarioReport, scenarioReport } from './scenario-report.ts';
import {
  type DecisionReport,
  decisionReports,
  type TreatmentReport,
  treatmentReport,
} from './treatment-report.ts';

/** What a scenario adds to the average year of all. */
export interface Contribution {
  readonly ref: string;
  readonly title: string;
  readonly mean: number;
  readonly share: number;
}

export interface PortfolioReport {
  readonly figures: RiskFigures;
  /** Scenarios in the sum. */
  readonly scenarios: number;
  readonly limits: readonly LimitComparison[];
  /** The limits with what was decided; null without a decision that was compared. */
  readonly planLimits: readonly LimitComparison[] | null;
  readonly treatment: TreatmentReport;
  /** How the scenarios hang together. */
  readonly dependence: string;
  /** Inputs that follow common drivers. */
  readonly drivers: readonly DriverLine[];
  /** Largest first. */
  readonly contributions: readonly Contribution[];
  readonly sentence: string;
}

export interface RiskSection {
  readonly lead: string;
  readonly scenarios: readonly ScenarioReport[];
  /** Null until the scenarios have been simulated together. */
  readonly portfolio: PortfolioReport | null;
  /** What stands in the way of a complete picture. */
  readonly gaps: readonly string[];
  /** Every decision on treatments, newest first. */
  readonly decisions: readonly DecisionReport[];
  /** Who estimated what, and what was agreed. */
  readonly elicited: readonly ElicitedFactor[];
}

export function riskSection(input: ReportInput): RiskSection {
  const bySubject = new Map(input.simulations.map((simulation) => [simulation.scenarioId, simulation]));
  const figuresOf = (id: string | null) => {
    const simulation = bySubject.get(id);
    return simulation === undefined ? null : riskFigures(simulation);
  };
  const scenarios = input.scenarios.map((scenario) =>
    scenarioReport(scenario, figuresOf(scenario.id), input),
  );
  const figures = figuresOf(null);
  const portfolio = figures === null ? null : portfolioReport(figures, input);
  return {
    lead: lead(scenarios, portfolio, input),
    scenarios,
    portfolio,
    gaps: gaps(scenarios, portfolio, input),
    decisions: decisionReports(input),
    elicited: elicitedFactors(input),
  };
}

function portfolioReport(figures: RiskFigures, input: ReportInput): PortfolioReport {
  const { scenarios, engagement } = input;
  const { result, simulation } = figures;
  const treatment = treatmentReport(null, input);
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const appetite = engagement.appetite.toSorted((a, b) => a.loss - b.loss);
  const limits = compareWithAppetite(result, appetite);
  return {
    figures,
    scenarios: simulation.contributions.length,
    limits,
    planLimits: treatment.plan === null ? null : compareWithAppetite(treatment.plan.figures.result, appetite),
    treatment,
    drivers: driverTies(input),
    dependence: dependenceSentence(input),
    contributions: contributionsOf(simulation, result.mean)
      .flatMap(({ scenarioId, ...figure }) => {
        const scenario = byId.get(scenarioId);
        return scenario === undefined ? [] : [{ ref: scenario.ref, title: scenario.title, ...figure }];
      })
      .toSorted((a, b) => b.mean - a.mean),
    sentence: portfolioSentence(engagement.currency, result),
  };
}

function contributionsOf({ contributions }: Simulation, mean: number) {
  return contributions.map((each) => ({ ...each, share: mean > 0 ? each.mean / mean : 0 }));
}

function portfolioSentence(currency: string, { percentiles, zeroProbability }: SimulationResult): string {
  const amount = (value: number) => money(currency, value, 'report');
  const range = `Between ${amount(percentiles.p05)} and ${amount(percentiles.p95)} in 9 of 10 years.`;
  const calm = zeroProbability > 0 ? ` ${sentenceCase(yearsOfHundred(zeroProbability))} bring no loss.` : '';
  return `All scenarios together. In 9 of 10 years the loss stays below ${amount(percentiles.p90)}. ${range}${calm}`;
}

/** Limits that the simulated losses break. */
export function brokenLimits(portfolio: PortfolioReport): readonly LimitComparison[] {
  return portfolio.limits.filter(({ verdict }) => verdict === 'breached');
}

function lead(
  scenarios: readonly ScenarioReport[],
  portfolio: PortfolioReport | null,
  { engagement }: ReportInput,
): string {
  if (scenarios.length === 0)
    return 'No loss scenario has been recorded yet, so no risk has been quantified.';
  const number = `${sentenceCase(spelledOut(scenarios.length, 'scenario'))} in ${engagement.currency}`;
  if (portfolio === null) return `${number}. They have not been simulated together yet.`;
  const largest = portfolio.contributions[0];
  const limits = limitsSentence(portfolio);
  return largest === undefined || portfolio.contributions.length < 2
    ? `${number}. ${limits}`
    : `${number}. ${largest.ref} makes up ${percent(largest.share)} of an average year. ${limits}`;
}

/** How the simulated losses stand against the appetite, in one sentence. */
export function limitsSentence(portfolio: PortfolioReport): string {
  const { limits } = portfolio;
  if (limits.length === 0) return 'No risk appetite has been stated to hold them against.';
  const broken = brokenLimits(portfolio).length;
  if (broken === 0) return 'Together they stay inside every limit of the stated appetite.';
  return broken === limits.length
    ? 'Together they exceed every limit of the stated appetite.'
    : `Together they exceed ${spelled(broken)} of the ${spelled(limits.length)} limits of the stated appetite.`;
}

function gaps(
  scenarios: readonly ScenarioReport[],
  portfolio: PortfolioReport | null,
  { engagement }: ReportInput,
): readonly string[] {
  const refs = (state: ScenarioReport['state']) =>
    scenarios.filter((each) => each.state === state).map(({ scenario }) => scenario.ref);
  type Run = Parameters<typeof isOldEngine>[0];
  const isChanged = (run: Run) => !isOldEngine(run);
  const stale = (of: (run: Run) => boolean) =>
    scenarios
      .filter(({ figures, state }) => state === 'out of date' && figures !== null && of(figures.simulation))
      .map(({ scenario }) => scenario.ref);
  const compared = (of: (run: Run) => boolean) =>
    scenarios
      .filter(({ treatment }) =>
        treatment.options.some(({ evaluation }) => evaluation.outOfDate && of(evaluation)),
      )
      .map(({ scenario }) => scenario.ref);
  const line = (words: string, found: readonly string[]) =>
    found.length === 0 ? [] : [`${words}: ${listed(found)}.`];
  return [
    ...line('Not estimated yet, and in no figure', refs('not estimated')),
    ...line('Not simulated yet, and in no figure', refs('not simulated')),
    ...line('Changed since the simulation, so the figures are out of date', stale(isChanged)),
    ...line(`${OLDER_ENGINE}, so the figures are out of date`, stale(isOldEngine)),
    ...(portfolio?.figures.simulation.outOfDate
      ? [`${outOfDateReason(portfolio.figures.simulation)}: the portfolio is out of date.`]
      : []),
    ...line(
      'Treatments were compared before something changed, so their figures are out of date',
      compared(isChanged),
    ),
    ...line(`${OLDER_ENGINE} when treatments were compared`, compared(isOldEngine)),
    ...(engagement.appetite.length === 0 ? ['No risk appetite has been stated.'] : []),
  ];
}
