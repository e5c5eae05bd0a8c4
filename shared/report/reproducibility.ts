import { utcDay } from '../format/time.ts';
import type { CurrentEvaluation } from '../contract/evaluations.ts';
import { count } from '../format/number.ts';
import type { ReportInput } from './input.ts';
import type { ReportMeta } from './meta.ts';
import type { RiskFigures } from './risk-figures.ts';
import type { RiskSection } from './risk.ts';

/** One simulation as it can be repeated, with its figures in full. */
export interface RunLine {
  readonly ref: string;
  readonly title: string;
  readonly figures: RiskFigures;
}

/** What an auditor needs to repeat every figure. */
export interface ReproducibilitySection {
  readonly lead: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly isHash: boolean }[];
  /** Every scenario that has been simulated; the portfolio last. */
  readonly runs: readonly RunLine[];
  /** Every comparison of treatments, as it can be repeated. */
  readonly comparisons: readonly ComparisonLine[];
  readonly instructions: readonly string[];
}

/** One state of a subject that treatments were compared in. */
export interface ComparisonLine {
  readonly ref: string;
  /** `with T-01 + T-02`, `as it is`, `without the controls in place` */
  readonly state: string;
  readonly evaluation: CurrentEvaluation;
}

export function reproducibilitySection(
  input: ReportInput,
  meta: ReportMeta,
  risk: RiskSection,
): ReproducibilitySection {
  const runs = runLines(risk);
  return {
    lead:
      runs.length === 0
        ? 'Nothing has been simulated yet. The state shown can be checked by its history hash.'
        : 'Anyone with the engagement file can repeat every figure bit for bit.',
    facts: facts(input, meta, runs),
    runs,
    comparisons: comparisonLines(input),
    instructions: [
      ...(runs.length === 0
        ? []
        : [
            'Open the engagement file and simulate again with the seed and the number of iterations above: the figures must be the same to the last digit, on any machine.',
          ]),
      `Verify the file: the history must contain entry ${count(meta.history.sequence)} with the head above, and every entry must chain to the one before.`,
      'Export again from the same state: both documents must be the same, byte for byte.',
      'To test a doubt, change an input in a copy. Its inputs hash and its history head differ, so it cannot be mistaken for this report.',
    ],
  };
}

function runLines(risk: RiskSection): readonly RunLine[] {
  const single = risk.scenarios.flatMap(({ scenario, figures }) =>
    figures === null ? [] : [{ ref: scenario.ref, title: scenario.title, figures }],
  );
  return risk.portfolio === null
    ? single
    : [
        ...single,
        { ref: 'All', title: 'Sum of the scenarios, year by year', figures: risk.portfolio.figures },
      ];
}

function comparisonLines({ evaluations, scenarios, treatments }: ReportInput): readonly ComparisonLine[] {
  return evaluations.map((evaluation) => {
    const { kind, treatmentIds, scenarioId } = evaluation;
    const refs = treatments.filter(({ id }) => treatmentIds.includes(id)).map(({ ref }) => ref);
    return {
      ref: scenarios.find(({ id }) => id === scenarioId)?.ref ?? 'All',
      state: stateWords(kind, refs.join(' + ')),
      evaluation,
    };
  });
}

function stateWords(kind: CurrentEvaluation['kind'], refs: string): string {
  if (kind === 'inherent') return `without ${refs} in place`;
  if (kind === 'target') return `as decided: ${refs}`;
  return refs === '' ? 'as it is' : `with ${refs}`;
}

function facts(
  input: ReportInput,
  meta: ReportMeta,
  runs: readonly RunLine[],
): ReproducibilitySection['facts'] {
  const distinct = (pick: (line: RunLine) => string) => [...new Set(runs.map(pick))].join(', ');
  const run = (label: string, value: string) => (runs.length === 0 ? [] : [{ label, value, isHash: false }]);
  return [
    { label: 'Product', value: `Assay ${meta.productVersion}`, isHash: false },
    ...run(
      'Risk engine',
      distinct(({ figures }) => figures.simulation.engineVersion),
    ),
    ...run('Semantics', 'events: rate drawn once a year, Poisson count, a fresh loss for each event'),
    ...run(
      'Seed',
      distinct(({ figures }) => String(figures.simulation.seed)),
    ),
    ...run(
      'Iterations',
      `${distinct(({ figures }) => count(figures.simulation.iterations))} years per scenario`,
    ),
    {
      label: 'Reference',
      value: 'CSA core security responsibilities (2024), in our own words, not endorsed',
      isHash: false,
    },
    { label: 'History entries', value: count(input.history.sequence), isHash: false },
    { label: 'History head', value: input.history.hash, isHash: true },
    { label: 'Written', value: instantWords(input.history.at), isHash: false },
    ...(input.engagement.sample
      ? [{ label: 'Sample', value: 'yes: everything in it is invented', isHash: false }]
      : []),
  ];
}

/** `2026-11-20 13:31:07 UTC` */
export const instantWords = (at: string): string => `${utcDay(at)} ${at.slice(11, 19)} UTC`;
