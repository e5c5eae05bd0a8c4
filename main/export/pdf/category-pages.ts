import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { CoverageState } from '../../../shared/model/risk-category.ts';
import {
  type CategoriesSection,
  COVERAGE_WORDS,
  score as scoreText,
} from '../../../shared/report/categories.ts';
import { categoryBars } from '../../../shared/report/charts/category-bars.ts';
import type { Report } from '../../../shared/report/report.ts';
import { BLANK, chapter, figure, note, part } from './blocks.ts';
import { chart } from './chart.ts';
import type { Drafting } from './drafting.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { table } from './table.ts';

/** Kinds of risk scored apart from money, and the coverage of the layers by controls: one page. */
export function categoryPages({ categories }: Report, { splitter, nextFigure }: Drafting): Content[] {
  const { lead, isEmpty, coverageLead, threshold } = categories;
  if (isEmpty) return [chapter('categories', { lead, isBare: true })];
  return [
    chapter('categories', { lead }),
    chart(categoryBars(categories, TEXT_WIDTH), splitter, [0, 2, 0, 0]),
    figure(
      nextFigure(),
      `Risk types as the assessors score them, 0 none to 1. Dashed: ${scoreText(threshold)}, above which mitigation is recommended; a score equal to it is not above.`,
    ),
    categoryTable(categories),
    note(
      'A category takes the highest score of its types, so that a high risk is not hidden behind low ones. Scores are judgements without a unit; they are no amounts of money and no probabilities.',
    ),
    {
      unbreakable: true,
      stack: [
        part('Coverage by controls', 'categories', 'coverage', [0, 18, 0, 3]),
        { text: coverageLead, margin: [0, 0, 0, 4] },
        grid(categories),
        note(
          'How far each kind of control covers each layer of the architecture, as the assessors see it. Preventive controls stop an event, detective ones show it, corrective ones end it.',
        ),
      ],
    },
  ];
}

function categoryTable({ categories, threshold }: CategoriesSection): Content {
  return table({
    width: TEXT_WIDTH,
    margin: [0, 12, 0, 0],
    columns: [
      { head: 'Category', width: 78 },
      { head: 'Score', width: 44, align: 'right' },
      { head: 'Types scored', width: 62, align: 'right' },
      { head: 'Above the threshold', width: 'rest' },
      { head: 'Recommendation', width: 128 },
    ],
    rows: categories.map(({ name, types, score, scored, recommended }) => {
      const above = types.filter((type) => type.score !== null && type.score > threshold);
      return [
        { text: name, bold: true },
        score === null ? BLANK : scoreText(score),
        `${scored} of ${types.length}`,
        above.length === 0
          ? BLANK
          : above.map((type) => `${type.title} (${scoreText(type.score ?? 0)})`).join(', '),
        recommended
          ? { text: 'mitigation recommended', bold: true, color: COLOUR.rust }
          : score === null
            ? 'nothing scored yet'
            : 'none',
      ];
    }),
  });
}

const TINT: Readonly<Record<CoverageState, Partial<{ fillColor: string; color: string; bold: boolean }>>> = {
  covered: { fillColor: '#0A4B5A', color: '#FFFFFF', bold: true },
  partial: { fillColor: '#A3C6CE', color: COLOUR.ink, bold: true },
  absent: { fillColor: COLOUR.rustTint, color: COLOUR.rust, bold: true },
  'not applicable': { color: COLOUR.grey },
};

const LAYER = 130;

function grid({ layers, controls }: CategoriesSection): Content {
  const each = (TEXT_WIDTH - LAYER) / controls.length - 1;
  const head = (text: string, alignment: 'left' | 'center'): TableCell => ({
    text,
    style: 'head',
    alignment,
  });
  return {
    style: 'cell',
    table: {
      headerRows: 1,
      widths: [LAYER, ...controls.map(() => each)],
      body: [
        [head('Layer', 'left'), ...controls.map(({ name }) => head(name, 'center'))],
        ...layers.map(({ name, cells }): TableCell[] => [
          { text: name, bold: true, margin: [0, 3, 0, 3] },
          ...cells.map(
            ({ state }): TableCell => ({
              ...(state === null
                ? { text: 'Not assessed', color: COLOUR.grey }
                : { text: COVERAGE_WORDS[state], ...TINT[state] }),
              alignment: 'center',
              margin: [0, 3, 0, 3],
            }),
          ),
        ]),
      ],
    },
    layout: {
      hLineWidth: (index) => (index === 0 ? 0 : 1),
      hLineColor: () => '#FFFFFF',
      // White lines keep filled cells apart without drawing a grid.
      vLineWidth: (index) => (index === 0 || index > controls.length ? 0 : 1),
      vLineColor: () => '#FFFFFF',
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  };
}
