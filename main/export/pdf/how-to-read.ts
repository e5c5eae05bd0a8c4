import type { Column, Content } from 'pdfmake/interfaces.js';
import { part } from './blocks.ts';

/** How to read the scenario pages; it stands above the first of them. */
export function howToRead(): Content {
  const column = (head: string, text: string): Column => ({
    width: '*',
    stack: [{ text: head, style: 'tealLabel', margin: [0, 0, 0, 2] }, { text }],
  });
  return {
    unbreakable: true,
    margin: [0, 24, 0, 0],
    stack: [
      part('How to read the scenario pages', 'risk', 'reading', [0, 0, 0, 5]),
      {
        columns: [
          column(
            'Inputs',
            'Each row gives lowest, most likely and highest value, or, where there are two figures, the range that holds 9 of 10. They are printed as they were given, with reason and source. “× 2.3” says how many times the highest best guess of several people is the lowest; Annex A has what each of them said.',
          ),
          column(
            'Results',
            'Every percentile is followed by its 95 % simulation error. “1 in 10 above” is the loss that one year in ten exceeds; it can be the next one. Amounts have two significant figures: more would promise what no estimate can keep.',
          ),
          column(
            'Curves',
            'They fall to the right: the height is how often a year is at least that bad. Both axes are logarithmic, and all scenarios share one horizontal axis. The bars beside them show an average year with one input held at its 10th (pale) and 90th (dark) percentile, calculated exactly.',
          ),
        ],
        columnGap: 20,
      },
    ],
  };
}
