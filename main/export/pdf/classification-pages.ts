import type { Content } from 'pdfmake/interfaces.js';
import type { ClassifiedAsset } from '../../../shared/contract/classification.ts';
import { date } from '../../../shared/format/date.ts';
import { count, decimal } from '../../../shared/format/number.ts';
import type { ClassificationSection, FairnessLine, GateLine } from '../../../shared/report/classification.ts';
import { GATE_WORDS } from '../../../shared/report/classification.ts';
import { listedFirst, shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { DECIDED_WORDS, TIER_WORDS } from '../../../shared/report/words.ts';
import { GATE_CHECKS } from '../../../shared/model/classification.ts';
import { accessPages } from './access-pages.ts';
import { BLANK, chapter, more, note, orBlank } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, DATE_WIDTH, labelledTable, table, titledTable } from './table.ts';

/** Lines printed of long lists; the workbook has all. */
const MOST = { open: 30, gates: 40, decisions: 40, fairness: 40 } as const;

/** Tiers and what they rest on, what is open, the gates before deployment, fairness tests, access. */
export function classificationPages(report: Report): Content[] {
  const { classification, access } = report;
  const { lead, isEmpty } = classification;
  if (isEmpty && access.isEmpty) return [chapter('classification', { lead, isBare: true })];
  return [
    chapter('classification', { lead }),
    tierTable(classification),
    ...openTable(classification),
    ...gateTable(classification),
    ...fairnessTable(classification),
    ...accessPages(report),
  ];
}

function tierTable({ tiers }: ClassificationSection): Content {
  return table({
    width: TEXT_WIDTH,
    columns: [
      { head: 'Tier', width: 'rest' },
      { head: 'Assets', width: 80, align: 'right' },
      { head: 'By answers', width: 90, align: 'right' },
      { head: 'Lacking a required control', width: 120, align: 'right' },
    ],
    rows: tiers.map(({ tier, assets, classified, missingControls }) => [
      { text: tier === null ? 'No tier' : TIER_WORDS[tier], bold: true },
      count(assets),
      count(classified),
      count(missingControls),
    ]),
  });
}

function openTable({ open }: ClassificationSection): Content[] {
  if (open.length === 0) return [];
  const shown = open.slice(0, MOST.open);
  return [
    titledTable(
      { text: 'Assets that need an answer', chapter: 'classification', id: 'classification-open' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: '', width: 46 },
          { head: 'Asset', width: 150 },
          { head: 'Tier', width: 62 },
          { head: 'Standing', width: 76 },
          { head: 'Required controls that are not in place', width: 'rest' },
        ],
        rows: shown.map(openRow),
      },
    ),
    ...more(open.length - shown.length, 'Classification'),
  ];
}

function openRow({ ref, name, tier, standing, missing }: ClassifiedAsset): Cell[] {
  return [
    { text: ref, bold: true },
    shortened(name, 70),
    tier === null ? BLANK : TIER_WORDS[tier],
    standing === 'classified' ? 'by answers' : { text: standing, color: COLOUR.rust },
    missing.length === 0 ? BLANK : shortened(listedFirst(missing, 3), 170),
  ];
}

function gateTable({ gates }: ClassificationSection): Content[] {
  if (gates.length === 0) return [];
  const shown = gates.slice(0, MOST.gates);
  return [
    titledTable(
      { text: 'Gate before deployment', chapter: 'classification', id: 'gates' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: '', width: 46 },
          { head: 'Asset', width: 'rest' },
          ...GATE_CHECKS.map((check) => ({ head: GATE_WORDS[check], width: 62 })),
          { head: 'Gate', width: 44 },
          { head: 'Decision', width: 78 },
        ],
        rows: shown.map(gateRow),
      },
    ),
    note(
      'The gate opens when all four checks passed and evidence shows each. A check that was not done blocks it.',
    ),
    ...more(gates.length - shown.length, 'Gates'),
    ...decisionTable(gates),
  ];
}

/** Who let a model pass or held it back, and why; earlier decisions stay on record. */
function decisionTable(gates: readonly GateLine[]): Content[] {
  const decided = gates.flatMap(({ ref, gate }) => gate.decisions.map((decision) => ({ ref, decision })));
  if (decided.length === 0) return [];
  const shown = decided.slice(0, MOST.decisions);
  return [
    labelledTable('Decisions at the gate', {
      width: TEXT_WIDTH,
      margin: [0, 12, 0, 0],
      columns: [
        { head: '', width: 46 },
        { head: 'Decision', width: 60 },
        { head: 'On', width: DATE_WIDTH },
        { head: 'By', width: 110 },
        { head: 'Reason', width: 'rest' },
      ],
      rows: shown.map(({ ref, decision }): Cell[] => [
        { text: ref, bold: true },
        DECIDED_WORDS[decision.outcome],
        date(decision.at),
        shortened(decision.person, 60),
        orBlank(shortened(decision.reason, 200)),
      ]),
    }),
    ...more(decided.length - shown.length, 'Gates'),
  ];
}

function gateRow({ ref, name, gate }: GateLine): Cell[] {
  const [decision] = gate.decisions;
  return [
    { text: ref, bold: true },
    shortened(name, 60),
    ...gate.lines.map(
      ({ result, blocks }): Cell =>
        blocks === null
          ? result
          : { text: blocks === 'not shown' ? 'pass, not shown' : result, color: COLOUR.rust },
    ),
    gate.ready ? 'ready' : { text: 'blocked', bold: true, color: COLOUR.rust },
    decision === undefined
      ? BLANK
      : {
          stack: [
            { text: `${DECIDED_WORDS[decision.outcome]}, ${date(decision.at)}` },
            ...(decision.holds ? [] : [{ text: 'checks changed since', color: COLOUR.rust }]),
          ],
        },
  ];
}

function fairnessTable({ fairness }: ClassificationSection): Content[] {
  if (fairness.length === 0) return [];
  const shown = fairness.slice(0, MOST.fairness);
  return [
    titledTable(
      { text: 'Fairness tests', chapter: 'classification', id: 'fairness' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: '', width: 46 },
          { head: 'Test', width: 'rest' },
          { head: 'Attribute', width: 74 },
          { head: 'People', width: 44, align: 'right' },
          { head: 'Disparate impact', width: 52, align: 'right' },
          { head: 'At least', width: 40, align: 'right' },
          { head: 'Equal opportunity', width: 56, align: 'right' },
          { head: 'Result', width: 58 },
        ],
        rows: shown.map(fairnessRow),
      },
    ),
    note(
      'Disparate impact: least selection rate of a group over that of the reference group. Equal opportunity: difference of true positive rates furthest from zero. “–”: cannot be given, for want of groups or outcomes.',
    ),
    ...more(fairness.length - shown.length, 'Fairness'),
  ];
}

function fairnessRow({ ref, test }: FairnessLine): Cell[] {
  const { disparateImpact, equalOpportunity, meetsThreshold, n } = test.result;
  const figure = (value: number | null) => (value === null ? BLANK : decimal(value, 2));
  return [
    { text: ref, bold: true },
    shortened(test.title, 80),
    shortened(test.attribute, 40),
    count(n),
    figure(disparateImpact.value),
    decimal(test.threshold, 2),
    figure(equalOpportunity.value),
    meetsThreshold === false
      ? { text: 'below', bold: true, color: COLOUR.rust }
      : meetsThreshold === null
        ? BLANK
        : 'met',
  ];
}
