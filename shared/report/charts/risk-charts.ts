import { type BarsOptions, barsChart, barsHeight } from '../../charts/bars.ts';
import { lossExceedanceReportChart } from '../../charts/loss-exceedance-report.ts';
import { DOCUMENT_PALETTE } from '../../charts/palette.ts';
import { lossDomain } from '../../charts/loss-domain.ts';
import type { SvgNode } from '../../charts/svg.ts';
import type { LossCurve } from '../../charts/types.ts';
import { count } from '../../format/number.ts';
import { percent } from '../../format/probability.ts';
import type { RiskFigures, YearFigures } from '../risk-figures.ts';
import type { TreatmentReport } from '../treatment-report.ts';
import type { PortfolioReport } from '../risk.ts';

const WORDS = {
  frequencyWords: {
    everyYear: 'every year',
    oneIn: (years: number) => `1 in ${count(years)}`,
  },
  loss: 'loss in one year',
} as const;

/** The curve of all scenarios against the appetite. */
export function portfolioCurve(
  portfolio: PortfolioReport,
  currency: string,
  width: number,
  height: number,
): SvgNode {
  return lossExceedanceReportChart({
    width,
    height,
    curves: [now(portfolio.figures), ...planned(portfolio.treatment)],
    limits: portfolio.limits.map(({ loss, probability, verdict }) => ({
      loss,
      probability,
      exceeded: verdict === 'breached',
    })),
    limitLabel: 'appetite',
    currency,
    axisTitles: { probability: 'a year at least this bad', loss: WORDS.loss },
    frequencyWords: WORDS.frequencyWords,
    palette: DOCUMENT_PALETTE,
  });
}

/** The curve of one scenario. Pages share one domain, so that curves can be compared by eye. */
export function scenarioCurve(
  figures: RiskFigures,
  treatment: TreatmentReport,
  currency: string,
  domain: readonly [number, number] | undefined,
  width: number,
  height: number,
): SvgNode {
  return lossExceedanceReportChart({
    width,
    height,
    curves: [now(figures), ...planned(treatment)],
    currency,
    axisTitles: { loss: WORDS.loss },
    frequencyWords: WORDS.frequencyWords,
    ...(domain === undefined ? {} : { domain }),
    palette: DOCUMENT_PALETTE,
  });
}

/** Losses that all curves of the scenarios span together. */
export function scenarioDomain(all: readonly RiskFigures[]): readonly [number, number] | undefined {
  return all.length === 0 ? undefined : lossDomain(all.map(now), [], RAREST);
}

/** Where the drawn curves end. */
const RAREST = 0.001;

const now = ({ result }: YearFigures): LossCurve => ({ label: 'now', role: 'now', points: result.curve });

/** The curve with what was decided; nothing where a treatment leaves no loss to draw. */
const planned = ({ plan }: TreatmentReport): readonly LossCurve[] =>
  plan === null || plan.figures.result.curve.length === 0
    ? []
    : [{ label: 'as decided', role: 'plan', points: plan.figures.result.curve }];

const MOST_BARS = 15;

/** What each scenario adds to the average year. */
export function contributionBars(
  portfolio: PortfolioReport,
  width: number,
): { readonly node: SvgNode; readonly height: number } {
  const options: BarsOptions = {
    width,
    labelWidth: width * 0.64,
    palette: DOCUMENT_PALETTE,
    rows: portfolio.contributions.slice(0, MOST_BARS).map(({ ref, title, mean, share }) => ({
      label: `${ref} ${title}`,
      bars: [{ value: mean, text: percent(share) }],
    })),
  };
  return { node: barsChart(options), height: barsHeight(options) };
}
