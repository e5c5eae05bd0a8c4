import type { Content } from 'pdfmake/interfaces.js';
import { count, decimal } from '../../../shared/format/number.ts';
import { shortened } from '../../../shared/report/prose.ts';
import { instantWords } from '../../../shared/report/reproducibility.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { RunSplitter } from '../fonts/text-runs.ts';
import { MISSING_GLYPH } from '../fonts/text-runs.ts';
import { chapter, dashes, note, part } from './blocks.ts';
import { individualEstimates } from './annex-estimates.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { table, titledTable } from './table.ts';

/** Everything needed to repeat the figures, printed in full. */
export function reproducibilityPage(report: Report): Content[] {
  const { reproducibility, meta } = report;
  const { runs, facts, instructions, lead, comparisons } = reproducibility;
  return [
    // Without findings their page, which ends the wide ones, has room for this.
    chapter('reproducibility', { lead, isBare: report.findings.findings.length === 0 }),
    table({
      width: TEXT_WIDTH,
      columns: [
        { head: 'What', width: 96 },
        { head: 'Value', width: 'rest' },
      ],
      rows: facts.map(({ label, value, isHash }) => [
        { text: label, bold: true },
        isHash ? { text: value, style: 'hash' } : value,
      ]),
    }),
    ...(runs.length === 0
      ? []
      : [
          part('Figures in full', 'reproducibility', 'full-figures'),
          table({
            width: TEXT_WIDTH,
            columns: [
              { head: 'Scenario', width: 'rest' },
              { head: `Mean, ${meta.currency}`, width: 78, align: 'right' as const },
              { head: '95 % error, ±', width: 66, align: 'right' as const },
              { head: 'Years without loss', width: 66, align: 'right' as const },
              { head: 'P90', width: 74, align: 'right' as const },
              { head: 'P99', width: 78, align: 'right' as const },
            ],
            rows: runs.map(({ ref, title, figures: { result, meanError } }) => [
              { text: [{ text: `${ref}  `, bold: true }, shortened(title, 32)] },
              count(result.mean),
              count(meanError),
              `${decimal(100 * result.zeroProbability, 3)}\u00a0%`,
              count(result.percentiles.p90),
              count(result.percentiles.p99),
            ]),
          }),
          note(
            'Full figures are printed here for re-performance only; elsewhere they are rounded to what the error supports.',
          ),
          part('Inputs of each run', 'reproducibility', 'inputs'),
          table({
            width: TEXT_WIDTH,
            columns: [
              { head: 'Scenario', width: 42 },
              { head: 'Seed', width: 52, align: 'right' as const },
              { head: 'Iterations', width: 48, align: 'right' as const },
              { head: 'Run at', width: 106 },
              { head: 'SHA-256 of the inputs', width: 'rest' },
            ],
            rows: runs.map(({ ref, figures: { simulation } }) => [
              { text: ref, bold: true },
              String(simulation.seed),
              count(simulation.iterations),
              instantWords(simulation.at),
              { text: simulation.inputsHash, style: 'hash', fontSize: 6.3 },
            ]),
          }),
        ]),
    ...comparisonTable(comparisons),
    { unbreakable: true, stack: [part('To repeat', 'reproducibility', 'repeat'), dashes(instructions)] },
    ...individualEstimates(report),
  ];
}

/** Inputs of every comparison of treatments. */
function comparisonTable(comparisons: Report['reproducibility']['comparisons']): Content[] {
  if (comparisons.length === 0) return [];
  return [
    titledTable(
      { text: 'Comparisons of treatments', chapter: 'reproducibility', id: 'comparisons' },
      {
        width: TEXT_WIDTH,
        margin: [0, 12, 0, 0],
        columns: [
          { head: 'Subject', width: 38 },
          { head: 'State', width: 'rest' },
          { head: 'Seed', width: 50, align: 'right' as const },
          { head: 'Iterations', width: 46, align: 'right' as const },
          { head: 'Engine', width: 36 },
          { head: 'SHA-256 of the inputs', width: 250 },
        ],
        rows: comparisons.map(({ ref, state, evaluation }) => [
          { text: ref, bold: true },
          evaluation.outOfDate ? { text: `${state}, out of date`, color: COLOUR.rust } : { text: state },
          String(evaluation.seed),
          count(evaluation.iterations),
          evaluation.engineVersion,
          { text: evaluation.inputsHash, style: 'hash', fontSize: 6.3 },
        ]),
      },
    ),
  ];
}

/** Says so when a text held characters that no font of the product has. Asked for once everything else is set. */
export function missingGlyphNote(splitter: RunSplitter): Content[] {
  const { replaced } = splitter;
  if (replaced === 0) return [];
  return [
    note(
      `${count(replaced)} ${replaced === 1 ? 'character' : 'characters'} in texts of the client cannot be printed with the fonts of this document and ${replaced === 1 ? 'is' : 'are'} shown as ${MISSING_GLYPH}; the engagement file and the workbook have them as they were typed.`,
      [0, 10, 0, 0],
    ),
  ];
}
