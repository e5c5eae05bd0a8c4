import type { Content } from 'pdfmake/interfaces.js';
import { date } from '../../../shared/format/date.ts';
import { count, decimal } from '../../../shared/format/number.ts';
import { responsibilitiesOf } from '../../../shared/report/frameworks.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { boundsWords } from '../../../shared/report/responsibilities.ts';
import { BLANK, more, note, orBlank } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, titledTable } from './table.ts';

/** Lines printed of long lists; the workbook has all. */
const MOST = { frameworks: 30, differences: 30 } as const;

/** What the responsibilities come to for the frameworks a client answers to. */
export function frameworkTable({ frameworks }: Report): Content[] {
  const shown = frameworks.lines.slice(0, MOST.frameworks);
  return [
    titledTable(
      { text: 'Coverage by framework', chapter: 'responsibilities', id: 'frameworks' },
      {
        width: TEXT_WIDTH,
        margin: [0, 18, 0, 0],
        columns: [
          { head: 'Framework', width: 'rest' },
          { head: 'Edition', width: 92 },
          { head: 'Responsi-\nbilities', width: 46, align: 'right' },
          { head: 'Items linked', width: 52, align: 'right' },
          { head: 'Maturity, 0–5', width: 44, align: 'right' },
          { head: 'Rated', width: 44, align: 'right' },
          { head: 'If blanks were 0 or 5', width: 58, align: 'right' },
        ],
        rows: shown.map((line): Cell[] => {
          const { name, edition, items, itemsLinked, figure } = line;
          const linked = responsibilitiesOf(line);
          return [
            { text: shortened(name, 80), bold: true },
            orBlank(shortened(edition, 50)),
            linked === 0 ? BLANK : count(linked),
            items === 0 ? BLANK : `${count(itemsLinked)} of ${count(items)}`,
            figure.mean === null ? BLANK : decimal(figure.mean, 1),
            figure.applicable === 0 ? BLANK : `${figure.rated}/${figure.applicable}`,
            figure.applicable === 0 ? BLANK : boundsWords(figure),
          ];
        }),
      },
    ),
    note(
      'A framework is as mature as the responsibilities that the reference or an assessor links to it. That is no statement of compliance: requirements the reference does not name are not in it.',
    ),
    ...more(frameworks.lines.length - shown.length, 'Frameworks'),
  ];
}

/** Where assessors differ or differed, with what they settled on and why. */
export function differenceTable({ differences }: Report): Content[] {
  if (differences.length === 0) return [];
  const shown = differences.slice(0, MOST.differences);
  return [
    titledTable(
      { text: 'Where assessors differed', chapter: 'responsibilities', id: 'differences' },
      {
        width: TEXT_WIDTH,
        margin: [0, 18, 0, 0],
        columns: [
          { head: '', width: 36 },
          { head: 'About', width: 104 },
          { head: 'Opinions', width: 116 },
          { head: 'Settled on', width: 62 },
          { head: 'Reason', width: 'rest' },
          { head: 'By', width: 76 },
        ],
        rows: shown.map(({ responsibilityId, about, opinions, settled }): Cell[] => [
          { text: responsibilityId, bold: true },
          about,
          shortened(opinions, 120),
          settled === null ? { text: 'open', bold: true, color: COLOUR.rust } : settled.value,
          settled === null ? BLANK : shortened(settled.reason, 200),
          settled === null ? BLANK : `${shortened(settled.by, 40)}, ${date(settled.on)}`,
        ]),
      },
    ),
    note(
      'Opinions that differ are not averaged: the range stands until the assessors settle it and say why.',
    ),
    ...more(differences.length - shown.length, 'Differences'),
  ];
}
