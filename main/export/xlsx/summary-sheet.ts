import { isOpen } from '../../../shared/rules/finding-states.ts';
import { EXCEPTION_STATES } from '../../../shared/model/exception.ts';
import { type Tier, TIERS } from '../../../shared/model/basics.ts';
import { TIER_WORDS, TYPE_WORDS } from '../../../shared/report/words.ts';
import { assetGaps } from '../../../shared/rules/asset-gaps.ts';
import { isInForce } from '../../../shared/rules/exceptions.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, cell, column, columnLetter, FIRST, lastRow } from './book.ts';
import { INVENTORY } from './inventory-sheets.ts';
import { averageRow, limitsExceeded } from './portfolio-sheet.ts';
import { rowsPassing } from './raci-sheet.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet, writeBlock } from './table-sheet.ts';
import { type Formula, formula, type Value } from './values.ts';

const number = (head: string): Column => ({ head, width: 14, format: FORMAT.whole, align: 'right' });

/** One figure of the cover: what it is, its value, and how the value is written. */
export interface KeyFigure {
  readonly label: string;
  readonly value: Value;
  readonly format: string;
}

/** Totals by type, tier and state, counted from the other sheets. */
export function summarySheet(book: Book): void {
  const { inventory } = book.report;
  const tiers: readonly (Tier | null)[] = [...TIERS.toReversed(), null];
  const types = inventory.tierCounts;
  const sheet = tableSheet(book, {
    name: SHEET.summary,
    purpose: 'Assets by type and tier, exceptions by state, completeness: counted from the other sheets',
    frozen: 1,
    orientation: 'portrait',
    columns: [
      { head: 'Assets', width: 34, bold: true },
      ...tiers.map((tier) => number(tier === null ? 'No tier' : TIER_WORDS[tier])),
      number('All'),
    ],
    rows: [
      ...types.map(({ type, byTier, unclassified, total }, index): Value[] => {
        const line = FIRST + index;
        return [
          TYPE_WORDS[type],
          ...tiers.map((tier) =>
            countAssets(book, `$A${line}`, tier, tier === null ? unclassified : byTier[tier]),
          ),
          formula(`SUM(B${line}:F${line})`, total),
        ];
      }),
      ...totalRow(book, tiers),
    ],
  });
  const after = lastRow(types.length) + 3;
  writeBlock(
    sheet,
    after,
    'Exceptions',
    [{ head: 'State', width: 34, bold: true }, number('Count')],
    exceptionRows(book),
  );
  writeBlock(
    sheet,
    after + exceptionRows(book).length + 3,
    'Completeness',
    [
      { head: 'What is complete', width: 34, bold: true },
      number('Done'),
      number('Of'),
      { head: 'Share', width: 14, format: FORMAT.share, align: 'right' },
    ],
    completenessRows(book, after + exceptionRows(book).length + 5),
  );
}

function countAssets({ report }: Book, typeCell: string, tier: Tier | null, result: number): Formula {
  const last = lastRow(report.inventory.assets.length);
  const wanted = tier === null ? '""' : `"${TIER_WORDS[tier]}"`;
  return formula(
    `COUNTIFS(${column(SHEET.inventory, INVENTORY.type, last)},${typeCell},${column(SHEET.inventory, INVENTORY.tier, last)},${wanted})`,
    result,
  );
}

function totalRow({ report: { inventory } }: Book, tiers: readonly (Tier | null)[]): Value[][] {
  const { tierCounts, assets } = inventory;
  if (tierCounts.length === 0) return [];
  const last = lastRow(tierCounts.length);
  const inTier = (tier: Tier | null) =>
    tierCounts.reduce(
      (sum, { byTier, unclassified }) => sum + (tier === null ? unclassified : byTier[tier]),
      0,
    );
  const total = (index: number, result: number) => {
    const letter = columnLetter(2 + index);
    return formula(`SUM(${letter}${FIRST}:${letter}${last})`, result);
  };
  return [
    ['All', ...tiers.map((tier, index) => total(index, inTier(tier))), total(tiers.length, assets.length)],
  ];
}

function exceptionRows({ report: { exceptions } }: Book): Value[][] {
  const range = column(SHEET.exceptions, 'G', lastRow(exceptions.lines.length));
  return EXCEPTION_STATES.map((state) => [
    state,
    formula(
      `COUNTIF(${range},"${state}")`,
      exceptions.lines.filter(({ view }) => view.state === state).length,
    ),
  ]);
}

function completenessRows(book: Book, first: number): Value[][] {
  const { assets } = book.report.inventory;
  const { scenarios } = book.report.risk;
  const last = lastRow(assets.length);
  const gaps = assets.map(({ asset }) => assetGaps(asset));
  const rows: readonly (readonly [string, Formula, Formula | number])[] = [
    [
      'Assets with owner, tier and cards',
      completeAssets(book),
      countOf(column(SHEET.inventory, INVENTORY.id, last), assets.length),
    ],
    [
      'Assets with an owner',
      countOf(column(SHEET.inventory, INVENTORY.owner, last), gaps.filter(({ owner }) => !owner).length),
      countOf(column(SHEET.inventory, INVENTORY.id, last), assets.length),
    ],
    [
      'Assets with a tier',
      countOf(column(SHEET.inventory, INVENTORY.tier, last), gaps.filter(({ tier }) => !tier).length),
      countOf(column(SHEET.inventory, INVENTORY.id, last), assets.length),
    ],
    [
      'Scenarios with current figures',
      formula(
        `COUNTIF(${column(SHEET.scenarios, 'P', lastRow(scenarios.length))},"current")`,
        scenarios.filter(({ state }) => state === 'current').length,
      ),
      countOf(column(SHEET.scenarios, 'A', lastRow(scenarios.length)), scenarios.length),
    ],
    ['Responsibilities that pass the check', rowsPassing(book), book.report.raci.rows.length],
  ];
  return rows.map(([label, done, of], index) => {
    const line = first + index;
    const all = Number(typeof of === 'number' ? of : of.result);
    return [
      label,
      done,
      of,
      formula(`IF(C${line}=0,"",B${line}/C${line})`, all === 0 ? '' : Number(done.result) / all),
    ];
  });
}

const countOf = (range: string, result: number): Formula => formula(`COUNTA(${range})`, result);

function completeAssets({ report: { inventory } }: Book): Formula {
  const complete = inventory.assets.filter(({ asset }) => {
    const { owner, tier, card } = assetGaps(asset);
    return !owner && !tier && !card;
  });
  return formula(
    `COUNTIF(${column(SHEET.inventory, INVENTORY.check, lastRow(inventory.assets.length))},"ok")`,
    complete.length,
  );
}

/** Posture, and open findings; nothing before there are any. */
function postureFigures({ report: { responsibilities, findings } }: Book): readonly KeyFigure[] {
  const rows = responsibilities.scores.responsibilities.length;
  const levels = `${cell(SHEET.responsibilities, 'D', FIRST)}:$I$${lastRow(rows)}`;
  const states = column(SHEET.findings, 'D', lastRow(findings.findings.length));
  const open = findings.findings.filter(({ finding }) => isOpen(finding.state)).length;
  return [
    ...(responsibilities.isEmpty
      ? []
      : [
          {
            label: 'Posture of 10',
            value: formula(`2*AVERAGE(${levels})`, responsibilities.scores.posture.value ?? 0),
            format: FORMAT.decimal,
          },
        ]),
    ...(findings.findings.length === 0
      ? []
      : [
          {
            label: 'Open findings',
            value: formula(
              `COUNTIF(${states},"open")+COUNTIF(${states},"in progress")+COUNTIF(${states},"resolved")`,
              open,
            ),
            format: FORMAT.whole,
          },
        ]),
  ];
}

/** The figures of the cover, each calculated from the sheet it comes from. */
export function keyFigures(book: Book): readonly KeyFigure[] {
  const { inventory, risk, exceptions, raci, meta } = book.report;
  const lastAsset = lastRow(inventory.assets.length);
  const lastException = lastRow(exceptions.lines.length);
  const states = column(SHEET.exceptions, 'G', lastException);
  const inForce = exceptions.lines.filter(({ view }) => isInForce(view.state)).length;
  const late = exceptions.lines.filter(
    ({ view, renewedBy }) => view.state === 'expired' && renewedBy === null,
  );
  const whole = (label: string, value: Value): KeyFigure => ({ label, value, format: FORMAT.whole });
  return [
    whole('Assets', countOf(column(SHEET.inventory, INVENTORY.id, lastAsset), inventory.assets.length)),
    whole('Assets with owner, tier and cards', completeAssets(book)),
    ...postureFigures(book),
    ...(risk.portfolio === null
      ? []
      : [
          whole(
            `Average year, ${meta.currency}`,
            formula(cell(SHEET.portfolio, 'B', averageRow(book)), risk.portfolio.figures.result.mean),
          ),
          whole(`Limits exceeded, of ${risk.portfolio.limits.length}`, limitsExceeded(book)),
        ]),
    whole(
      'Exceptions in force',
      formula(`COUNTIF(${states},"active")+COUNTIF(${states},"approved")`, inForce),
    ),
    whole(
      'Exceptions ended without renewal',
      formula(
        `COUNTIFS(${states},"expired",${column(SHEET.exceptions, 'N', lastException)},"")`,
        late.length,
      ),
    ),
    whole(`Responsibilities that pass, of ${raci.rows.length}`, rowsPassing(book)),
  ];
}
