import { utcDay } from '../../../shared/format/time.ts';
import type { Worksheet } from 'exceljs';
import { date } from '../../../shared/format/date.ts';
import { GATE_CHECKS } from '../../../shared/model/classification.ts';
import { GATE_WORDS } from '../../../shared/report/classification.ts';
import { DECIDED_WORDS, TIER_WORDS, TYPE_WORDS } from '../../../shared/report/words.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { tableSheet, writeBlock } from './table-sheet.ts';
import { dayOf, formula, type Value } from './values.ts';

/** Tiers with what they rest on, gates, fairness tests. */
export function classificationSheets(book: Book): void {
  assetsSheet(book);
  gatesSheet(book);
  fairnessSheet(book);
}

function assetsSheet(book: Book): void {
  const { assets, lead } = book.report.classification;
  const sheet = tableSheet(book, {
    name: SHEET.classification,
    purpose: lead,
    frozen: 2,
    columns: [
      { head: 'ID', width: 10, bold: true },
      { head: 'Asset', width: 36, wrap: true },
      { head: 'Type', width: 16 },
      { head: 'Tier', width: 14 },
      { head: 'Asked for by answers', width: 14 },
      { head: 'Highest tier of its sources', width: 14 },
      { head: 'Standing', width: 16 },
      { head: 'Reason for another tier', width: 44, wrap: true },
      { head: 'Controls required', width: 10, format: FORMAT.whole, align: 'right' },
      { head: 'Controls not in place', width: 60, wrap: true },
      { head: 'Gate', width: 12 },
      { head: 'Decision', width: 12 },
    ],
    rows: assets.map((asset): Value[] => [
      asset.ref,
      asset.name,
      TYPE_WORDS[asset.type],
      asset.tier === null ? null : TIER_WORDS[asset.tier],
      asset.proposed === null ? null : TIER_WORDS[asset.proposed],
      asset.inherited === null ? null : TIER_WORDS[asset.inherited],
      asset.standing === 'classified' ? 'by answers' : asset.standing,
      asset.reason,
      asset.required,
      asset.missing.join('; '),
      asset.gate,
      asset.decision === null ? null : DECIDED_WORDS[asset.decision],
    ]),
  });
  const last = lastRow(assets.length);
  colourBy(sheet, `G${FIRST}:G${last}`, [
    [`OR($G${FIRST}="unclassified",$G${FIRST}="below sources")`, 'rust'],
    [`$G${FIRST}="by hand"`, 'amber'],
  ]);
  colourBy(sheet, `K${FIRST}:K${last}`, [[`$K${FIRST}="blocked"`, 'rust']]);
}

function gatesSheet(book: Book): void {
  const { gates } = book.report.classification;
  const sheet = tableSheet(book, {
    name: SHEET.gates,
    purpose:
      gates.length === 0
        ? 'No check before deployment has been recorded'
        : 'The gate opens when all four checks passed and evidence shows each',
    frozen: 2,
    columns: [
      { head: 'ID', width: 10, bold: true },
      { head: 'Asset', width: 36, wrap: true },
      ...GATE_CHECKS.flatMap((check) => [
        { head: GATE_WORDS[check], width: 14 },
        { head: 'Tested how', width: 36, wrap: true },
      ]),
      { head: 'Gate', width: 12 },
      { head: 'Decision', width: 12 },
      { head: 'By', width: 24, wrap: true },
      { head: 'On', width: 12, format: FORMAT.day, align: 'right' },
      { head: 'Reason', width: 50, wrap: true },
      { head: 'Holds', width: 22 },
    ],
    rows: gates.map(({ ref, name, gate }): Value[] => {
      const [decision] = gate.decisions;
      return [
        ref,
        name,
        ...gate.lines.flatMap(({ result, blocks, note, evidence }) => [
          blocks === 'not shown' ? 'pass, not shown' : result,
          [note, evidence.map((file) => file.ref).join(', ')].filter(Boolean).join(' Evidence: '),
        ]),
        gate.ready ? 'ready' : 'blocked',
        ...(decision === undefined
          ? [null, null, null, null, null]
          : [
              DECIDED_WORDS[decision.outcome],
              decision.person,
              dayOf(utcDay(decision.at)),
              decision.reason,
              decision.holds ? 'yes' : 'checks changed since',
            ]),
      ];
    }),
  });
  earlierDecisions(book, sheet);
}

/** The table above has the decision that stands; those before it are kept below. */
function earlierDecisions({ report }: Book, sheet: Worksheet): void {
  const { gates } = report.classification;
  const earlier = gates.flatMap(({ ref, name, gate }) =>
    gate.decisions.slice(1).map((decision) => ({ ref, name, decision })),
  );
  if (earlier.length === 0) return;
  writeBlock(
    sheet,
    lastRow(gates.length) + 2,
    'Earlier decisions',
    [
      { head: 'ID', width: 10, bold: true },
      { head: 'Asset', width: 36, wrap: true },
      { head: 'Decision', width: 14 },
      { head: 'By, on, reason', width: 36 },
    ],
    earlier.map(({ ref, name, decision }): Value[] => [
      ref,
      name,
      DECIDED_WORDS[decision.outcome],
      `${decision.person}, ${date(decision.at)}: ${decision.reason}`,
    ]),
  );
}

/** One row per group of each test. */
function fairnessSheet(book: Book): void {
  const rows = book.report.classification.fairness.flatMap(({ ref, test }) =>
    test.groups.map((group) => ({ ref, test, group })),
  );
  const rates = (index: number) => {
    const { test, group } = rows[index]!;
    return test.result.groups.find((one) => one.group === group.group);
  };
  tableSheet(book, {
    name: SHEET.fairness,
    purpose:
      rows.length === 0
        ? 'No fairness test has been recorded'
        : 'Counts per group, never rows of people. Rates are calculated from the counts',
    frozen: 2,
    columns: [
      { head: 'ID', width: 10, bold: true },
      { head: 'Test', width: 34, wrap: true },
      { head: 'On', width: 12, format: FORMAT.day, align: 'right' },
      { head: 'Attribute', width: 18 },
      { head: 'Group', width: 20 },
      { head: 'People', width: 10, format: FORMAT.whole, align: 'right' },
      { head: 'Selected', width: 10, format: FORMAT.whole, align: 'right' },
      { head: 'Selection rate', width: 11, format: FORMAT.fineShare, align: 'right' },
      { head: 'Truly favourable', width: 11, format: FORMAT.whole, align: 'right' },
      { head: 'Of them selected', width: 11, format: FORMAT.whole, align: 'right' },
      { head: 'True positive rate', width: 11, format: FORMAT.fineShare, align: 'right' },
      { head: 'Impact ratio', width: 11, format: FORMAT.decimal, align: 'right' },
      { head: 'At least', width: 10, format: FORMAT.decimal, align: 'right' },
      { head: 'Source', width: 40, wrap: true },
    ],
    rows: rows.map(({ ref, test, group }, index): Value[] => {
      const row = FIRST + index;
      const found = rates(index);
      return [
        ref,
        test.title,
        dayOf(test.takenOn),
        test.attribute,
        group.group,
        group.n,
        group.selected,
        formula(`IF(F${row}=0,"",G${row}/F${row})`, found?.selectionRate ?? ''),
        group.positives,
        group.truePositives,
        formula(`IF(OR(I${row}="",I${row}=0),"",J${row}/I${row})`, found?.truePositiveRate ?? ''),
        found?.impactRatio ?? null,
        test.threshold,
        test.source,
      ];
    }),
  });
}
