import type { Figure } from '../contract/figure.ts';
import type { DimensionScore, Gap, ResponsibilityScore, Scores } from '../contract/responsibilities.ts';
import { decimal } from '../format/number.ts';
import { scores } from '../rules/assessment-scores.ts';
import { DIMENSION_TITLES } from '../rules/finding-gap.ts';
import { DIMENSIONS } from '../rules/instrument.ts';
import type { Maturity } from '../rules/maturity.ts';
import { type AnswersSection, answersSection } from './answer-lines.ts';
import type { ReportInput } from './input.ts';
import { type LevelLine, levelLines } from './level-lines.ts';
import { type MeasureLine, measureLines } from './measure-lines.ts';
import { counted, sentenceCase } from './prose.ts';

/** What stands where no single level does. */
export const NO_LEVEL = { blank: '?', 'not applicable': 'n/a', 'not asked': '–' } as const;

/** Assessors differ, and what counts of their levels is the same. */
const DIFFER = 'differ';

/** One cell of the heat map. */
export interface HeatCell {
  readonly score: DimensionScore;
  /** `3`, `?` not rated, `1–3` not settled, `n/a` with a reason on record, `–` nothing is asked. */
  readonly text: string;
  /** Null without a single level that counts. */
  readonly level: Maturity | null;
}

/** One responsibility as a row of the heat map. */
export interface HeatRow {
  readonly score: ResponsibilityScore;
  /** In the order of the dimensions. */
  readonly cells: readonly HeatCell[];
  /** `Monitoring (1)`; blank while nothing is rated. */
  readonly weakest: string;
}

/** A thing with its figure: a group of responsibilities, or one. */
export interface ScoredLine {
  readonly id: string;
  readonly title: string;
  readonly figure: Figure;
}

export interface AreaReport extends ScoredLine {
  readonly sentence: string;
  readonly rows: readonly HeatRow[];
  /** Groups where the area has several, otherwise its responsibilities. */
  readonly bars: readonly ScoredLine[];
  readonly measures: readonly MeasureLine[];
  /** What lifts the posture most, at most five. */
  readonly gaps: readonly Gap[];
}

export interface ResponsibilitiesSection {
  readonly lead: string;
  /** Nothing has been rated yet. */
  readonly isEmpty: boolean;
  readonly scores: Scores;
  readonly areas: readonly AreaReport[];
  /** Mean of the levels of each dimension, over all responsibilities; null while none is rated. */
  readonly columns: readonly (number | null)[];
  readonly measures: readonly MeasureLine[];
  /** What the levels look like in each dimension. */
  readonly levels: readonly LevelLine[];
  /** Everything that is asked, and who said what. */
  readonly answers: AnswersSection;
}

const GAPS = 5;

export function responsibilitiesSection(input: ReportInput): ResponsibilitiesSection {
  const { content, state } = input.instrument;
  const all = scores(content, state);
  const measures = measureLines(content, state);
  const rows = all.responsibilities.map(heatRow);
  const columns = DIMENSIONS.map((_, index) => meanOf(rows.map(({ cells }) => cells[index]?.level ?? null)));
  return {
    lead: lead(all, columns),
    isEmpty: all.whole.rated === 0,
    scores: all,
    areas: all.areas.map((area) => areaReport(area, all, rows, measures)),
    columns,
    measures,
    levels: levelLines(content, rows),
    answers: answersSection(input, rows),
  };
}

function heatRow(score: ResponsibilityScore): HeatRow {
  const byDimension = new Map(score.dimensions.map((one) => [one.dimension, one]));
  const cells = DIMENSIONS.flatMap((dimension): HeatCell[] => {
    const one = byDimension.get(dimension);
    return one === undefined ? [] : [{ score: one, text: cellText(one), level: one.maturity }];
  });
  const lowest = cells
    .filter(({ level }) => level !== null)
    .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))[0];
  return {
    score,
    cells,
    weakest:
      lowest === undefined ? '' : `${DIMENSION_TITLES[lowest.score.dimension]} (${String(lowest.level)})`,
  };
}

function cellText({ state, maturity, range }: DimensionScore): string {
  if (state === 'rated') return String(maturity);
  // Levels that differ may count for the same as long as nothing shows the higher one.
  if (state === 'unsettled')
    return range === null || range.low === range.high ? DIFFER : `${range.low}–${range.high}`;
  return NO_LEVEL[state];
}

function meanOf(levels: readonly (number | null)[]): number | null {
  const rated = levels.filter((level) => level !== null);
  return rated.length === 0 ? null : rated.reduce((sum, level) => sum + level, 0) / rated.length;
}

function lead({ posture, whole }: Scores, columns: readonly (number | null)[]): string {
  if (whole.mean === null || posture.value === null)
    return 'No dimension of a responsibility has been rated yet, so nothing is said of how mature the security of AI is.';
  const weakest = DIMENSIONS.map((dimension, index) => ({ dimension, mean: columns[index] ?? null }))
    .filter(({ mean }) => mean !== null)
    .toSorted((a, b) => (a.mean ?? 0) - (b.mean ?? 0))[0];
  const column =
    weakest === undefined
      ? ''
      : ` The weakest column is ${DIMENSION_TITLES[weakest.dimension].replace(/^(?!RACI)./, (first) => first.toLowerCase())}, at ${decimal(weakest.mean ?? 0, 1)}.`;
  return `Maturity ${decimal(whole.mean, 1)} of 5, a posture of ${decimal(posture.value, 1)} of 10, from ${ratedWords(whole)}.${blanksWords(whole)}${column}`;
}

const ratedWords = ({ rated, applicable }: Figure): string =>
  `${counted(rated, 'rated dimension')} of ${applicable} that apply`;

/** What blanks could still do, when there are any. */
function blanksWords({ low, high, rated, applicable }: Figure): string {
  return rated === applicable
    ? ''
    : ` Blanks could still move the maturity to ${decimal(low, 1)}–${decimal(high, 1)}.`;
}

function areaReport(
  area: Scores['areas'][number],
  all: Scores,
  rows: readonly HeatRow[],
  measures: readonly MeasureLine[],
): AreaReport {
  const own = rows.filter(({ score }) => score.areaId === area.id);
  const ids = new Set(own.map(({ score }) => score.id));
  const groups = all.groups.filter(({ areaId }) => areaId === area.id);
  const bars: readonly ScoredLine[] = groups.length > 1 ? groups : own.map(({ score }) => score);
  return {
    ...area,
    sentence: areaSentence(area.figure, bars),
    rows: own,
    bars,
    measures: measures.filter(({ responsibilityId }) => ids.has(responsibilityId)),
    gaps: all.gaps.filter(({ responsibilityId }) => ids.has(responsibilityId)).slice(0, GAPS),
  };
}

function areaSentence(figure: Figure, bars: readonly ScoredLine[]): string {
  if (figure.mean === null) return 'Nothing has been rated in this area yet.';
  const rated = bars
    .filter((line) => line.figure.mean !== null)
    .toSorted((a, b) => (a.figure.mean ?? 0) - (b.figure.mean ?? 0));
  const [weakest] = rated;
  const strongest = rated.at(-1);
  const named = ({ id, title, figure: { mean } }: ScoredLine) => `${id} ${title} at ${decimal(mean ?? 0, 1)}`;
  const range =
    weakest === undefined || strongest === undefined || rated.length < 2
      ? ''
      : ` Weakest is ${named(weakest)}, strongest ${named(strongest)}.`;
  return `${sentenceCase(`maturity ${decimal(figure.mean, 1)} of 5 from ${ratedWords(figure)}`)}.${range}`;
}

/** `1.3–1.6`: where a figure could lie if every blank were 0 or 5. */
export const boundsWords = ({ low, high }: Figure): string => `${decimal(low, 1)} – ${decimal(high, 1)}`;
