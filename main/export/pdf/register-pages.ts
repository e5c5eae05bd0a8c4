import type { Content } from 'pdfmake/interfaces.js';
import { count } from '../../../shared/format/number.ts';
import type { AssetLine } from '../../../shared/report/inventory.ts';
import { listedFirst, shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { STAGE_WORDS, TIER_WORDS, TYPE_WORDS } from '../../../shared/report/words.ts';
import { BLANK, chapter, note } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, table } from './table.ts';

const RELATIONS = 6;

/** Every asset in one line, however many there are. The annex is there without any, for others refer to it. */
export function registerPages({ inventory }: Report): Content[] {
  if (inventory.assets.length === 0)
    return [chapter('register', { lead: 'No asset has been recorded yet.', isBare: true })];
  return [
    chapter('register', {
      lead: `${count(inventory.assets.length)} ${inventory.assets.length === 1 ? 'asset' : 'assets'} in the order of their references. The workbook has every field of each.`,
    }),
    table({
      width: TEXT_WIDTH,
      margin: [0, 0, 0, 0],
      columns: [
        { head: 'ID', width: 46 },
        { head: 'Asset, and what it depends on', width: 'rest' },
        { head: 'Type', width: 66 },
        { head: 'Stage', width: 60 },
        { head: 'Tier', width: 58 },
        { head: 'Owner', width: 88 },
        { head: 'C I A', width: 34 },
      ],
      rows: inventory.assets.map(registerRow),
    }),
    note(
      'C I A: need for confidentiality, integrity and availability; H high, M medium, L low, – not stated.',
    ),
  ];
}

function registerRow({ asset, relations }: AssetLine): Cell[] {
  const name = shortened(asset.name, 80);
  return [
    { text: asset.ref, bold: true },
    relations.length === 0
      ? name
      : {
          text: [name, { text: `\n${listedFirst(relations, RELATIONS)}`, color: COLOUR.grey, fontSize: 6.6 }],
        },
    TYPE_WORDS[asset.type],
    asset.stage === null ? BLANK : STAGE_WORDS[asset.stage],
    asset.tier === null ? BLANK : TIER_WORDS[asset.tier],
    asset.owner.trim() === '' ? BLANK : shortened(asset.owner, 44),
    [asset.confidentiality, asset.integrity, asset.availability]
      .map((level) => (level === null ? BLANK : level.charAt(0).toUpperCase()))
      .join('\u2002'),
  ];
}
