import type { Asset } from '../../../shared/model/asset.ts';
import {
  DEPLOYMENT_WORDS,
  LEVEL_WORDS,
  STAGE_WORDS,
  TIER_WORDS,
  TYPE_WORDS,
} from '../../../shared/report/words.ts';
import { assetGaps, dataCardState, modelCardState } from '../../../shared/rules/asset-gaps.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, column, FIRST, lastRow, NAMES } from './book.ts';
import { CARDS } from './lists-sheet.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import { type Formula, formula, type Value } from './values.ts';

const COLUMNS: readonly Column[] = [
  { head: 'ID', width: 10, bold: true },
  { head: 'Asset', width: 36, wrap: true, editable: true },
  { head: 'Type', width: 15, list: NAMES.types, editable: true },
  { head: 'Stage', width: 12.5, list: NAMES.stages, editable: true },
  { head: 'Tier', width: 13, list: NAMES.tiers, editable: true },
  { head: 'Owner', width: 20, wrap: true, editable: true },
  { head: 'Deployment', width: 13, list: NAMES.deployments, editable: true },
  { head: 'Confiden-tiality', width: 10, list: NAMES.levels, editable: true },
  { head: 'Integrity', width: 10, list: NAMES.levels, editable: true },
  { head: 'Availa-bility', width: 10, list: NAMES.levels, editable: true },
  { head: 'Model card', width: 8, list: NAMES.cards, editable: true },
  { head: 'Data card', width: 8, list: NAMES.cards, editable: true },
  { head: 'Relations', width: 10, format: FORMAT.whole, align: 'right' },
  { head: 'Check', width: 26 },
];

/** Places of columns that other sheets look at. */
export const INVENTORY = { id: 'A', name: 'B', type: 'C', tier: 'E', owner: 'F', check: 'N' } as const;

/** One row per asset, then what does not fit there, then the client's own columns. */
export function inventorySheets(book: Book): void {
  inventorySheet(book);
  detailsSheet(book);
  clientColumnsSheet(book);
}

function inventorySheet(book: Book): void {
  const { assets } = book.report.inventory;
  const links = linkCounts(book);
  const last = lastRow(assets.length);
  const sheet = tableSheet(book, {
    name: SHEET.inventory,
    purpose: 'One row per asset. Tinted cells may be edited; the number of relations and the check follow',
    frozen: 2,
    columns: COLUMNS,
    rows: assets.map(({ asset }, index) =>
      inventoryRow(asset, FIRST + index, links.get(asset.id) ?? 0, book),
    ),
  });
  colourBy(sheet, `E${FIRST}:E${last}`, [
    [`$E${FIRST}="${TIER_WORDS.restricted}"`, 'dark'],
    [`$E${FIRST}="${TIER_WORDS.confidential}"`, 'middle'],
    [`$E${FIRST}="${TIER_WORDS.internal}"`, 'pale'],
    [`AND($A${FIRST}<>"",$E${FIRST}="")`, 'strongRust'],
  ]);
  colourBy(sheet, `F${FIRST}:F${last}`, [[`AND($A${FIRST}<>"",TRIM($F${FIRST})="")`, 'strongRust']]);
  colourBy(sheet, `K${FIRST}:L${last}`, [[`K${FIRST}="${CARDS.missing}"`, 'rust']]);
  colourBy(sheet, `N${FIRST}:N${last}`, [
    [`$N${FIRST}="ok"`, 'grey'],
    [`$N${FIRST}<>""`, 'rust'],
  ]);
}

function inventoryRow(asset: Asset, row: number, links: number, { report }: Book): Value[] {
  const relations = lastRow(report.inventory.relations.length);
  const level = (value: Asset['integrity']) => (value === null ? null : LEVEL_WORDS[value]);
  return [
    asset.ref,
    asset.name,
    TYPE_WORDS[asset.type],
    asset.stage === null ? null : STAGE_WORDS[asset.stage],
    asset.tier === null ? null : TIER_WORDS[asset.tier],
    asset.owner.trim(),
    asset.deployment === null ? null : DEPLOYMENT_WORDS[asset.deployment],
    level(asset.confidentiality),
    level(asset.integrity),
    level(asset.availability),
    CARDS[modelCardState(asset)],
    CARDS[dataCardState(asset)],
    formula(
      `COUNTIF(${column(SHEET.relations, 'A', relations)},A${row})+COUNTIF(${column(SHEET.relations, 'E', relations)},A${row})`,
      links,
    ),
    checkFormula(asset, row),
  ];
}

/** What the asset lacks, by the rule of the workbench. */
function checkFormula(asset: Asset, row: number): Formula {
  const gaps = assetGaps(asset);
  const found = [
    ...(gaps.owner ? ['no owner'] : []),
    ...(gaps.tier ? ['no tier'] : []),
    ...(gaps.card ? ['no card'] : []),
  ];
  const [owner, tier, cards] = [
    `TRIM(F${row})=""`,
    `E${row}=""`,
    `OR(K${row}="${CARDS.missing}",L${row}="${CARDS.missing}")`,
  ];
  return formula(
    `IF(OR(${owner},${tier},${cards}),MID(IF(${owner},", no owner","")&IF(${tier},", no tier","")&IF(${cards},", no card",""),3,60),"ok")`,
    found.length === 0 ? 'ok' : found.join(', '),
  );
}

function linkCounts({ report }: Book): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { from, to } of report.inventory.relations) {
    add(from.id);
    add(to.id);
  }
  return counts;
}

function detailsSheet(book: Book): void {
  const { inventory, input } = book.report;
  tableSheet(book, {
    name: SHEET.details,
    purpose: 'What else is recorded of each asset, word for word',
    frozen: 2,
    columns: [
      { head: 'ID', width: 10, bold: true },
      { head: 'Asset', width: 30, wrap: true },
      { head: 'Description', width: 52, wrap: true },
      { head: 'Custodian', width: 18, wrap: true },
      { head: 'Vendor', width: 16, wrap: true },
      { head: 'Part of the reference model', width: 22, wrap: true },
      { head: 'Version', width: 11, wrap: true },
      { head: 'Licence', width: 15, wrap: true },
      { head: 'Location', width: 26, wrap: true },
      { head: 'Model card', width: 24, wrap: true },
      { head: 'Data card', width: 24, wrap: true },
      { head: 'Export mark', width: 14, wrap: true },
      { head: 'Came from', width: 22, wrap: true },
    ],
    rows: inventory.assets.map(({ asset }) => [
      asset.ref,
      asset.name,
      asset.description,
      asset.custodian,
      asset.vendor,
      asset.component === null ? null : (input.componentNames[asset.component] ?? asset.component),
      asset.version,
      asset.licence,
      asset.location,
      asset.modelCard,
      asset.dataCard,
      asset.exportMark,
      asset.source,
    ]),
  });
}

/** Excel has 16,384 columns; a sheet so wide would be of no use to anybody. */
const MOST_COLUMNS = 250;
/** Columns of the client that are readable on one page across. */
const ON_A_PAGE = 8;

/** Columns of the client's own inventory that have no field in the workbench; left out when there are none. */
function clientColumnsSheet(book: Book): void {
  const { assets } = book.report.inventory;
  const heads = [...new Set(assets.flatMap(({ asset }) => Object.keys(asset.attributes)))];
  if (heads.length === 0) return;
  const shown = heads.slice(0, MOST_COLUMNS);
  const left = heads.length - shown.length;
  tableSheet(book, {
    name: SHEET.columns,
    purpose:
      left === 0
        ? 'Columns of the client’s own inventory, word for word'
        : `Columns of the client’s own inventory, word for word; ${left} more are in the engagement file`,
    frozen: 2,
    pagesAcross: Math.ceil((shown.length + 2) / ON_A_PAGE),
    headHeight: 40,
    columns: [
      { head: 'ID', width: 10, bold: true },
      { head: 'Asset', width: 34, wrap: true },
      ...shown.map((head) => ({ head, width: 24, wrap: true })),
    ],
    rows: assets
      .filter(({ asset }) => Object.keys(asset.attributes).length > 0)
      .map(({ asset }) => [asset.ref, asset.name, ...shown.map((head) => asset.attributes[head] ?? null)]),
  });
}

/** Whether the workbook has a sheet for the client's own columns. */
export const hasClientColumns = ({ report }: Book): boolean =>
  report.inventory.assets.some(({ asset }) => Object.keys(asset.attributes).length > 0);
