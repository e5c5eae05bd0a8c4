import type { Content } from 'pdfmake/interfaces.js';
import { GLOSSARY } from '../../../shared/report/glossary.ts';
import { chapter } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';

/** The terms of the report in two columns that read down and then across. */
export function glossaryPage(): Content[] {
  const half = Math.ceil(GLOSSARY.length / 2);
  return [
    chapter('glossary'),
    {
      columns: [GLOSSARY.slice(0, half), GLOSSARY.slice(half)].map((terms) => ({
        width: TEXT_WIDTH / 2 - 13,
        stack: terms.map(({ term, meaning }) => ({
          stack: [
            { text: term, bold: true },
            { text: meaning, color: COLOUR.grey },
          ],
          margin: [0, 0, 0, 7] as [number, number, number, number],
        })),
      })),
      columnGap: 26,
      margin: [0, 4, 0, 0],
    },
  ];
}
