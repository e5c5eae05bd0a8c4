import type { RelationLine } from '../../../shared/report/inventory.ts';
import { TIER_WORDS } from '../../../shared/report/words.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, column, FIRST, lastRow, NAMES } from './book.ts';
import { INVENTORY } from './inventory-sheets.ts';
import { colourBy } from './rules.ts';
import { tableSheet } from './table-sheet.ts';
import { type Formula, formula, type Value } from './values.ts';

const BELOW = 'below its source';

/** Which asset depends on which; names and tiers are looked up, so that the rule of inheritance can be tried out. */
export function relationsSheet(book: Book): void {
  const { relations, assets } = book.report.inventory;
  const sheet = tableSheet(book, {
    name: SHEET.relations,
    purpose:
      'What is trained on or derived from a source is at least as sensitive. Names, tiers and the check are calculated',
    frozen: 1,
    columns: [
      { head: 'From', width: 10, bold: true, editable: true },
      { head: 'Asset', width: 36, wrap: true },
      { head: 'Tier', width: 14 },
      { head: 'Relation', width: 16, list: NAMES.kinds, editable: true },
      { head: 'To', width: 10, bold: true, editable: true },
      { head: 'Asset', width: 36, wrap: true },
      { head: 'Tier', width: 14 },
      { head: 'Inheritance', width: 20 },
    ],
    rows: relations.map((line, index) => relationRow(line, FIRST + index, lastRow(assets.length))),
  });
  colourBy(sheet, `H${FIRST}:H${lastRow(relations.length)}`, [
    [`$H${FIRST}="ok"`, 'grey'],
    [`$H${FIRST}<>""`, 'rust'],
  ]);
}

function relationRow({ from, to, kind, belowSource }: RelationLine, row: number, lastAsset: number): Value[] {
  const lookUp = (letter: string, key: string, result: string): Formula =>
    formula(
      `IFERROR(INDEX(${column(SHEET.inventory, letter, lastAsset)},MATCH(${key},${column(SHEET.inventory, INVENTORY.id, lastAsset)},0))&"","")`,
      result,
    );
  const tier = (asset: RelationLine['from']) => (asset.tier === null ? '' : TIER_WORDS[asset.tier]);
  const rank = (address: string) => `IF(${address}="",0,MATCH(${address},${NAMES.tiers},0))`;
  return [
    from.ref,
    lookUp(INVENTORY.name, `A${row}`, from.name),
    lookUp(INVENTORY.tier, `A${row}`, tier(from)),
    kind,
    to.ref,
    lookUp(INVENTORY.name, `E${row}`, to.name),
    lookUp(INVENTORY.tier, `E${row}`, tier(to)),
    formula(
      `IF(AND(OR(D${row}="trained on",D${row}="derived from"),${rank(`G${row}`)}>${rank(`C${row}`)}),"${BELOW}","ok")`,
      belowSource ? BELOW : 'ok',
    ),
  ];
}
