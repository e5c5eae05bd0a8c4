import type { Content } from 'pdfmake/interfaces.js';
import { shortened } from '../../../shared/report/prose.ts';
import type { ScenarioInputLine, ScenarioReport } from '../../../shared/report/scenario-report.ts';
import { BLANK, note, orBlank } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, table } from './table.ts';

/** Characters of reason and source; the workbook has the whole texts. */
const LENGTHS = { basis: 150, source: 90 } as const;

/** The factors a scenario is estimated by: agreed range, unit, who said it, why, and on what source. */
export function factorTable({ inputs, tree }: ScenarioReport): Content[] {
  if (inputs.length === 0) return [];
  const isElicited = inputs.some(({ by }) => by !== '');
  return [
    // The smallest tree needs no words.
    ...(inputs.length > 2 ? [note(tree, [0, 1, 0, 0])] : []),
    table({
      width: TEXT_WIDTH,
      columns: [
        { head: 'Factor', width: 112 },
        { head: 'Agreed range', width: 100, align: 'right' },
        { head: 'Unit', width: 70 },
        ...(isElicited ? [{ head: 'By, apart', width: 52 }] : []),
        { head: 'Reason and source', width: 'rest' },
      ],
      rows: inputs.map((line): Cell[] => [
        { stack: [{ text: line.label }, small(line.distribution)] },
        line.range,
        orBlank(line.unit),
        ...(isElicited ? [byCell(line)] : []),
        reasonCell(line),
      ]),
    }),
  ];
}

const small = (text: string): Content => ({ text, color: COLOUR.grey, fontSize: 6.8 });

function byCell({ by, spread }: ScenarioInputLine): Cell {
  if (by === '') return BLANK;
  return { stack: [{ text: shortened(by, 30) }, ...(spread === '' ? [] : [small(spread)])] };
}

function reasonCell({ basis, source, example }: ScenarioInputLine): Cell {
  const flat = (text: string, most: number) => shortened(text.trim().replace(/\s+/g, ' '), most);
  return {
    stack: [
      basis.trim() === ''
        ? { text: 'no reason written down', color: COLOUR.rust }
        : { text: flat(basis, LENGTHS.basis) },
      ...(source.trim() === '' ? [] : [small(`Source: ${flat(source, LENGTHS.source)}`)]),
      ...(example ? [{ text: 'Example of a template, not an estimate', color: COLOUR.rust }] : []),
    ],
  };
}
