import { SHEET, type SheetName } from '../../../shared/report/sheets.ts';
import type { Book } from './book.ts';
import { tableSheet } from './table-sheet.ts';
import { hasClientColumns } from './inventory-sheets.ts';

/** Every sheet after this one: what it is for, and what of it is calculated. */
const GUIDE: readonly (readonly [name: SheetName, purpose: string, live: string])[] = [
  [SHEET.scope, 'Client, purpose, dates, people and recipients', 'Values; the day in AsOf moves all ages'],
  [SHEET.summary, 'Totals by type, tier and state; completeness', 'Calculated'],
  [SHEET.inventory, 'One row per asset with what it lacks', 'Relations and check are calculated'],
  [SHEET.details, 'Descriptions, licences, places, cards', 'Values'],
  [SHEET.columns, 'Columns of the client’s own inventory', 'Values'],
  [
    SHEET.relations,
    'What depends on what, and whether tiers are inherited',
    'Names, tiers and inheritance are calculated',
  ],
  [SHEET.classification, 'How each asset came by its tier, and which controls it lacks', 'Values'],
  [SHEET.gates, 'The four checks before deployment of each asset, and the decision', 'Values'],
  [SHEET.fairness, 'Fairness tests by group', 'Rates, ratios and differences are calculated'],
  [SHEET.rights, 'What each role may do with each asset or group, by stage', 'Values'],
  [SHEET.violations, 'Rights that break a rule, and what would mend them', 'Values'],
  [SHEET.tasks, 'Which tasks a provider owns, which the organisation', 'Totals are calculated'],
  [
    SHEET.responsibilities,
    'The level of each responsibility in each dimension',
    'Maturity, completeness and bounds are calculated',
  ],
  [SHEET.answers, 'Every question and level, with what each assessor said, why, and what shows it', 'Values'],
  [SHEET.measures, 'Every measure with its target and latest figure', 'Age is calculated'],
  [SHEET.gaps, 'What would lift the posture most', 'Values'],
  [SHEET.levelsOf, 'What the levels look like in each dimension, and what to ask for', 'Values'],
  [SHEET.differences, 'Where assessors differ, and what they settled on and why', 'Values'],
  [
    SHEET.frameworks,
    'How far each framework is reached, with the maturity of what is linked to it',
    'Shares are calculated',
  ],
  [SHEET.frameworkLinks, 'Links to items of frameworks that assessors added', 'Values'],
  [
    SHEET.categories,
    'Technical, operational, business and ethical risk types scored from 0 to 1, apart from money',
    'Categories and recommendations are calculated; try other scores or another threshold',
  ],
  [SHEET.coverage, 'How far kinds of control cover each layer of the architecture', 'Counts are calculated'],
  [
    SHEET.scenarios,
    'Results per scenario beside the exact average',
    'Results are values; exact average and difference are calculated',
  ],
  [
    SHEET.factors,
    'One row per factor: the agreed range, its reason and source, and how it was agreed',
    'Means are calculated',
  ],
  [SHEET.estimates, 'What each person said of each factor, round by round', 'Values'],
  [
    SHEET.treatments,
    'What treatments cost and change, before and after in the same random years',
    'Losses are values; reduction, net benefit and ROSI are calculated',
  ],
  [SHEET.decisions, 'Who decided what, when, why and on which figures', 'Values; net benefit is calculated'],
  [
    SHEET.portfolio,
    'All scenarios together against the appetite, with the loss curve',
    'Losses are values; error, result and shares are calculated',
  ],
  [SHEET.drivers, 'What moves several scenarios together, and which inputs follow it', 'Values'],
  [SHEET.curve, 'Points of the loss exceedance curves', 'Values'],
  [
    SHEET.exceptions,
    'The register with ages and what is to be done',
    'Ages, days left and check are calculated',
  ],
  [SHEET.controls, 'Compensating controls and their tests', 'Days to the next test are calculated'],
  [SHEET.links, 'Assets, scenarios and responsibilities of each exception', 'Values'],
  [SHEET.events, 'Every step of every exception', 'Values'],
  [SHEET.raci, 'Who answers for each responsibility', 'Counts and check are calculated'],
  [SHEET.lint, 'Findings about the matrix and departures from the reference', 'Values'],
  [SHEET.load, 'Letters per role', 'Calculated'],
  [SHEET.findings, 'The register of findings with all their parts', 'Days to the due day are calculated'],
  [SHEET.evidence, 'Every piece of evidence with the hash of its bytes', 'Values'],
  [SHEET.custody, 'Who did what with each piece of evidence, and when', 'Values'],
  [SHEET.versions, 'Versions of the report', 'Values'],
  [SHEET.reproducibility, 'Seeds, hashes, how to repeat and to check', 'Values'],
  [SHEET.lists, 'Values that cells with a list offer', 'Values; each list is a named range'],
];

const CONVENTIONS: readonly (readonly [item: string, meaning: string])[] = [
  [
    'Tinted cells',
    'may be edited to try something out. Nothing flows back: the engagement file stays the record',
  ],
  ['Blank cells', 'not stated; counted as missing, never as good'],
  ['n/a', 'nothing is asked: an asset of this type needs no such card'],
  ['Rust', 'needs an answer; the word in the cell says what'],
  ['Amounts', 'in full, so that they can be re-performed; the report rounds them to two figures'],
  ['Text that looks like a formula', 'is text: cells with texts of the client are never calculated'],
];

/** The sheets of this workbook with what they are for. */
export function sheetList(book: Book): readonly (readonly [name: SheetName, purpose: string])[] {
  return [
    [SHEET.guide, 'What is calculated, what is not, and what colours and blanks mean'],
    ...guideOf(book).map(([name, purpose]) => [name, purpose] as const),
  ];
}

const guideOf = (book: Book) => GUIDE.filter(([name]) => name !== SHEET.columns || hasClientColumns(book));

/** What every sheet is for, and the conventions of all. */
export function guideSheet(book: Book): void {
  tableSheet(book, {
    name: SHEET.guide,
    purpose: 'What each sheet is for, what is calculated and what is not',
    frozen: 1,
    columns: [
      { head: 'Sheet or sign', width: 28, bold: true },
      { head: 'What it is for, what it means', width: 74, wrap: true },
      { head: 'Calculated or value', width: 56, wrap: true, grey: true },
    ],
    rows: [
      ...guideOf(book).map((line) => [...line]),
      ...CONVENTIONS.map(([item, meaning]) => [item, meaning, null]),
    ],
  });
}
