import { utcDay } from '../format/time.ts';
import { date, dateLong } from '../format/date.ts';
import { count } from '../format/number.ts';
import type { Engagement, Person } from '../model/engagement.ts';
import { unestimatedFactors, unreasonedFactors } from '../rules/scenario-factors.ts';
import type { ReportInput } from './input.ts';
import type { ReportMeta } from './meta.ts';
import { limitsOfAssessment } from './limits.ts';
import { counted } from './prose.ts';
import type { ReportSections } from './report-sections.ts';
import { NOT_STATED } from './words.ts';

/** One step of the work, as the records tell it. */
export interface WorkStep {
  readonly step: string;
  readonly done: string;
  readonly rule: string;
}

export interface MethodSection {
  readonly lead: string;
  /** Blank where not stated. */
  readonly objectives: string;
  readonly criteria: string;
  /** `5 October 2026 to 6 November 2026` */
  readonly period: string;
  readonly inScope: readonly string[];
  readonly people: readonly Person[];
  readonly steps: readonly WorkStep[];
  /** What the records leave open, so what the reader cannot rely on. */
  readonly limits: readonly string[];
}

export function methodSection(input: ReportInput, meta: ReportMeta, sections: ReportSections): MethodSection {
  return {
    lead: 'What was looked at, how the figures were made, and what they cannot tell.',
    objectives: input.engagement.objectives.trim(),
    criteria: input.engagement.criteria.trim(),
    period: periodOf(input.engagement),
    inScope: inScope(input, meta),
    people: input.people,
    steps: steps(input, sections),
    limits: limitsOfAssessment(input, meta, sections),
  };
}

/** When the assessment took place, in words. */
export function periodOf({ startsOn, endsOn }: Engagement): string {
  if (startsOn !== null && endsOn !== null) return `${dateLong(startsOn)} to ${dateLong(endsOn)}`;
  if (startsOn !== null) return `from ${dateLong(startsOn)}`;
  return endsOn === null ? NOT_STATED : `until ${dateLong(endsOn)}`;
}

function inScope(
  { assets, relations, scenarios, exceptions, raci }: ReportInput,
  meta: ReportMeta,
): readonly string[] {
  return [
    `${counted(assets.length, 'AI or ML asset', 'AI and ML assets')} and ${counted(relations.length, 'relation')} between them`,
    `${counted(scenarios.length, 'loss scenario')}, quantified in ${meta.currency}`,
    `${counted(exceptions.length, 'exception')} in the register on ${dateLong(meta.asOf)}`,
    `${counted(raci.rows.length, 'responsibility', 'responsibilities')} of the reference and the roles that hold them`,
  ];
}

function steps(
  input: ReportInput,
  { risk, raci, exceptions, classification, responsibilities, findings }: ReportSections,
): readonly WorkStep[] {
  const { assets, scenarios } = input;
  const imported = assets.filter(({ source }) => source.trim() !== '').length;
  const simulated = risk.scenarios.filter(({ figures }) => figures !== null).length;
  const reasons = scenarios.filter(
    (scenario) => unestimatedFactors(scenario).length === 0 && unreasonedFactors(scenario).length === 0,
  ).length;
  const run = risk.portfolio?.figures.simulation;
  return [
    {
      step: 'Inventory',
      done: `${counted(assets.length, 'asset')}: ${count(imported)} imported from the client’s files, ${count(assets.length - imported)} entered in sessions`,
      rule: 'Rows that could not be read were listed with the reason, not dropped',
    },
    {
      step: 'Classification',
      done: `${counted(classification.assets.filter(({ standing }) => standing === 'classified').length, 'asset')} by answers; ${counted(classification.gates.length, 'gate')} and ${counted(classification.fairness.length, 'fairness test')} on record`,
      rule: 'The highest tier any answer asks for, and never below its sources without a reason',
    },
    {
      step: 'Responsibilities',
      done: `${count(responsibilities.scores.whole.rated)} of ${count(responsibilities.scores.whole.applicable)} dimensions rated; ${counted(findings.evidence.length, 'piece')} of evidence`,
      rule: 'A level counts as far as evidence and current measurements show it; opinions that differ are settled, not averaged',
    },
    {
      step: 'Estimates',
      done: `${counted(scenarios.length, 'scenario')}, ${count(reasons)} with a written reason for every estimate`,
      rule: 'Ranges, not points: lowest, most likely and highest value, or the range that holds 9 of 10',
    },
    {
      step: 'Simulation',
      done:
        run === undefined
          ? 'Not done yet'
          : `${counted(simulated, 'scenario')}, ${count(run.iterations)} years each, seed ${run.seed}, on ${date(utcDay(run.at))}`,
      rule:
        'A rate once a year, a Poisson number of events, a fresh loss for each' +
        (input.correlation !== null
          ? '; severe years of the scenarios tend to fall together'
          : input.drivers.some(({ links }) => links.length > 0)
            ? '; some inputs follow common drivers'
            : '; scenarios independent of one another'),
    },
    {
      step: 'Exceptions',
      done: `${counted(exceptions.lines.length, 'exception')}, ${counted(exceptions.events.length, 'recorded step')}`,
      rule: 'Nobody approves their own request; the approval is tied to the state it approved and goes stale when that changes',
    },
    {
      step: 'Roles',
      done: `${counted(raci.columns.length, 'role')} with letters; ${counted(raci.differences, 'cell')} differ from the reference`,
      rule: 'Exactly one accountable, at least one responsible, one letter per role',
    },
  ];
}
