import type { Content } from 'pdfmake/interfaces.js';
import { date } from '../../../shared/format/date.ts';
import { money } from '../../../shared/format/money.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { BLANK, note, orBlank } from './blocks.ts';
import { TEXT_WIDTH } from './style.ts';
import { type Cell, DATE_WIDTH, labelledTable } from './table.ts';

const TITLE = 120;

/** What was decided for each scenario, on the figures of that day. */
export function planTable({ risk, meta }: Report): Content[] {
  const standing = risk.decisions
    .filter(({ stands }) => stands)
    .toSorted((a, b) => a.subject.localeCompare(b.subject, 'en', { numeric: true }));
  if (standing.length === 0) return [];
  const amount = (value: number | null) => (value === null ? BLANK : money(meta.currency, value, 'report'));
  return [
    labelledTable('What was decided', {
      width: TEXT_WIDTH,
      margin: [0, 12, 0, 0],
      columns: [
        { head: '', width: 34 },
        { head: 'Decision', width: 'rest' },
        { head: 'Owner', width: 76 },
        { head: 'Decided by', width: 90 },
        { head: 'On', width: DATE_WIDTH, align: 'right' },
        { head: 'Cost a year', width: 44, align: 'right' },
        { head: 'Average year', width: 46, align: 'right' },
        { head: 'after', width: 42, align: 'right' },
      ],
      rows: standing.map(({ decision, subject, by, owners }): Cell[] => {
        const { annualCost, meanBefore, meanAfter } = decision.basis.figures;
        return [
          { text: subject, bold: true },
          shortened(decision.title, TITLE),
          orBlank(shortened(owners, 60)),
          shortened(by, 60),
          date(decision.at),
          amount(annualCost),
          amount(meanBefore),
          amount(meanAfter),
        ];
      }),
    }),
    note('Figures of the day of the decision. Averages add up over scenarios; percentiles do not.'),
  ];
}
