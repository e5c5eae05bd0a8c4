import { count, decimal } from '../format/number.ts';
import { yearsOfHundred } from '../format/probability.ts';
import { money, moneyTick } from '../format/money.ts';
import { isOldEngine } from '../rules/old-engine.ts';
import { type Decision, decisionsNeeded } from './decisions.ts';
import { type Headline, headlines } from './headlines.ts';
import type { InventorySection } from './inventory.ts';
import type { ReportMeta } from './meta.ts';
import { listed, sentenceCase, spelled, spelledOut } from './prose.ts';
import type { ReportSections } from './report-sections.ts';
import type { ResponsibilitiesSection } from './responsibilities.ts';
import { brokenLimits, type PortfolioReport } from './risk.ts';

/** One of the four figures of the summary. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  /** Follows the value, smaller: `of 5`. */
  readonly suffix: string;
  readonly note: string;
  /** Asks for an answer. */
  readonly open: boolean;
}

/** One page for those who read only one. */
export interface SummarySection {
  readonly lead: string;
  readonly keyFigures: readonly KeyFigure[];
  /** How to read the loss curve, with its figures; null without a curve. */
  readonly curveCaption: string | null;
  readonly headlines: readonly Headline[];
  readonly decisions: readonly Decision[];
}

export function summarySection(meta: ReportMeta, sections: ReportSections): SummarySection {
  return {
    lead: lead(meta, sections),
    keyFigures: keyFigures(meta, sections),
    curveCaption: sections.risk.portfolio === null ? null : curveCaption(meta, sections.risk.portfolio),
    headlines: headlines(meta, sections),
    decisions: decisionsNeeded(sections),
  };
}

function lead({ client }: ReportMeta, { inventory, risk, exceptions, raci }: ReportSections): string {
  const possessive = client.endsWith('s') ? `${client}’` : `${client}’s`;
  const { portfolio } = risk;
  const open = openPoints(exceptions.lines, raci.rows.length - raci.passing);
  const rest = open.length === 0 ? '' : ` ${sentenceCase(listed(open))}.`;
  if (portfolio === null) {
    const recorded = `${spelledOut(inventory.assets.length, 'asset')} and ${spelledOut(risk.scenarios.length, 'loss scenario')}`;
    return `${sentenceCase(recorded)} have been recorded for ${client}; how large the losses may be has not been simulated yet.${rest}`;
  }
  const broken = brokenLimits(portfolio).length;
  const all = portfolio.limits.length;
  if (all === 0)
    return `${possessive} AI losses are quantified, but no appetite has been stated to hold them against.${rest}`;
  const first =
    broken === 0
      ? `${possessive} AI losses stay inside its own appetite at all ${spelled(all)} limits.`
      : `${possessive} AI losses exceed its own appetite at ${count(broken)} of ${count(all)} limits.`;
  return first + rest;
}

function openPoints(lines: ReportSections['exceptions']['lines'], openRows: number): readonly string[] {
  const expired = lines.filter(
    ({ view, renewedBy }) => view.state === 'expired' && renewedBy === null,
  ).length;
  const stale = lines.filter(({ approval }) => approval === 'stale').length;
  return [
    ...(expired > 0 ? [`${spelledOut(expired, 'exception')} ended without renewal`] : []),
    ...(stale > 0
      ? [`${spelledOut(stale, 'approval')} no longer ${stale === 1 ? 'matches' : 'match'} what was approved`]
      : []),
    ...(openRows > 0
      ? [
          `${spelledOut(openRows, 'responsibility', 'responsibilities')} ${openRows === 1 ? 'lacks' : 'lack'} a clear owner`,
        ]
      : []),
  ];
}

function keyFigures(
  meta: ReportMeta,
  { inventory, responsibilities, risk }: ReportSections,
): readonly KeyFigure[] {
  return [
    responsibilities.isEmpty ? assetsFigure(inventory) : postureFigure(responsibilities),
    ...lossFigures(meta.currency, risk.portfolio),
    limitsFigure(risk.portfolio),
  ];
}

/** What stands for a figure that there is not. */
const NOTHING = '–';

function postureFigure({ scores: { posture, whole } }: ResponsibilitiesSection): KeyFigure {
  const blanks = whole.applicable - whole.rated;
  return {
    label: 'Posture',
    value: posture.value === null ? NOTHING : decimal(posture.value, 1),
    suffix: 'of 10',
    note: `From ${count(whole.rated)} of ${count(whole.applicable)} dimensions${
      blanks === 0 ? '.' : `; blanks could move it to ${decimal(posture.low, 1)}–${decimal(posture.high, 1)}.`
    }`,
    open: blanks > 0,
  };
}

function assetsFigure({ assets }: InventorySection): KeyFigure {
  const sensitive = assets.filter(
    ({ asset }) => asset.tier === 'restricted' || asset.tier === 'confidential',
  ).length;
  const untiered = assets.filter(({ asset }) => asset.tier === null).length;
  const unowned = assets.filter(({ asset }) => asset.owner.trim() === '').length;
  const gaps = [
    ...(unowned > 0 ? [`${count(unowned)} without an owner`] : []),
    ...(untiered > 0 ? [`${count(untiered)} without a tier`] : []),
  ];
  const note =
    assets.length === 0
      ? 'None recorded yet.'
      : `${count(sensitive)} confidential or restricted${gaps.length === 0 ? '' : `; ${gaps.join(', ')}`}.`;
  return { label: 'AI assets', value: count(assets.length), suffix: '', note, open: assets.length === 0 };
}

const OUT_OF_DATE = {
  inputs: 'Out of date: the scenarios changed since.',
  engine: 'Out of date: simulated by another version of the engine.',
};

function lossFigures(currency: string, portfolio: PortfolioReport | null): readonly KeyFigure[] {
  const labels = ['Average year', '9 of 10 years cost less than'] as const;
  if (portfolio === null)
    return labels.map((label) => ({
      label,
      value: NOTHING,
      suffix: '',
      note: 'Not simulated yet.',
      open: true,
    }));
  const { result, meanError, simulation } = portfolio.figures;
  const amount = (value: number) => money(currency, value, 'report');
  const outOfDate = simulation.outOfDate
    ? `${OUT_OF_DATE[isOldEngine(simulation) ? 'engine' : 'inputs']} `
    : '';
  return [
    {
      label: labels[0],
      value: amount(result.mean),
      suffix: '',
      note: `${outOfDate}± ${amount(meanError)} simulation error; the doubt in the estimates is larger.`,
      open: simulation.outOfDate,
    },
    {
      label: labels[1],
      value: amount(result.percentiles.p90),
      suffix: '',
      note: `1 year in 100 costs more than ${amount(result.percentiles.p99)}.`,
      open: simulation.outOfDate,
    },
  ];
}

function limitsFigure(portfolio: PortfolioReport | null): KeyFigure {
  const label = 'Limits exceeded';
  if (portfolio === null)
    return { label, value: NOTHING, suffix: '', note: 'Not simulated yet.', open: true };
  const all = portfolio.limits.length;
  if (all === 0) return { label, value: NOTHING, suffix: '', note: 'No appetite stated.', open: true };
  const broken = brokenLimits(portfolio).length;
  const narrow = portfolio.limits.filter(({ verdict }) => verdict === 'narrow').length;
  const note =
    narrow > 0
      ? `${sentenceCase(spelled(narrow))} more ${narrow === 1 ? 'is' : 'are'} met narrowly.`
      : broken === 0
        ? 'Every limit of the appetite is met.'
        : 'The others are met.';
  return {
    label,
    value: count(broken),
    suffix: `of ${count(all)}`,
    note: broken === all ? 'No limit of the appetite is met.' : note,
    open: broken > 0,
  };
}

function curveCaption({ currency }: ReportMeta, { figures, scenarios, limits }: PortfolioReport): string {
  const years = count(figures.simulation.iterations);
  const subject = `${togetherWords(scenarios)}, ${years} simulated years.`;
  const limit = limits.find(({ verdict }) => verdict === 'breached') ?? limits[0];
  if (limit === undefined) return subject;
  const read = `Read: a year above ${moneyTick(currency, limit.loss)} happens in ${yearsOfHundred(limit.exceedance)}; the appetite accepts ${yearsOfHundred(limit.probability)}.`;
  return `${subject} ${read} Full dot and shade: limit exceeded.`;
}

function togetherWords(scenarios: number): string {
  if (scenarios === 1) return 'One scenario';
  return `The ${spelled(scenarios)} simulated scenarios together`;
}
